import {create} from '../../shared/create.ts';
import {itemName, ministryName} from '../businesses.ts';
import type {View} from '../view.ts';

const steps = [
  '登录，在“个人办事”中依次选择“国务院部门”“住房和城乡建设部”和要办理的事项；',
  '点击“在线办理”，前往部门平台，用手机扫码完成实人认证；',
  '填写申报信息、作出承诺并提交；',
  '在“进度查询”中查看办理进度。',
];

/** The front page of the national portal. */
export function homeView(): View {
  return {
    title: '国家政务服务平台',
    lead: '面向个人的政务服务事项，在线查找，在线办理。',
    content: [
      create(
        'div',
        {className: 'cards'},
        card('department', '个人办事', '按国务院部门查找面向个人的政务服务事项。'),
        card('item', itemName, `${ministryName}：初始、延续、增项注册，注销手续，重新注册。`),
        card('ministry', `${ministryName}政务服务`, '已经扫码认证的，可以在这里继续办理、修改信息和查询进度。'),
      ),
      create(
        'section',
        {className: 'panel'},
        create('h2', {}, '如何办理'),
        create('ol', {className: 'steps'}, ...steps.map((step) => create('li', {}, step))),
      ),
    ],
  };
}

function card(route: string, title: string, text: string): HTMLElement {
  return create('a', {className: 'card', href: `#${route}`}, create('strong', {}, title), create('span', {}, text));
}
