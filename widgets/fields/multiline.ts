import {native} from './native.ts';
import {typed} from './typed.ts';
import type {FieldView} from './view.ts';

/** Several lines of text. */
export const multiline: FieldView = (row) => {
  const element = native('textarea', 'multiline', {rows: '4', autocomplete: 'off'});
  return {element, ...typed(row, () => element, {tidy: (entry) => entry.trim()})};
};
