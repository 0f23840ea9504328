import type {Choice} from 'formwork/sdk';
import {choicesReader} from './choices.ts';
import {native} from './native.ts';
import type {FieldView} from './view.ts';

/** One of a few choices, all to be seen at once. */
export const radio: FieldView = (row) => {
  const choices = choicesReader(row.field);
  const element = document.createElement('div');
  element.className = 'choices';
  element.setAttribute('part', 'choices');
  let offered: readonly Choice[] = [];
  let inputs: readonly HTMLInputElement[] = [];
  return {
    shape: 'group',
    role: 'radiogroup',
    element,
    updated() {
      if (offered !== choices()) {
        offered = choices();
        element.classList.toggle('listed', offered.length > MOST_IN_A_ROW);
        inputs = offered.map(() => native('input', 'radio', {name: row.id}));
        element.replaceChildren(...inputs.map((input, index) => labelled(input, offered[index]?.label ?? '')));
      }
      for (const [index, input] of inputs.entries()) input.checked = offered[index]?.value === row.field.value;
    },
    input: (event) => row.edit(offered[inputs.indexOf(event.target as HTMLInputElement)]?.value),
    focus: () => (inputs.find(({checked}) => checked) ?? inputs[0])?.focus(),
  };
};

/** More choices than these stand below each other: nobody can find their way in ragged rows. */
const MOST_IN_A_ROW = 5;

function labelled(input: HTMLInputElement, text: string): HTMLElement {
  const label = document.createElement('label');
  label.className = 'choice';
  label.setAttribute('part', 'choice');
  label.append(input, text);
  return label;
}
