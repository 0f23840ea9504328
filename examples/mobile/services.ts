/** A service as the portal names it. */
export interface Service {
  /** The last part of its id, and what stands in the address behind the `#`. */
  readonly folder: string;
  /** What the title bar says, and below it in small. */
  readonly title: string;
  readonly subtitle?: string;
}

/** The five businesses, in the order of the operation manual. */
export const businesses: readonly Required<Service>[] = [
  {folder: 'initial-registration', title: '办理事项', subtitle: '初始注册'},
  {folder: 'renewal', title: '办理事项', subtitle: '延续注册'},
  {folder: 'speciality-addition', title: '办理事项', subtitle: '增项注册'},
  {folder: 'cancellation', title: '办理事项', subtitle: '注销手续'},
  {folder: 're-registration', title: '办理事项', subtitle: '重新注册'},
];

/** Where “更多” and the progress query lead. */
const others: readonly Service[] = [
  {folder: 'basic-data-correction', title: '信息修改', subtitle: '基本信息修改'},
  {folder: 'photo-and-signature', title: '信息修改', subtitle: '修改免冠照及手写签名'},
  {folder: 'correction', title: '信息修改', subtitle: '信息修改或材料补充'},
  {folder: 'progress-query', title: '进度查询'},
];

/** The service of a folder, if the portal has one. */
export function serviceIn(folder: string): Service | undefined {
  return [...businesses, ...others].find((service) => service.folder === folder);
}
