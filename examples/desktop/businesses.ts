/** One business of the item, as the portal lists it. */
export interface Business {
  /** The last part of the service's id, and of the address of its page. */
  readonly folder: string;
  readonly number: string;
  readonly name: string;
  readonly shortName: string;
}

/** The item that the portal leads to. */
export const itemName = '一级建造师执业资格认定';

export const ministryName = '住房和城乡建设部';

export const authority = '中华人民共和国住房和城乡建设部';

/** The table of the item, word for word as the operation manual shows it. */
export const itemFacts = {
  事项类型: '行政许可',
  基本编码: '11100000000013338W1000117055001',
  实施主体: authority,
  行使层级: '国家级',
  设定依据:
    '《中华人民共和国建筑法》（1997年11月1日主席令第九十一号，2011年4月22日予以修改）第十四条：从事建筑活动的专业技术人员，应当依法取得相应的执业资格证书，并在执业资格证书许可的范围内从事建筑活动。 《注册建造师管理规定》（建设部令第153号发布，住房和城乡建设部令第32号修改）第四条：国务院建设主管部门对全国注册建造师的注册、执业活动实施统一监督管理；国务院铁路、交通、水利、信息产业、民航等有关部门按照国务院规定的职责分工，对全国有关专业工程注册建造师的执业活动实施监督管理。',
  权力来源: '法定本级行使',
} as const;

/** The five businesses of the item, in the order and with the names of the operation manual. */
export const businesses: readonly Business[] = [
  business('initial-registration', '01', '初始注册'),
  business('renewal', '02', '延续注册'),
  business('speciality-addition', '03', '增项注册'),
  business('cancellation', '04', '注销手续'),
  business('re-registration', '05', '重新注册'),
];

function business(folder: string, number: string, shortName: string): Business {
  return {folder, number, shortName, name: `${itemName}（${shortName}）`};
}
