import {messageOf, type Filing, type Form, type Pointer, type Problem} from 'formwork/sdk';
import type {ServiceSpec} from 'formwork/spec';
import {entriesOf} from '../error-summary/entries.ts';
import {stepWordsOf} from '../words/step-words.ts';
import {spoken} from '../words/words.ts';
import type {SummaryEntry} from './problem-summary.ts';

/** The problems that a form shows, as entries of its page's summary. */
export function formEntries(form: Form, focus: (pointer: Pointer) => void): readonly SummaryEntry[] {
  return entriesOf(form, spoken(form.locale)).map(({pointer, text}) => ({text, go: () => focus(pointer)}));
}

/** The problems of a step itself, as entries of its page's summary. */
export function stepEntries(
  {spec, locale, state}: Filing,
  goTo: (problem: Problem) => (() => void) | undefined,
): readonly SummaryEntry[] {
  return state.problems.map((problem) => ({
    text: ownWords(problem, spec) ?? messageOf(problem, undefined, locale),
    go: goTo(problem),
  }));
}

/** Words for what only a filing asks; those of the spec come from the present language. */
function ownWords({keyword, params}: Problem, {steps, lang}: ServiceSpec): string | undefined {
  const words = stepWordsOf(lang);
  switch (keyword) {
    case 'acknowledge':
      return steps.find((step) => step.type === 'notice')?.required;
    case 'undertaking':
      return steps.find((step) => step.type === 'undertaking')?.required;
    case 'declined':
      return steps.find((step) => step.type === 'undertaking')?.declined;
    case 'rule':
      return steps.find((step) => step.type === 'form')?.rules?.find(({id}) => id === params?.['rule'])?.message;
    case 'scan':
      return words.scanWaiting;
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
