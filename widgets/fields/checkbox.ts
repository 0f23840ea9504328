import {native} from './native.ts';
import type {FieldView} from './view.ts';

/** Yes or no, or a consent; its label stands after it. */
export const checkbox: FieldView = (row) => {
  const element = native('input', 'checkbox');
  return {
    shape: 'inline',
    element,
    updated() {
      element.checked = row.field.value === true;
    },
    input() {
      // Where only yes will do, a tick taken away is no answer; elsewhere it answers no.
      row.edit(element.checked || (row.field.schema['const'] === true ? undefined : false));
    },
  };
};
