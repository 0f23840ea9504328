import {create} from '../../shared/create.ts';
import {businesses, ministryName} from '../businesses.ts';
import type {View} from '../view.ts';

const corrections = [
  ['correction', '信息修改或材料补充', '修改姓名、身份证号码、民族、毕业院校等信息，补充附件材料。'],
  ['basic-data-correction', '基本信息修改', '修改民族、毕业院校、所学专业、学历、学位和毕业时间等。'],
  ['photo-and-signature', '修改免冠照及手写签名', '更换电子证照照面使用的照片和签名。'],
] as const;

/** 个人办事大厅: what the ministry offers to whom it has verified. */
export function ministryView(): View {
  return {
    title: `${ministryName}主页`,
    site: 'ministry',
    lead: '个人办事大厅',
    content: [
      group(
        '一级建造师注册',
        businesses.map(({folder, number, shortName, name}) => card(folder, shortName, `${number} ${name}`)),
      ),
      group(
        '信息修改',
        corrections.map(([folder, title, text]) => card(folder, title, text)),
      ),
      group('查询', [card('progress-query', '进度查询', '查询所申报业务的最新办理进度。')]),
    ],
  };
}

function group(title: string, cards: readonly Node[]): HTMLElement {
  const heading = create('h2', {className: 'section-title'}, title);
  return create('section', {}, heading, create('div', {className: 'cards'}, ...cards));
}

function card(folder: string, title: string, text: string): HTMLElement {
  const link = {className: 'card', href: `#service/${folder}`};
  return create('a', link, create('strong', {}, title), create('span', {}, text));
}
