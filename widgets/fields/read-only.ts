import {join} from 'formwork/sdk';
import {choicesReader, chosenOf} from './choices.ts';
import {native, set} from './native.ts';
import type {FieldView} from './view.ts';

/** An answer that the applicant does not give, only sees; it can be reached and copied all the same. */
export const readOnly: FieldView = (row) => {
  const {field, context} = row;
  const choices = choicesReader(field);
  const isLong = field.kind === 'multiline';
  const element = isLong
    ? native('textarea', 'multiline', {readonly: '', autocomplete: 'off'})
    : native('input', 'text', {readonly: '', autocomplete: 'off'});
  return {
    element,
    updated() {
      element.value = shown();
      set(element, 'placeholder', filler());
    },
  };

  /** Where the answer will come from. */
  function filler(): string | null {
    const {filledBy} = field.ui;
    const source = filledBy === undefined ? undefined : context.form.at(join(field.parent?.pointer ?? '', filledBy));
    return source && !source.readOnly ? context.words.filledBy(source.label) : null;
  }

  function shown(): string {
    const {value} = field;
    if (typeof value === 'boolean') return value ? context.words.yes : context.words.no;
    return chosenOf(choices(), value)?.label ?? String(value ?? '');
  }
};
