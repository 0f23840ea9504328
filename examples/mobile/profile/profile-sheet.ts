import {create} from '../../shared/create.ts';
import {avatarChoice} from './avatar-choice.ts';
import {nicknameProblem, tidyNickname} from './nickname.ts';
import type {Profile} from './profiles.ts';

export interface ProfileSheetOptions {
  readonly save: (profile: Profile) => void;
  readonly forget: () => void;
}

/** 图2: asks for avatar and nickname, on first use or to change them. */
export function profileSheet(present: Profile | undefined, {save, forget}: ProfileSheetOptions): HTMLDialogElement {
  const title = create('h2', {id: 'profile-title'}, `${present ? '修改' : '设置'}头像和昵称`);
  const avatar = avatarChoice(present?.avatar);
  const nickname = create('input', {id: 'nickname', value: present?.nickname ?? ''});
  const hint = create('p', {className: 'hint', id: 'nickname-hint'}, '1至20个字，不必是真实姓名。');
  const problem = create('p', {className: 'problem', id: 'nickname-problem', hidden: true});
  nickname.required = true;
  nickname.setAttribute('autocomplete', 'nickname');
  nickname.setAttribute('aria-describedby', `${hint.id} ${problem.id}`);

  const cancel = create('button', {type: 'button'}, '取消');
  const remove = create('button', {type: 'button', className: 'remove', hidden: !present}, '删除头像和昵称');
  const form = create(
    'form',
    {noValidate: true},
    create(
      'p',
      {},
      `${present ? '' : '首次使用时，请先设置头像和昵称。'}头像和昵称只保存在这台设备上，不会发送给任何机关。`,
    ),
    avatar.element,
    create('div', {className: 'field'}, create('label', {htmlFor: nickname.id}, '昵称'), nickname, hint, problem),
    create('div', {className: 'choices'}, cancel, create('button', {className: 'primary'}, '完成')),
    remove,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const tidy = tidyNickname(nickname.value);
    if (isRight(tidy)) save({nickname: tidy, avatar: avatar.value()});
    else nickname.focus();
  });
  // What was refused is looked at again while it is mended, so that one sees when it is right.
  nickname.addEventListener('input', () => problem.hidden || isRight(tidyNickname(nickname.value)));
  const sheet = create('dialog', {className: 'sheet profile-sheet'}, title, form);
  sheet.setAttribute('aria-labelledby', title.id);
  cancel.addEventListener('click', () => sheet.close());
  remove.addEventListener('click', forget);
  return sheet;

  function isRight(tidy: string): boolean {
    const wrong = nicknameProblem(tidy);
    problem.textContent = wrong ?? '';
    problem.hidden = wrong === undefined;
    nickname.ariaInvalid = wrong ? 'true' : null;
    return wrong === undefined;
  }
}
