import type {SchemaObject} from '../validation/check.ts';
import {uiOf} from './ui.ts';

/** One of the answers that a field offers. */
export interface Choice {
  readonly value: unknown;
  readonly label: string;
  /** Further text by which it is found, for example a phonetic abbreviation. */
  readonly keywords?: string;
}

/** The kind of field that a schema asks for: its `ui.widget`, else what its own keywords say. */
export function kindOf(schema: SchemaObject): string {
  const {widget, lookup} = uiOf(schema);
  if (widget) return widget;
  if (lookup) return 'lookup';
  const choices = choicesOf(schema).length;
  if (choices > 0) return choices <= FEW ? 'radio' : choices <= MANY ? 'select' : 'combobox';
  if (isMixed(schema)) return 'json';
  const type = typeOf(schema);
  if (type === 'array') return choicesOf(itemsOf(schema)).length > 0 ? 'choices' : 'json';
  if (type === 'boolean') return 'checkbox';
  if (type === 'number' || type === 'integer') return 'number';
  if (type === 'null') return 'constant';
  if (type !== 'string' && schema['format'] === undefined && schema['pattern'] === undefined) {
    return Object.hasOwn(schema, 'const') ? 'constant' : 'json';
  }
  if (Object.hasOwn(schema, 'const')) return 'constant';
  if (isFile(schema)) return 'file';
  const kind = KINDS[String(schema['format'])];
  if (kind !== undefined) return kind;
  if (schema['writeOnly'] === true) return 'secret';
  return Number(schema['maxLength'] ?? 0) > LINE || schema['contentMediaType'] !== undefined ? 'multiline' : 'text';
}

/** The choices that `oneOf` of `const` and `title`, or `enum`, declares; none for any other schema. */
export function choicesOf(schema: SchemaObject): readonly Choice[] {
  const {oneOf, enum: values} = schema as {oneOf?: readonly SchemaObject[]; enum?: readonly unknown[]};
  if (oneOf?.every((choice) => Object.hasOwn(choice, 'const'))) {
    return oneOf.map((choice) => {
      const {keywords} = uiOf(choice);
      const {const: value} = choice;
      const label = String(choice['title'] ?? (isScalar(value) ? value : JSON.stringify(value)));
      return {value, label, ...(keywords === undefined ? {} : {keywords})};
    });
  }
  return (values ?? []).map((value) => ({value, label: isScalar(value) ? String(value) : JSON.stringify(value)}));
}

/** The schema of an array's items; empty for one that has none. */
export function itemsOf(schema: SchemaObject): SchemaObject {
  const {items} = schema;
  return typeof items === 'object' && items !== null ? (items as SchemaObject) : {};
}

/** The first type that a schema allows besides null; where it names none, that of all its alternatives if they are scalars. */
export function typeOf(schema: SchemaObject): string | undefined {
  const type = typesOf(schema).find((name) => name !== 'null');
  if (type !== undefined || schema['type'] !== undefined) return type ?? 'null';
  const alternatives = (schema['anyOf'] ?? schema['oneOf']) as readonly unknown[] | undefined;
  const [first, ...others] = (alternatives ?? []).map(scalarOf);
  return others.every((other) => other === first) ? first : undefined;
}

/** Whether a schema allows answers of several types, one of which is an object or array: only JSON can be all of them. */
export function isMixed(schema: SchemaObject): boolean {
  const types = typesOf(schema).filter((name) => name !== 'null');
  return types.length > 1 && types.some((name) => name === 'object' || name === 'array');
}

/** The kinds that a format asks for. */
const KINDS: Readonly<Record<string, string>> = {
  date: 'date',
  'past-date': 'date',
  'date-time': 'date-time',
  time: 'time',
};

/** Radio buttons show all at once up to here, a native select up to `MANY`, then one searches. */
const FEW = 4;
const MANY = 15;
/** Longer answers get several lines. */
const LINE = 200;

function typesOf({type}: SchemaObject): readonly string[] {
  return typeof type === 'string' ? [type] : Array.isArray(type) ? (type as readonly string[]) : [];
}

function scalarOf(alternative: unknown): string | undefined {
  if (typeof alternative !== 'object' || alternative === null) return undefined;
  const {type, const: value} = alternative as SchemaObject;
  const name = type ?? (isScalar(value) && value !== null ? typeof value : undefined);
  return typeof name === 'string' && SCALARS.has(name) ? name : undefined;
}

const SCALARS: ReadonlySet<string> = new Set(['string', 'number', 'integer', 'boolean']);

function isScalar(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}

/** A text in another format is a text all the same. */
function isFile({contentEncoding, contentMediaType}: SchemaObject): boolean {
  if (contentEncoding === 'base64') return true;
  return contentMediaType !== undefined && !/^text\/|[/+](json|xml)\b/.test(String(contentMediaType));
}
