import {html, nothing} from 'lit';
import {viewWordsOf} from '../words/view-words.ts';
import {drawn} from './drawn.ts';
import type {FieldView} from './view.ts';

/**
 * An answer that can only be this one.
 *
 * Where it is required it is only shown, for it has been given already; elsewhere it is given with a tick.
 */
export const constant: FieldView = (row) => {
  const {field, context} = row;
  const words = viewWordsOf(context.locale);
  return {
    ...drawn(() => {
      const {required, value, readOnly} = field;
      const text = inWords(constOf(field.schema));
      if (required || readOnly) {
        return html`<input
          class="input"
          part="input"
          id=${row.id}
          readonly
          autocomplete="off"
          aria-required=${required ? 'true' : nothing}
          aria-invalid=${row.invalid ? 'true' : nothing}
          aria-describedby=${row.describedBy}
          .value=${required || value !== undefined ? text : ''}
        />`;
      }
      return html`<label class="choice"
        ><input
          class="check"
          part="input"
          id=${row.id}
          type="checkbox"
          aria-invalid=${row.invalid ? 'true' : nothing}
          aria-describedby=${row.describedBy}
          .checked=${value !== undefined}
        />${text}</label
      >`;
    }),
    input(event) {
      row.edit((event.target as HTMLInputElement).checked ? constOf(field.schema) : undefined);
    },
  };

  function inWords(value: unknown): string {
    if (value === null) return words.none;
    if (typeof value === 'boolean') return value ? context.words.yes : context.words.no;
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
  }
};

function constOf(schema: Readonly<Record<string, unknown>>): unknown {
  return Object.hasOwn(schema, 'const') ? schema['const'] : null;
}
