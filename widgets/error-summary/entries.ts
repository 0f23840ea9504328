import {say, type BareForm, type Field, type Pointer} from 'formwork/sdk';
import {shownProblem} from '../form/shown-problem.ts';
import type {Spoken} from '../words/words.ts';

/** One thing that has to be corrected: where, and in words that stand alone. */
export interface Entry {
  readonly field: Field;
  readonly pointer: Pointer;
  readonly text: string;
}

/** The entries of a form in display order: one for each field, with the problem that its row shows. */
export function entriesOf(form: BareForm, language: Spoken): readonly Entry[] {
  return wrongBelow(form.root).flatMap((field) => {
    const text = entryText(field, language);
    return text === undefined ? [] : [{field, pointer: field.pointer, text}];
  });
}

/** What the entry of a field says; undefined while nothing is wrong with it. */
export function entryText(field: Field, {words, messages}: Spoken): string | undefined {
  const problem = shownProblem(field);
  if (!problem) return undefined;
  const {label} = field;
  const message = say(problem, field, messages);
  return label === '' || message.includes(label) ? message : words.summaryEntry(label, message);
}

function wrongBelow(field: Field): Field[] {
  const below = field.children.flatMap(wrongBelow);
  return field.problems.length > 0 ? [field, ...below] : below;
}
