import {valueAt, type SchemaObject} from 'formwork/sdk';

/** The types that JSON values have; `integer` counts as `number`. */
export type JsonType = 'string' | 'number' | 'boolean' | 'null' | 'object' | 'array';

/** What was typed: the value that it stands for, or the line in which it stops being JSON. */
export type Entry = {readonly value: unknown} | {readonly faultyLine: number};

/** The types that a schema allows, as far as its own keywords and those of its branches say. */
export function typesIn(schema: unknown, document: SchemaObject, depth = 0): ReadonlySet<JsonType> {
  if (typeof schema !== 'object' || schema === null || depth > DEEPEST) return ALL;
  const {type, $ref, allOf, anyOf, oneOf, enum: values} = schema as Keywords;
  const below = (branch: unknown): ReadonlySet<JsonType> => typesIn(branch, document, depth + 1);
  const sets: ReadonlySet<JsonType>[] = [];
  if (type !== undefined) sets.push(new Set([type].flat().map((name) => (name === 'integer' ? 'number' : name))));
  if (values) sets.push(new Set(values.map(typeOfValue)));
  if (Object.hasOwn(schema, 'const')) sets.push(new Set([typeOfValue((schema as {const: unknown}).const)]));
  if ($ref?.startsWith('#')) sets.push(below(valueAt(document, decodeURIComponent($ref.slice(1)))));
  sets.push(...(allOf ?? []).map(below));
  for (const branches of [anyOf, oneOf]) if (branches) sets.push(new Set(branches.flatMap((each) => [...below(each)])));
  return new Set([...ALL].filter((name) => sets.every((set) => set.has(name))));
}

/**
 * Reads what was typed.
 *
 * Who writes `[`, `{` or `"` where they can begin a value means JSON; any other text that is none is a text, where texts
 * are allowed.
 */
export function readEntry(entry: string, types: ReadonlySet<JsonType>): Entry {
  const text = entry.trim();
  if (text === '') return {value: undefined};
  try {
    const value: unknown = JSON.parse(text);
    const isMeant = types.has(typeOfValue(value)) || !types.has('string');
    return {value: isMeant ? value : text};
  } catch (error) {
    if (types.has('string') && !(isStructured(types) && /^[[{"]/.test(text))) return {value: text};
    return {faultyLine: lineOf(error, text)};
  }
}

/** A value as one would type it: a text as it is, where it would not be taken for anything else. */
export function writeEntry(value: unknown, types: ReadonlySet<JsonType>): string {
  if (value === undefined) return '';
  if (typeof value === 'string') {
    const read = readEntry(value, types);
    if ('value' in read && read.value === value) return value;
  }
  return JSON.stringify(value, null, 2);
}

/** Whether objects or arrays are among the types. */
export function isStructured(types: ReadonlySet<JsonType>): boolean {
  return types.has('object') || types.has('array');
}

/** Whether two values are written alike. */
export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

interface Keywords {
  readonly type?: JsonType | 'integer' | readonly (JsonType | 'integer')[];
  readonly $ref?: string;
  readonly allOf?: readonly unknown[];
  readonly anyOf?: readonly unknown[];
  readonly oneOf?: readonly unknown[];
  readonly enum?: readonly unknown[];
}

const ALL: ReadonlySet<JsonType> = new Set(['string', 'number', 'boolean', 'null', 'object', 'array']);
/** A schema may refer to itself. */
const DEEPEST = 8;

function typeOfValue(value: unknown): JsonType {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : (typeof value as JsonType);
}

/** Engines say where they stopped in words of their own, if at all; without them it is the end. */
function lineOf(error: unknown, text: string): number {
  const {message} = error as Error;
  const line = /\bline (\d+)/.exec(message)?.[1];
  const position = /\bposition (\d+)/.exec(message)?.[1];
  if (line !== undefined) return Number(line);
  return text.slice(0, position === undefined ? undefined : Number(position)).split('\n').length;
}
