import type {FilingState} from 'formwork/sdk';
import type {Step} from '../steps/context.ts';
import type {FilingWords} from '../words/filing-words.ts';

/** What is said when a filing starts to wait for something; nothing if it does not, or if a heading says it. */
export function progressWords(
  step: Step['type'] | undefined,
  before: FilingState,
  now: FilingState,
  words: FilingWords,
): string | undefined {
  if (!now.busy || (before.busy && before.phase === now.phase)) return undefined;
  switch (step) {
    case 'identify':
      return now.phase === 'sending' ? words.registering : words.searching;
    case 'verify':
      return now.phase === 'opening' ? words.openingScan : words.checking;
    case 'form':
      return words.loadingRecord;
    case 'progress':
      return words.searching;
    case 'submit':
      return now.phase === 'asking' ? words.askingText : undefined;
    default:
      return undefined;
  }
}
