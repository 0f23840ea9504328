import {en} from './en.ts';
import {zh, type Words} from './zh.ts';

/** The words of fields and forms in a language: English for `en…`, else Chinese. */
export function wordsOf(locale: string): Words {
  return locale.toLowerCase().startsWith('en') ? en : zh;
}
