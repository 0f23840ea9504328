import type {Schema, SchemaObject} from '../validation/check.ts';
import {isObject} from './data.ts';
import {choicesOf, isMixed, typeOf} from './kind.ts';
import {uiOf} from './ui.ts';

/** How a place is asked: as one answer, as a section of named places, or as a list of places, the first of which may be given. */
export type Shape = 'leaf' | 'section' | 'list' | 'tuple';

/** Finds what a `$ref` at a subschema names. */
export type Resolve = (reference: string, from: Schema) => {readonly schema: Schema; readonly at: string};

/** The keywords of a schema with those of what it refers to and of its `allOf`; its own come first. */
export function flatten(schema: Schema, resolve: Resolve, seen = new Set<Schema>()): SchemaObject {
  if (!isObject(schema) || seen.has(schema)) return {};
  seen.add(schema);
  const {$ref, allOf} = schema as {$ref?: string; allOf?: readonly Schema[]};
  const nullable = nullableOf(schema)?.schema;
  if ($ref === undefined && allOf === undefined && nullable === undefined) return schema;
  const parts = [...($ref === undefined ? [] : [resolve($ref, schema).schema]), ...(allOf ?? []), nullable ?? true];
  return Object.assign({}, ...parts.map((part) => flatten(part, resolve, seen)).toReversed(), schema) as SchemaObject;
}

/** The one branch of a schema's `anyOf` or `oneOf` that is not null, and where it stands in it; undefined if there are more. */
export function nullableOf(schema: SchemaObject): {readonly schema: Schema; readonly at: string} | undefined {
  for (const keyword of ['anyOf', 'oneOf']) {
    const branches = schema[keyword];
    if (!Array.isArray(branches) || branches.length < 2) continue;
    const others = [...branches.keys()].filter((index) => !isNull(branches[index]));
    const [only] = others;
    if (only !== undefined && others.length === 1) return {schema: branches[only] as Schema, at: `${keyword}/${only}`};
  }
  return undefined;
}

/** How a schema's place is asked. */
export function shapeOf(schema: Schema, resolve: Resolve): Shape {
  const flat = flatten(schema, resolve);
  const {widget, lookup} = uiOf(flat);
  if (widget === 'section' || widget === 'list') return widget;
  // A section all the same: it only stands in a dialog.
  if (widget === 'dialog') return 'section';
  if (widget !== undefined || lookup !== undefined || choicesOf(flat).length > 0) return 'leaf';
  if (isMixed(flat)) return 'leaf';
  const type = typeOf(flat);
  if (type === 'array' || (type === undefined && (flat['items'] !== undefined || flat['prefixItems'] !== undefined))) {
    return flat['prefixItems'] !== undefined ? 'tuple' : isList(flat, resolve) ? 'list' : 'leaf';
  }
  if (type !== undefined && type !== 'object') return 'leaf';
  if (type === 'object' || OBJECT.some((keyword) => flat[keyword] !== undefined)) return 'section';
  return alternativesOf(flat, resolve) ? 'section' : 'leaf';
}

/** The keyword and the branches of a choice between objects; undefined where there is none. */
export function alternativesOf(
  flat: SchemaObject,
  resolve: Resolve,
): {readonly keyword: 'oneOf' | 'anyOf'; readonly branches: readonly Schema[]} | undefined {
  for (const keyword of ['oneOf', 'anyOf'] as const) {
    const branches = flat[keyword] as readonly Schema[] | undefined;
    if (branches?.length && branches.every((branch) => declaresObject(branch, resolve))) return {keyword, branches};
  }
  return undefined;
}

function isNull(branch: unknown): boolean {
  return isObject(branch) && (branch['type'] === 'null' || branch['const'] === null);
}

const OBJECT = ['properties', 'patternProperties', 'dependentSchemas'];

/** A branch that only says which keys are required is a rule, not something to choose. */
function declaresObject(branch: Schema, resolve: Resolve): boolean {
  const flat = flatten(branch, resolve);
  return flat['properties'] !== undefined || alternativesOf(flat, resolve) !== undefined;
}

/** Several of a few choices are asked as one; everything else that has items, one by one. */
function isList(flat: SchemaObject, resolve: Resolve): boolean {
  const {items} = flat as {items?: Schema};
  return isObject(items) && choicesOf(flatten(items, resolve)).length === 0;
}
