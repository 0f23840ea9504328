import type {Problem} from '../validation/problem.ts';
import {backend} from './backend.ts';
import {languageOf, type Language} from './language.ts';
import {materials} from './materials.ts';

/** The words for the `reason` that a `material` or `backend` problem gives; undefined for any other. */
export function reasonWords({keyword, params = {}}: Problem, locale: string): string | undefined {
  const words: Readonly<Record<Language, Readonly<Record<string, Reason>>>> | undefined =
    keyword === 'material' ? materials : keyword === 'backend' ? backend : undefined;
  return words?.[languageOf(locale)][String(params['reason'])]?.(params);
}

type Reason = (params: Readonly<Record<string, unknown>>) => string;
