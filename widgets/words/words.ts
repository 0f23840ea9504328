import {chinese, languageOf, withFormats, type Catalogue} from 'formwork/sdk';
import {zh, type Words} from './zh.ts';

/** A language as fields and forms speak it. */
export interface Spoken {
  readonly words: Words;
  /** The words of problems. */
  readonly messages: Catalogue;
}

/** The language for a BCP 47 tag: English for any English that has been loaded, else Chinese. */
export function spoken(locale: string): Spoken {
  return languages.get(languageOf(locale)) ?? languages.get('zh-CN') ?? inChinese;
}

/** Loads the language for a tag; undefined if it is there already, rejected if it could not be had. */
export function loadLanguage(locale: string): Promise<void> | undefined {
  const language = languageOf(locale);
  if (languages.has(language)) return undefined;
  return import('./english.ts').then(({english}) => void languages.set(language, english));
}

/** Adds the words of formats to the Chinese, which comes without most of them. */
export function addFormatWords(formats: Catalogue['formats']): void {
  languages.set('zh-CN', {words: zh, messages: withFormats(chinese, formats)});
}

const inChinese: Spoken = {words: zh, messages: chinese};
const languages = new Map<string, Spoken>([['zh-CN', inChinese]]);
