import type {Field} from '../form/field.ts';
import type {Problem} from '../validation/problem.ts';
import {backend} from './backend.ts';
import type {Catalogue, Subject} from './catalogue.ts';
import {en} from './en.ts';
import {materials} from './materials.ts';
import {zh} from './zh.ts';

/** A language that the catalogue is written in. */
export type Language = 'zh-CN' | 'en';

/** The catalogue's language for a BCP 47 tag: English for any English, else Chinese. */
export function languageOf(locale: string): Language {
  return locale.toLowerCase().startsWith('en') ? 'en' : 'zh-CN';
}

/**
 * The words of a problem: what is wrong and how to mend it, as one sentence that stands alone.
 *
 * The problem's own words come first, then the spec's (`ui.messages`, where `{label}` and `{limit}` are replaced), then
 * the catalogue's.
 */
export function messageOf(problem: Problem, field: Field | undefined, locale: string): string {
  if (problem.message !== undefined) return problem.message;
  const language = languageOf(locale);
  const subject = subjectOf(problem, field, language);
  const own = field?.ui.messages?.[problem.keyword];
  if (own !== undefined && field && isAt(problem, field)) return fill(own, subject);
  return (
    (reasonOf(problem, language) ?? CATALOGUES[language][problem.keyword] ?? CATALOGUES[language].pattern)?.(subject) ??
    ''
  );
}

const CATALOGUES = {'zh-CN': zh, en} satisfies Record<Language, Catalogue>;

function subjectOf(problem: Problem, field: Field | undefined, language: Language): Subject {
  return {
    label: field?.label || (language === 'en' ? 'This entry' : '此项'),
    kind: field?.kind ?? 'text',
    choices: field?.choices ?? [],
    value: field?.value,
    params: problem.params ?? {},
  };
}

/** The problem of something inside a field (the size of a photo) is not that of the field itself. */
function isAt({pointer}: Problem, field: Field): boolean {
  return pointer === field.pointer;
}

function reasonOf({keyword, params = {}}: Problem, language: Language): (() => string) | undefined {
  const words: Readonly<Record<Language, Readonly<Record<string, Reason>>>> | undefined =
    keyword === 'material' ? materials : keyword === 'backend' ? backend : undefined;
  const reason = words?.[language][String(params['reason'])];
  return reason && (() => reason(params));
}

type Reason = (params: Readonly<Record<string, unknown>>) => string;

function fill(text: string, {label, params}: Subject): string {
  return text.replaceAll('{label}', label).replaceAll('{limit}', String(params['limit'] ?? ''));
}
