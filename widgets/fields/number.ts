import {typeOf} from 'formwork/sdk';
import {native} from './native.ts';
import {typed} from './typed.ts';
import type {FieldView} from './view.ts';

/**
 * A number.
 *
 * A text control with a keyboard of digits: `type=number` changes the value under a turning wheel and swallows what it
 * cannot read, so that nobody could be told what is wrong with it.
 */
export const number: FieldView = (row) => {
  const {schema, ui} = row.field;
  const element = native('input', 'text', {
    inputmode: ui.inputMode ?? (typeOf(schema) === 'integer' ? 'numeric' : 'decimal'),
    autocomplete: ui.autocomplete ?? 'off',
  });
  element.classList.add('short');
  return {element, ...typed(row, () => element, {parse: numberIn, tidy: (entry) => entry.normalize('NFKC').trim()})};
};

/** The number that is written, else the text, which the schema will refuse. */
function numberIn(entry: string): unknown {
  const text = entry.normalize('NFKC').trim();
  return /^[-+]?(\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : text;
}
