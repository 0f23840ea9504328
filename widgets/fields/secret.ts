import {html} from 'lit';
import {viewWordsOf} from '../words/view-words.ts';
import {drawn} from './drawn.ts';
import {native, wire} from './native.ts';
import {typed} from './typed.ts';
import type {FieldView} from './view.ts';
import {buttonStyles} from '../theme/button.styles.ts';

/** A text that is sent and never shown again: it is covered while it is typed, unless the applicant wants to see it. */
export const secret: FieldView = (row) => {
  const {field, context} = row;
  const words = viewWordsOf(context.locale);
  let isShown = false;
  const input = native('input', 'password', {
    autocomplete: field.ui.autocomplete ?? 'new-password',
    autocapitalize: 'off',
    spellcheck: 'false',
    inputmode: field.ui.inputMode,
  });
  return {
    styles: [buttonStyles],
    ...typed(row, () => input),
    ...drawn(() => {
      wire(input, row);
      input.readOnly = field.readOnly;
      input.type = isShown ? 'text' : 'password';
      return html`<div class="with-button">
        ${input}
        <button
          type="button"
          class="button"
          part="button"
          aria-pressed=${isShown}
          aria-label=${words.showWhat(field.label)}
          @click=${toggle}
        >
          ${words.show}
        </button>
      </div>`;
    }),
    leave() {
      if (isShown) toggle();
    },
  };

  function toggle(): void {
    isShown = !isShown;
    row.update();
  }
};
