import {normalizeResidentId} from 'formwork/sdk';
import {create} from '../../shared/create.ts';
import {people} from '../../shared/people.ts';

/** Who is logged in to the APP. */
export interface AppUser {
  readonly name: string;
  readonly idNumber: string;
}

/** The fields, and what they say at present. */
export interface AppUserFields {
  readonly elements: readonly Node[];
  readonly user: () => AppUser;
}

/** The choice of who is logged in to the APP: one of the test people, or somebody who is typed in. */
export function appUserFields(changed: () => void): AppUserFields {
  const choice = create('select', {id: 'person'});
  for (const {name, idNumber} of people) choice.append(create('option', {value: idNumber}, name));
  choice.append(create('option', {value: ''}, '自行填写'));
  const name = create('input', {id: 'name', autocomplete: 'off'});
  const idNumber = create('input', {id: 'id-number', autocomplete: 'off', spellcheck: false});
  const typed = create('div', {hidden: true}, field('姓名', name), field('身份证号码', idNumber));
  choice.addEventListener('change', () => (typed.hidden = choice.value !== ''));
  for (const control of [choice, name, idNumber]) control.addEventListener('change', changed);
  return {
    elements: [field('APP 登录人', choice), typed],
    user: () =>
      people.find((person) => person.idNumber === choice.value) ?? {
        name: name.value.trim(),
        idNumber: normalizeResidentId(idNumber.value),
      },
  };
}

function field(label: string, control: HTMLElement): HTMLElement {
  return create('p', {className: 'field'}, create('label', {htmlFor: control.id}, label), control);
}
