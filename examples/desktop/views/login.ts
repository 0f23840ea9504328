import {isResidentId, normalizeResidentId} from 'formwork/sdk';
import {create} from '../../shared/create.ts';
import {people} from '../../shared/people.ts';
import type {Portal, View} from '../view.ts';

/** 个人用户登录, in pretence: whoever gives a name and an ID number is that person. */
export function loginView(portal: Portal): View {
  const person = create('select', {id: 'person'}, create('option', {value: ''}, '自行填写'));
  for (const {name, idNumber} of people) person.append(create('option', {value: idNumber}, name));
  const shows = create('p');
  const name = create('input', {id: 'name', autocomplete: 'off', required: true});
  const account = create('input', {id: 'login-account', autocomplete: 'off', spellcheck: false, required: true});
  const password = create('input', {id: 'password', type: 'password', autocomplete: 'off'});
  const problem = create('p', {className: 'problem', id: 'login-problem', role: 'alert', hidden: true});

  person.addEventListener('change', () => {
    const chosen = people.find(({idNumber}) => idNumber === person.value);
    name.value = chosen?.name ?? '';
    account.value = chosen?.idNumber ?? '';
    shows.textContent = chosen?.shows ?? '';
    tell(undefined);
  });

  const form = create(
    'form',
    {className: 'panel login', noValidate: true, ariaLabel: '个人用户登录'},
    create(
      'p',
      {className: 'notice'},
      '这是模拟登录：任何密码都可以，不会核对，也不会保存。请使用测试人员的信息，不要填写真实的个人信息。',
    ),
    field('测试人员', person, shows),
    field('姓名', name),
    field('账号（身份证号码）', account),
    field('密码', password, create('p', {}, '任意内容，可以不填。')),
    problem,
    create('p', {className: 'actions'}, create('button', {className: 'primary'}, '登录')),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const visitor = {name: name.value.trim(), idNumber: normalizeResidentId(account.value)};
    const wrong = faultOf(visitor.name, visitor.idNumber);
    tell(wrong);
    if (wrong) return (wrong.field === 'name' ? name : account).focus();
    portal.visitor = visitor;
    const {wanted = 'department'} = portal;
    portal.wanted = undefined;
    portal.go(wanted);
  });
  return {title: '个人用户登录', trail: [['', '首页']], content: [form]};

  function tell(wrong: Fault | undefined): void {
    problem.textContent = wrong?.text ?? '';
    problem.hidden = wrong === undefined;
    for (const input of [name, account]) {
      const isWrong = input.id === wrong?.field;
      input.ariaInvalid = String(isWrong);
      if (isWrong) input.setAttribute('aria-describedby', problem.id);
      else input.removeAttribute('aria-describedby');
    }
  }
}

/** What is wrong with what has been filled in, and where. */
interface Fault {
  readonly field: 'name' | 'login-account';
  readonly text: string;
}

function faultOf(name: string, idNumber: string): Fault | undefined {
  if (!name) return {field: 'name', text: '请选择测试人员，或者填写姓名。'};
  if (!isResidentId(idNumber)) return {field: 'login-account', text: '请填写18位身份证号码，最后一位是数字或X。'};
  return undefined;
}

function field(label: string, control: HTMLElement, hint?: HTMLElement): HTMLElement {
  const row = create('div', {className: 'field'}, create('label', {htmlFor: control.id}, label), control);
  if (!hint) return row;
  Object.assign(hint, {className: 'hint', id: `${control.id}-hint`});
  control.setAttribute('aria-describedby', hint.id);
  row.append(hint);
  return row;
}
