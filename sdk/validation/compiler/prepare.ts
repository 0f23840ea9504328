import {isObject} from '../../form/data.ts';
import type {Schema, SchemaObject} from '../check.ts';
import {mapSubschemas} from '../subschemas.ts';

/** Where each part of a schema that was prepared stood before. */
export type Places = Map<unknown, string>;

/**
 * A copy of a schema that means in ajv what the standard says, and notes in `places` where each part of it stood.
 *
 * `nullable` and `$async` are words of ajv's own, and it passes over a property called `__proto__`.
 */
export function prepare(schema: Schema, at: string, places: Places): Schema {
  if (!isObject(schema)) return schema;
  const copy = mapSubschemas(schema, at, (subschema, where) => prepare(subschema, where, places));
  delete copy['nullable'];
  delete copy['$async'];
  const {properties} = copy;
  if (isObject(properties) && Object.hasOwn(properties, '__proto__')) {
    const {['__proto__']: hidden, ...others} = properties;
    copy['properties'] = others;
    copy['patternProperties'] = {...(copy['patternProperties'] as SchemaObject | undefined), [HIDDEN]: hidden};
  }
  places.set(copy, at);
  return copy;
}

/** A place in the schema as it was, from one in the prepared copy. */
export function original(at: string): string {
  return at.replaceAll(`/patternProperties/${HIDDEN}`, '/properties/__proto__').replace(/\/false schema$/, '');
}

const HIDDEN = '^__proto__$';
