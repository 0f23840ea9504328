import {isObject} from '../form/data.ts';
import {join, keysOf} from '../form/pointer.ts';
import type {Schema, SchemaObject} from './check.ts';
import {draftOf, DRAFTS, isKnownIn, type Draft} from './drafts.ts';

/** What became of a schema of an earlier draft. */
export interface Upgraded {
  /** The schema in JSON Schema 2020-12; the one given is not changed. */
  readonly schema: Schema;
  /** What could not be taken over, and where it stands in the schema given. */
  readonly dropped: readonly {readonly at: string; readonly keyword: string}[];
}

/**
 * Rewrites a schema of draft 4, 6, 7 or 2019-09 so that it says the same in 2020-12.
 *
 * The draft is the one that the schema names, else the one given, else 2020-12. Keywords that the draft did not know are
 * dropped and reported, as its own validators would have passed over them.
 */
export function upgrade(schema: Schema, assumed: Draft = '2020-12'): Upgraded {
  const dropped: {at: string; keyword: string}[] = [];
  const draft = draftOf(schema) ?? assumed;
  if (draft === '2020-12' || !isObject(schema)) return {schema, dropped};
  const root = schema;
  const old = DRAFTS.indexOf(draft) < DRAFTS.indexOf('2019-09');
  const result = rewrite(schema, '#', isRecursive(schema)) as Record<string, unknown>;
  if (draftOf(schema)) result['$schema'] = 'https://json-schema.org/draft/2020-12/schema';
  return {schema: result, dropped};

  function rewrite(subschema: unknown, at: string, recursive: boolean): unknown {
    if (!isObject(subschema)) return subschema;
    // Before 2019-09 nothing beside a `$ref` counted.
    if (old && typeof subschema['$ref'] === 'string')
      return {...definitionsOf(subschema, at), $ref: moved(subschema['$ref'])};
    const own =
      typeof subschema['$id'] === 'string' && !subschema['$id'].startsWith('#') ? isRecursive(subschema) : recursive;
    const out: Record<string, unknown> = {};
    for (const keyword of Object.keys(subschema)) {
      if (!isKnownIn(draft, keyword)) dropped.push({at, keyword});
      else Object.assign(out, rewriteKeyword(keyword, subschema, at, own));
    }
    return out;
  }

  function rewriteKeyword(keyword: string, subschema: SchemaObject, at: string, recursive: boolean): object {
    const argument = subschema[keyword];
    const where = join(at, keyword);
    const below = (value: unknown, key: string | number) => rewrite(value, join(where, key), recursive);
    switch (keyword) {
      case 'id':
      case '$id':
        return keyword === 'id' && draft !== '4' ? {id: argument} : identified(argument);
      case '$ref':
        return {$ref: moved(String(argument))};
      case '$recursiveAnchor':
        return argument === true ? {$dynamicAnchor: RECURSIVE} : {};
      case '$recursiveRef':
        return recursive ? {$dynamicRef: `#${RECURSIVE}`} : {$ref: argument};
      case 'items':
        if (!Array.isArray(argument)) return {items: rewrite(argument, where, recursive)};
        return argument.length > 0 ? {prefixItems: argument.map(below)} : {};
      case 'additionalItems':
        return Array.isArray(subschema['items']) ? {items: rewrite(argument, where, recursive)} : {};
      case 'dependencies':
        return old ? dependents(argument, below) : {[keyword]: argument};
      case 'exclusiveMinimum':
      case 'exclusiveMaximum':
      case 'minimum':
      case 'maximum':
        return draft === '4' ? limits(keyword, subschema) : {[keyword]: argument};
      default:
        if (NAMED.has(keyword) && isObject(argument)) return {[keyword]: mapped(argument, below)};
        if (LIST.has(keyword) && Array.isArray(argument)) return {[keyword]: argument.map(below)};
        return {[keyword]: SINGLE.has(keyword) ? rewrite(argument, where, recursive) : argument};
    }
  }

  function definitionsOf(subschema: SchemaObject, at: string): object {
    const {definitions} = subschema;
    if (!isObject(definitions)) return {};
    return {definitions: mapped(definitions, (value, key) => rewrite(value, `${at}/definitions/${key}`, false))};
  }

  /** A reference to a place whose keyword has another name now. */
  function moved(reference: string): string {
    const hash = reference.indexOf('#/');
    if (hash !== 0) return reference;
    let place: unknown = root;
    let result = '#';
    for (const key of keysOf(decodeURIComponent(reference.slice(1)))) {
      const parent = place as SchemaObject | undefined;
      place = isObject(parent) || Array.isArray(parent) ? parent[key] : undefined;
      if (key === 'items' && Array.isArray(place)) result += '/prefixItems';
      else if (key === 'additionalItems' && Array.isArray(parent?.['items'])) result += '/items';
      else if (key === 'dependencies' && old) result += '/dependentSchemas';
      else result = join(result, key);
    }
    return result === '#' ? reference : encodeURI(result);
  }
}

const RECURSIVE = 'recursive';
const NAMED = new Set(['$defs', 'definitions', 'dependentSchemas', 'patternProperties', 'properties']);
const LIST = new Set(['allOf', 'anyOf', 'oneOf']);
const SINGLE = new Set([
  'additionalProperties',
  'contains',
  'contentSchema',
  'else',
  'if',
  'not',
  'propertyNames',
  'then',
  'unevaluatedItems',
  'unevaluatedProperties',
]);

function isRecursive(schema: SchemaObject): boolean {
  return schema['$recursiveAnchor'] === true;
}

/** Until draft 7 a fragment alone was a name, which is an anchor now. */
function identified(id: unknown): object {
  if (typeof id !== 'string') return {};
  const [uri = '', fragment = ''] = id.split('#');
  // A pointer as a name (`#/properties/a`) has never named anything but itself.
  const isName = /^[a-z_][\w.-]*$/i.test(fragment);
  return {...(uri === '' ? {} : {$id: uri}), ...(isName ? {$anchor: fragment} : {})};
}

function dependents(argument: unknown, below: (value: unknown, key: string) => unknown): object {
  if (!isObject(argument)) return {};
  const names = Object.keys(argument);
  const required = names.filter((key) => Array.isArray(argument[key]));
  const schemas = names.filter((key) => !Array.isArray(argument[key]));
  return {
    ...(required.length > 0 && {dependentRequired: Object.fromEntries(required.map((key) => [key, argument[key]]))}),
    ...(schemas.length > 0 && {
      dependentSchemas: Object.fromEntries(schemas.map((key) => [key, below(argument[key], key)])),
    }),
  };
}

/** In draft 4 `exclusiveMinimum` only said that `minimum` itself is excluded. */
function limits(keyword: string, schema: SchemaObject): object {
  const end = keyword.replace(/^exclusive/, '').toLowerCase();
  const exclusive = `exclusive${end[0]?.toUpperCase()}${end.slice(1)}`;
  if (schema[end] === undefined) return {};
  return schema[exclusive] === true ? {[exclusive]: schema[end]} : {[end]: schema[end]};
}

function mapped(named: SchemaObject, below: (value: unknown, key: string) => unknown): SchemaObject {
  return Object.fromEntries(Object.keys(named).map((key) => [key, below(named[key], key)]));
}
