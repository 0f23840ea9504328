import {messageOf, type Filing, type Form, type Pointer, type Problem} from 'formwork/sdk';
import type {ServiceSpec} from 'formwork/spec';
import {entriesOf} from '../error-summary/entries.ts';
import type {FilingWords} from '../words/filing-words.ts';
import {spoken} from '../words/words.ts';
import type {SummaryEntry} from './problem-summary.ts';

/** The problems that a form shows, as entries of its page's summary. */
export function formEntries(form: Form, focus: (pointer: Pointer) => void): readonly SummaryEntry[] {
  return entriesOf(form, spoken(form.locale)).map(({pointer, text}) => ({text, go: () => focus(pointer)}));
}

/** The problems of a step itself, as entries of its page's summary. */
export function stepEntries(
  {spec, locale, state}: Filing,
  words: FilingWords,
  goTo: (problem: Problem) => (() => void) | undefined,
): readonly SummaryEntry[] {
  return state.problems.map((problem) => ({
    text: ownWords(problem, spec, words) ?? messageOf(problem, undefined, locale),
    go: goTo(problem),
  }));
}

/** Words for what only a filing asks; those of the spec come from the present language. */
function ownWords({keyword}: Problem, {steps}: ServiceSpec, words: FilingWords): string | undefined {
  switch (keyword) {
    case 'acknowledge':
      return steps.find((step) => step.type === 'notice')?.required;
    case 'undertaking':
      return steps.find((step) => step.type === 'undertaking')?.required;
    case 'method':
      return words.method;
    case 'consent':
      return words.consent;
    case 'unavailable':
      return words.unavailableMethod;
    default:
      return undefined;
  }
}
