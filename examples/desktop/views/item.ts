import {create} from '../../shared/create.ts';
import {authority, businesses, itemFacts, itemName, ministryName} from '../businesses.ts';
import type {View} from '../view.ts';

/** What the item is, and the businesses that belong to it. */
export function itemView(): View {
  const rows = businesses.map(({folder, number, name}) =>
    create(
      'tr',
      {},
      create('td', {}, number),
      create('td', {}, create('a', {href: `#business/${folder}`}, name)),
      create('td', {}, authority),
    ),
  );
  const heads = ['业务序号', '业务名称', '办理机构'].map((title) => create('th', {scope: 'col'}, title));
  return {
    title: itemName,
    trail: [
      ['', '首页'],
      ['department', '个人办事'],
      ['department/housing', ministryName],
    ],
    content: [
      factsTable(),
      create('h2', {className: 'section-title'}, '审批服务业务'),
      create('p', {className: 'note'}, '请根据实际情况选择要办理的注册业务。'),
      create(
        'table',
        {className: 'businesses', ariaLabel: '审批服务业务'},
        create('thead', {}, create('tr', {}, ...heads)),
        create('tbody', {}, ...rows),
      ),
    ],
  };
}

/** Two facts a line where they are short; a narrow page has one below the other, which must not cost the table's roles. */
export function factsTable(): HTMLElement {
  const cells = Object.entries(itemFacts).map(([name, fact]) => [
    create('th', {scope: 'row', role: 'rowheader'}, name),
    create('td', {role: 'cell'}, fact),
  ]);
  const lines = [[0, 1], [2, 3], [4], [5]].map((facts) => {
    const line = facts.flatMap((index) => cells[index] ?? []);
    if (facts.length === 1) (line[1] as HTMLTableCellElement).colSpan = 3;
    return create('tr', {role: 'row'}, ...line);
  });
  const body = create('tbody', {role: 'rowgroup'}, ...lines);
  return create('table', {className: 'facts', role: 'table', ariaLabel: itemName}, body);
}
