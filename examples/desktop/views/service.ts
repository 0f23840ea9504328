import {firstClassConstructor} from 'formwork/spec';
import {create} from '../../shared/create.ts';
import {ministryName} from '../businesses.ts';
import type {Portal, View} from '../view.ts';

const titles: Readonly<Record<string, string>> = {
  'initial-registration': '初始注册',
  renewal: '延续注册',
  'speciality-addition': '增项注册',
  cancellation: '注销手续',
  're-registration': '重新注册',
  correction: '信息修改或材料补充',
  'basic-data-correction': '基本信息修改',
  'photo-and-signature': '修改免冠照及手写签名',
  'progress-query': '进度查询',
};

/** A service in the ministry's frame, for the person whom the ministry has verified. */
export function serviceView(portal: Portal, folder: string): View | undefined {
  const title = Object.hasOwn(titles, folder) ? titles[folder] : undefined;
  const id = `first-class-constructor/${folder}`;
  if (title === undefined || !Object.hasOwn(firstClassConstructor, id)) return undefined;

  const filing = create('formwork-filing');
  filing.service = id;
  filing.endpoint = portal.endpoint;
  filing.applicant = portal.visitor?.applicant;
  filing.amend = portal.amend;
  portal.amend = undefined;
  filing.navigate = ({service, amend}) => {
    portal.amend = amend;
    portal.go(`service/${service.split('/').at(-1)}`);
  };
  // Whose session has run out is verified again in the filing.
  filing.addEventListener('formwork-verified', ({applicant}) => {
    if (portal.visitor) portal.visitor.applicant = applicant;
  });
  filing.addEventListener('formwork-close', () => portal.go('ministry'));
  filing.append(create('p', {slot: 'unavailable'}, '暂时无法在线办理，请拨打 010-68318963。'));
  return {title, site: 'ministry', trail: [['ministry', `${ministryName}主页`]], content: [filing]};
}
