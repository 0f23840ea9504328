import {isObject, write} from '../form/data.ts';
import {join} from '../form/pointer.ts';
import type {Schema, SchemaObject} from './check.ts';

/** The subschemas directly below a schema, each with its pointer; data in `enum`, `const` and the like is not one. */
export function* subschemas(schema: SchemaObject, at: string): Generator<readonly [Schema, string]> {
  for (const keyword of Object.keys(schema)) {
    const argument = schema[keyword];
    const where = join(at, keyword);
    if (SINGLE.has(keyword) && isSchema(argument)) yield [argument, where];
    else if (LIST.has(keyword) && Array.isArray(argument)) {
      for (const [index, item] of argument.entries()) if (isSchema(item)) yield [item, join(where, index)];
    } else if (NAMED.has(keyword) && isObject(argument)) {
      for (const key of Object.keys(argument)) {
        const child = argument[key];
        if (isSchema(child)) yield [child, join(where, key)];
      }
    }
  }
}

/** A copy of a schema in which each of its direct subschemas is replaced by what `change` makes of it. */
export function mapSubschemas(
  schema: SchemaObject,
  at: string,
  change: (subschema: Schema, at: string) => Schema,
): Record<string, unknown> {
  const copy: Record<string, unknown> = {};
  for (const keyword of Object.keys(schema)) {
    const argument = schema[keyword];
    const where = join(at, keyword);
    const changed = (value: unknown, key: string | number): unknown =>
      isSchema(value) ? change(value, join(where, key)) : value;
    if (SINGLE.has(keyword) && isSchema(argument)) copy[keyword] = change(argument, where);
    else if (LIST.has(keyword) && Array.isArray(argument)) copy[keyword] = argument.map(changed);
    else if (NAMED.has(keyword) && isObject(argument)) {
      const named: Record<string, unknown> = {};
      for (const key of Object.keys(argument)) write(named, key, changed(argument[key], key));
      copy[keyword] = named;
    } else write(copy, keyword, argument);
  }
  return copy;
}

const SINGLE = new Set([
  'additionalProperties',
  'contains',
  'contentSchema',
  'else',
  'if',
  'items',
  'not',
  'propertyNames',
  'then',
  'unevaluatedItems',
  'unevaluatedProperties',
]);
const LIST = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems']);
const NAMED = new Set(['$defs', 'definitions', 'dependentSchemas', 'patternProperties', 'properties']);

function isSchema(value: unknown): value is Schema {
  return typeof value === 'boolean' || isObject(value);
}
