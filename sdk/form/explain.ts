import {valueAt} from './pointer.ts';
import type {LiveField} from './live-field.ts';
import {readsAt, type Condition} from './guards.ts';

/** One reason for which a field is as it is. */
export interface Reason {
  /** What it brought about. */
  readonly effect: 'applies' | 'does not apply' | 'required' | 'wrong';
  /** The keyword of the schema that says so. */
  readonly keyword: string;
  /** Where in the schema. */
  readonly schemaPointer: string;
  /** The conditions under which it says so, with the answers that they read; none if it always does. */
  readonly because: readonly Because[];
}

/** A condition of the schema, what it came to, and under which answers. */
export interface Because {
  readonly schemaPointer: string;
  readonly holds: boolean;
  readonly answers: readonly {readonly pointer: string; readonly value: unknown}[];
}

/** Why a place applies or does not, is required, and is wrong: every keyword that has a say, and under which answers. */
export function explain(place: LiveField): readonly Reason[] {
  const {node, applies} = place;
  const declared = node.fragments.filter(({at}) => at !== '');
  const speaking = applies ? declared.filter(({when}) => place.holds(when)) : declared;
  const requiring = applies ? node.requiredWhen.filter(({at, when}) => at !== '' && place.holds(when)) : [];
  return [
    ...speaking.map(({at, when}) => reason(applies ? 'applies' : 'does not apply', at, place, when)),
    ...requiring.map(({at, when}) => reason('required', at, place, when)),
    ...place.problems.map(({keyword, schemaPointer = ''}) => ({
      effect: 'wrong' as const,
      keyword,
      schemaPointer,
      because: [{schemaPointer, holds: false, answers: [{pointer: place.pointer, value: place.value}]}],
    })),
  ];
}

function reason(effect: Reason['effect'], at: string, place: LiveField, when: readonly Condition[]): Reason {
  const keyword = at.split('/').findLast((part) => /^[a-z$]/i.test(part) && KEYWORDS.has(part)) ?? 'type';
  return {effect, keyword, schemaPointer: at, because: when.map((condition) => becauseOf(place, condition))};
}

function becauseOf(place: LiveField, {guard, outcome}: Condition): Because {
  let owner: LiveField = place;
  while (owner.node !== guard.owner) owner = owner.parent as LiveField;
  const answers = readsAt(guard).map((below) => ({
    pointer: owner.pointer + below,
    value: valueAt(owner.data, below),
  }));
  return {schemaPointer: guard.at, holds: owner.outcomes.get(guard) === outcome ? outcome : !outcome, answers};
}

const KEYWORDS = new Set([
  '$ref',
  'additionalProperties',
  'allOf',
  'anyOf',
  'dependentRequired',
  'dependentSchemas',
  'else',
  'items',
  'oneOf',
  'patternProperties',
  'prefixItems',
  'properties',
  'required',
  'then',
]);
