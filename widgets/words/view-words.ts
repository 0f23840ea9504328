import {languageOf} from 'formwork/sdk';
import {viewEn} from './view.en.ts';
import {viewZh, type ViewWords} from './view.zh.ts';

/** The words of the fields that few forms have in a language: English for `en…`, else Chinese. */
export function viewWordsOf(locale: string): ViewWords {
  return languageOf(locale) === 'en' ? viewEn : viewZh;
}

export type {ViewWords};
