import {languageOf} from 'formwork/sdk';
import {stepEn} from './step.en.ts';
import {stepZh, type StepWords} from './step.zh.ts';

/** The words of the steps after the first one in a language: English for `en…`, else Chinese. */
export function stepWordsOf(locale: string): StepWords {
  return languageOf(locale) === 'en' ? stepEn : stepZh;
}

export type {StepWords};
