import {native} from './native.ts';
import type {FieldView} from './view.ts';

/** A day of the calendar, with the platform's own control. */
export const date: FieldView = (row) => {
  const {field} = row;
  const element = native('input', 'date', {
    min: '1900-01-01',
    max: field.schema['format'] === 'past-date' ? today() : '9999-12-31',
    autocomplete: field.ui.autocomplete ?? 'off',
  });
  element.classList.add('short');
  // Of 30 February and of half a date the control tells nothing, not even an event, but that it cannot read them.
  element.addEventListener('keyup', answer);
  return {
    element,
    updated() {
      const shown = field.value === NO_DATE ? '' : String(field.value ?? '');
      if (element.value !== shown) element.value = shown;
    },
    input: answer,
    leave: answer,
  };

  function answer(): void {
    const given = element.validity.badInput ? NO_DATE : element.value || undefined;
    if (given !== field.value) row.edit(given);
  }
};

/** Stands for an entry that is no day of the calendar: left out, it would pass for no entry at all. */
const NO_DATE = '0000-00-00';

function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
