import {languageOf} from 'formwork/sdk';
import {groupEn} from './group.en.ts';
import {groupZh, type GroupWords} from './group.zh.ts';

/** The words around lists, named rows and choices in a language: English for `en…`, else Chinese. */
export function groupWordsOf(locale: string): GroupWords {
  return languageOf(locale) === 'en' ? groupEn : groupZh;
}

export type {GroupWords};
