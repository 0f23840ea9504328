import type {Field, Material} from 'formwork/sdk';
import {viewWordsOf} from '../words/view-words.ts';
import {answerIn} from './answer-in.ts';

/** What has been given in one group of a section. */
export interface GivenGroup {
  /** The group's title; `''` for what stands in the section itself. */
  readonly label: string;
  readonly entries: readonly {readonly label: string; readonly answer: string}[];
}

/** What has been given in a section, in groups and in a few words; a group with nothing in it is left out. */
export function givenIn(section: Field, locale: string, label = ''): readonly GivenGroup[] {
  const entries = section.children.flatMap((field) => {
    const answer = isGroup(field) ? undefined : given(field, locale);
    return answer === undefined ? [] : [{label: field.label, answer}];
  });
  const groups = section.children.filter(isGroup).flatMap((group) => givenIn(group, locale, group.label));
  return entries.length > 0 ? [{label, entries}, ...groups] : groups;
}

/** What a section says while nothing has been given in it. */
export function nothingGiven(fields: readonly Field[], locale: string): string {
  const {notUploaded, notFilled} = viewWordsOf(locale);
  return fields.some(({kind}) => kind === 'material' || kind === 'file') ? notUploaded : notFilled;
}

/** The fields in a section and all sections below it. */
export function fieldsIn(section: Field): readonly Field[] {
  return section.children.flatMap((field) => (isGroup(field) ? fieldsIn(field) : field));
}

function isGroup({kind}: Field): boolean {
  return kind === 'section' || kind === 'list';
}

function given(field: Field, locale: string): string | undefined {
  const {kind, value} = field;
  if (value === undefined || kind === 'constant') return undefined;
  return (kind === 'material' && (value as Partial<Material>).name) || answerIn(field) || viewWordsOf(locale).filled;
}
