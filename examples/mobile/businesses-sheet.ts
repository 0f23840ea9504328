import {create} from '../shared/create.ts';
import {businesses} from './services.ts';

/** 图3: what can be applied for. */
export function businessesSheet(): HTMLDialogElement {
  const title = create('h2', {id: 'businesses-title'}, '请选择办理事项');
  const items = businesses.map(({folder, subtitle}) =>
    create(
      'li',
      {},
      create('a', {className: 'sheet-item', href: `#${folder}`}, `一级建造师执业资格认定（${subtitle}）`),
    ),
  );
  const cancel = create('button', {type: 'button', className: 'sheet-item sheet-cancel'}, '取消');
  const sheet = create('dialog', {className: 'sheet', id: 'businesses'}, title, create('ul', {}, ...items), cancel);
  sheet.setAttribute('aria-labelledby', title.id);
  cancel.addEventListener('click', () => sheet.close());
  sheet.addEventListener('click', ({target}) => target === sheet && sheet.close());
  return sheet;
}
