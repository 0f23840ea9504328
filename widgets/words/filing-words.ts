import {filingEn} from './filing.en.ts';
import {filingZh, type FilingWords} from './filing.zh.ts';

/** The words around a filing in a language: English for `en…`, else Chinese. */
export function filingWordsOf(locale: string): FilingWords {
  return locale.toLowerCase().startsWith('en') ? filingEn : filingZh;
}

export type {FilingWords};
