import type {Schema} from '../validation/check.ts';
import {isObject} from './data.ts';

/** The keywords that apply subschemas or say what has to be there. */
export interface Applicators {
  readonly type?: unknown;
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema;
  readonly unevaluatedProperties?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly required?: readonly string[];
  readonly dependentSchemas?: Readonly<Record<string, Schema>>;
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>;
  readonly if?: Schema;
  readonly then?: Schema;
  readonly else?: Schema;
}

/** The keywords that become places, conditions and marks of the model; the rest is asserted where it stands. */
export const EXPANDED: ReadonlySet<string> = new Set([
  '$ref',
  'allOf',
  'properties',
  'patternProperties',
  'additionalProperties',
  'unevaluatedProperties',
  'prefixItems',
  'items',
  'unevaluatedItems',
  'required',
  'if',
  'then',
  'else',
  'dependentSchemas',
  'dependentRequired',
]);

/**
 * What a schema says of properties that it doesn't name. Only where it says so are rows offered for them: that it merely
 * tolerates them is the default of JSON Schema. An object of which nothing at all is said has nothing else to offer.
 */
export function restOf(keywords: Applicators): {readonly keyword: string; readonly schema: Schema} | undefined {
  for (const keyword of ['additionalProperties', 'unevaluatedProperties'] as const) {
    const schema = keywords[keyword];
    if (isObject(schema)) return {keyword, schema};
  }
  const {type, additionalProperties = true} = keywords;
  const saysMore = SAYING_MORE.some((keyword) => Object.hasOwn(keywords, keyword));
  return type === 'object' && additionalProperties === true && !saysMore
    ? {keyword: 'additionalProperties', schema: true}
    : undefined;
}

const SAYING_MORE = [
  '$ref',
  'allOf',
  'anyOf',
  'dependentSchemas',
  'if',
  'oneOf',
  'patternProperties',
  'properties',
  'unevaluatedProperties',
];

/** The names of what a keyword holds by name; none where it is absent. */
export function keysIn(named: object | undefined): string[] {
  return named ? Object.keys(named) : [];
}
