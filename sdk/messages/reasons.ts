import type {Problem} from '../validation/problem.ts';
import {backend} from './backend.ts';
import {languageOf, type Language} from './language.ts';
import {materials} from './materials.ts';
import {verification} from './verification.ts';

/** The words for what no form asks: the `reason` of a `material` or `backend` problem, and what a verification lacks. */
export function reasonWords({keyword, params = {}}: Problem, locale: string): string | undefined {
  const words: Readonly<Record<Language, Readonly<Record<string, Reason>>>> | undefined =
    keyword === 'material' ? materials : keyword === 'backend' ? backend : undefined;
  const language = languageOf(locale);
  return words?.[language][String(params['reason'])]?.(params) ?? verification[language][keyword];
}

type Reason = (params: Readonly<Record<string, unknown>>) => string;
