import {isObject, type Json} from './json.ts';

/** A schema without its annotations: what a validator needs, at the same places as in the schema. */
export function assertionsOf(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(assertionsOf);
  if (!isObject(schema)) return schema;
  const assertions: Json = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (ANNOTATIONS.has(keyword)) continue;
    assertions[keyword] = VALUES.has(keyword)
      ? value
      : MAPS.has(keyword)
        ? Object.fromEntries(Object.entries(value as Json).map(([key, subschema]) => [key, assertionsOf(subschema)]))
        : assertionsOf(value);
  }
  return assertions;
}

const ANNOTATIONS = new Set([
  '$comment',
  'title',
  'description',
  'default',
  'examples',
  'readOnly',
  'deprecated',
  'ui',
]);
/** Keywords with a plain value, in which nothing is a keyword. */
const VALUES = new Set(['const', 'enum', 'required', 'dependentRequired']);
/** Keywords with schemas by name. */
const MAPS = new Set(['properties', 'patternProperties', 'dependentSchemas', '$defs']);
