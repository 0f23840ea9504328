import {native} from './native.ts';
import {typed} from './typed.ts';
import type {FieldView} from './view.ts';

/**
 * A line of text.
 *
 * Nothing is ever cut off: a text that is too long is reported, not shortened. Once the applicant has done with it, the
 * form puts it into the normal form of its format (`１３８ 0000 0000` → `13800000000`).
 */
export const text: FieldView = (row) => {
  const {schema, ui} = row.field;
  const format = schema['format'] as string | undefined;
  const element = native('input', TYPES[format ?? ''] ?? 'text', {
    // Without a token the browser must not keep what was typed: it may be an identity number, on a shared computer.
    autocomplete: ui.autocomplete ?? 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    inputmode: ui.inputMode,
  });
  return {element, ...typed(row, () => element, {tidy: (entry) => entry.trim()})};
};

const TYPES: Readonly<Record<string, string>> = {email: 'email', uri: 'url', 'mobile-cn': 'tel'};
