import type {Choice} from 'formwork/sdk';
import {html, nothing} from 'lit';
import {choicesReader, chosenOf} from './choices.ts';
import {comboboxStyles} from './combobox.styles.ts';
import {drawn} from './drawn.ts';
import {Listbox} from './listbox.ts';
import {controlOf, type FieldView} from './view.ts';
import {buttonStyles} from '../theme/button.styles.ts';
import {viewWordsOf} from '../words/view-words.ts';

/**
 * One of many choices, found by a part of its label, by its code or by its keywords.
 *
 * A text that is no choice is an answer all the same, one that the schema refuses: left out, it would get lost unseen.
 */
export const combobox: FieldView = (row) => {
  const {field, context} = row;
  const words = viewWordsOf(context.locale);
  const choices = choicesReader(field);
  const list = new Listbox<Choice>(row, {
    label: (choice) => choice.label,
    isChosen: (choice) => choice.value === field.value,
    pick,
    open: () => list.show(choices(), choices().indexOf(chosenOf(choices(), field.value) as Choice)),
  });
  let input: HTMLInputElement | undefined;
  /** What is being typed. */
  let entry: string | undefined;

  return {
    overflows: true,
    styles: [buttonStyles, comboboxStyles],
    ...drawn(
      () =>
        html`${list.template(words.chooseOrType)}
        ${
          entry !== undefined && !list.isOpen && matching(choices(), entry).length === 0
            ? html`<p class="notice" part="notice">${words.found(0)}</p>`
            : nothing
        }`,
    ),
    updated() {
      input ??= controlOf(row);
      list.updated();
      if (row.composing || entry !== undefined) return;
      const shown = chosenOf(choices(), field.value)?.label ?? String(field.value ?? '');
      if (input.value !== shown) input.value = shown;
    },
    input() {
      entry = input?.value || undefined;
      row.edit(entry);
      const matches = entry === undefined ? choices() : matching(choices(), entry);
      list.show(matches, entry === undefined ? -1 : 0);
      context.announce(words.found(matches.length));
    },
    leave() {
      list.close();
      if (entry === undefined) return;
      const [only, ...others] = matching(choices(), entry);
      if (only && (others.length === 0 || folded(only.label) === folded(entry))) pick(only);
      entry = undefined;
    },
  };

  function pick(choice: Choice): void {
    entry = undefined;
    row.edit(choice.value);
    row.update();
    context.announce(words.chosen(choice.label));
  }
};

/** The choices that an entry may mean, those that begin with it first. */
export function matching(choices: readonly Choice[], entry: string): Choice[] {
  const sought = folded(entry);
  const ranked = choices.map((choice) => [rankOf(choice, sought), choice] as const);
  return [0, 1, 2].flatMap((rank) => ranked.filter(([own]) => own === rank).map(([, choice]) => choice));
}

function rankOf({label, value, keywords = ''}: Choice, sought: string): number {
  const text = folded(label);
  if (text.startsWith(sought)) return 0;
  if ([String(value), ...keywords.split(/\s+/)].some((word) => folded(word).startsWith(sought))) return 1;
  return text.includes(sought) ? 2 : 3;
}

function folded(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}
