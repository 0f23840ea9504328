import {create} from '../../shared/create.ts';
import {authority, businesses, itemFacts, itemName, ministryName} from '../businesses.ts';
import {leaveDialog} from '../leave-dialog.ts';
import type {Portal, View} from '../view.ts';

/** One business of the item, with the way to the ministry's own pages. */
export function businessView(portal: Portal, folder: string): View | undefined {
  const business = businesses.find((each) => each.folder === folder);
  if (!business) return undefined;
  const facts = {
    业务序号: business.number,
    办理机构: authority,
    基本编码: itemFacts.基本编码,
    事项类型: itemFacts.事项类型,
  };
  const dialog = leaveDialog(() => portal.go('sign-in'));
  const apply = create('button', {type: 'button', className: 'primary'}, '在线办理');
  apply.setAttribute('aria-haspopup', 'dialog');
  apply.addEventListener('click', () => dialog.showModal());
  return {
    title: business.name,
    trail: [
      ['', '首页'],
      ['department', '个人办事'],
      ['department/housing', ministryName],
      ['item', itemName],
    ],
    content: [
      create(
        'section',
        {className: 'panel'},
        create(
          'dl',
          {className: 'facts-list'},
          ...Object.entries(facts).map(([name, fact]) =>
            create('div', {}, create('dt', {}, name), create('dd', {}, fact)),
          ),
        ),
        create('p', {className: 'actions'}, apply),
      ),
      dialog,
    ],
  };
}
