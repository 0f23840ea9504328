import {create} from '../../shared/create.ts';
import {itemName, ministryName} from '../businesses.ts';
import {tabs} from '../tabs.ts';
import type {View} from '../view.ts';

/** Departments of which the example has nothing to offer, so that the one is found among others. */
const others = ['教育部', '公安部', '民政部', '人力资源和社会保障部', '自然资源部', '交通运输部', '水利部'];

/** 个人办事: the departments, and the items of the one whose name stands in the address. */
export function departmentView(_portal: unknown, parameter: string): View | undefined {
  if (parameter === 'housing') return itemsView();
  if (parameter) return undefined;
  const list = [ministryName, ...others].map((name) =>
    create(
      'li',
      {},
      name === ministryName
        ? create('a', {href: '#department/housing'}, name)
        : create('span', {className: 'unavailable'}, name),
    ),
  );
  return {
    title: '个人办事',
    trail: [['', '首页']],
    content: [
      tabs('按部门查找', [
        [
          '国务院部门',
          create('ul', {className: 'departments'}, ...list),
          create('p', {className: 'note'}, `示例只提供${ministryName}的事项。`),
        ],
        ['地方政府', create('p', {className: 'note'}, '示例不提供地方政府的事项。')],
      ]),
    ],
  };
}

function itemsView(): View {
  const link = create('a', {href: '#item'}, itemName);
  return {
    title: ministryName,
    trail: [
      ['', '首页'],
      ['department', '个人办事'],
    ],
    content: [
      create(
        'section',
        {className: 'panel'},
        create('h2', {}, '行政许可'),
        create('ul', {className: 'links'}, create('li', {}, link)),
      ),
    ],
  };
}
