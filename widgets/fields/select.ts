import type {Choice} from 'formwork/sdk';
import {choicesReader} from './choices.ts';
import {native} from './native.ts';
import type {FieldView} from './view.ts';

/** One of up to fifteen choices, in the platform's own list. */
export const select: FieldView = (row) => {
  const choices = choicesReader(row.field);
  const element = native('select', 'one', {autocomplete: row.field.ui.autocomplete ?? 'off'});
  let offered: readonly Choice[] | undefined;
  return {
    element,
    updated() {
      if (offered !== choices()) {
        offered = choices();
        const options = offered.map(({label}, index) => new Option(label, String(index)));
        element.replaceChildren(new Option(row.context.words.choose, ''), ...options);
      }
      const index = offered.findIndex(({value}) => value === row.field.value);
      const shown = index < 0 ? '' : String(index);
      if (element.value !== shown) element.value = shown;
    },
    input: () => row.edit(element.value === '' ? undefined : choices()[Number(element.value)]?.value),
  };
};
