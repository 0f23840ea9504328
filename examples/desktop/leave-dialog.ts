import {create} from '../shared/create.ts';

/** Says that the next page is the department's own, and leads there. */
export function leaveDialog(leave: () => void): HTMLDialogElement {
  const go = create('button', {type: 'button', className: 'primary'}, '立即前往');
  const stay = create('button', {type: 'button', className: 'secondary'}, '取消');
  const text = create('h2', {id: 'leave-title'}, '您即将跳转至地方/部门平台申报页面');
  const dialog = create('dialog', {className: 'dialog'}, text, create('p', {className: 'actions'}, go, stay));
  dialog.setAttribute('aria-labelledby', text.id);
  stay.addEventListener('click', () => dialog.close());
  go.addEventListener('click', () => {
    dialog.close();
    leave();
  });
  return dialog;
}
