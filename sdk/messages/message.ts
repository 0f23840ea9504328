import type {Field} from '../form/field.ts';
import type {Problem} from '../validation/problem.ts';
import {withFormats, type Catalogue} from './catalogue.ts';
import {english} from './en.ts';
import {englishFormats} from './formats.en.ts';
import {chineseFormats} from './formats.zh.ts';
import {languageOf, type Language} from './language.ts';
import {reasonWords} from './reasons.ts';
import {say} from './say.ts';
import {chinese} from './zh.ts';

/** The words of a problem in a language: what is wrong and how to mend it, as one sentence that stands alone; see `say`. */
export function messageOf(problem: Problem, field: Field | undefined, locale: string): string {
  return say(problem, field, CATALOGUES[languageOf(locale)], reasonWords(problem, locale));
}

const CATALOGUES = {
  'zh-CN': withFormats(chinese, chineseFormats),
  en: withFormats(english, englishFormats),
} satisfies Record<Language, Catalogue>;
