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
  const type = typeOf(schema);
  if (type === 'array') return choicesOf(itemsOf(schema)).length > 0 ? 'choices' : 'json';
  if (type === 'boolean') return 'checkbox';
  if (type === 'number' || type === 'integer') return 'number';
  if (type === 'null') return 'constant';
  if (type !== 'string' && schema['format'] === undefined && schema['pattern'] === undefined) {
    return Object.hasOwn(schema, 'const') ? 'constant' : 'json';
  }
  if (Object.hasOwn(schema, 'const')) return 'constant';
  if (schema['contentMediaType'] !== undefined || schema['contentEncoding'] === 'base64') return 'file';
  if (schema['format'] === 'date' || schema['format'] === 'past-date') return 'date';
  return Number(schema['maxLength'] ?? 0) > LINE ? 'multiline' : 'text';
}

/** The choices that `oneOf` of `const` and `title`, or `enum`, declares; none for any other schema. */
export function choicesOf(schema: SchemaObject): readonly Choice[] {
  const {oneOf, enum: values} = schema as {oneOf?: readonly SchemaObject[]; enum?: readonly unknown[]};
  if (oneOf?.every((choice) => Object.hasOwn(choice, 'const'))) {
    return oneOf.map((choice) => {
      const {keywords} = uiOf(choice);
      const label = String(choice['title'] ?? choice['const']);
      return {value: choice['const'], label, ...(keywords === undefined ? {} : {keywords})};
    });
  }
  return (values ?? []).map((value) => ({value, label: String(value)}));
}

/** The schema of an array's items; empty for one that has none. */
export function itemsOf(schema: SchemaObject): SchemaObject {
  const {items} = schema;
  return typeof items === 'object' && items !== null ? (items as SchemaObject) : {};
}

/** The first type that a schema allows besides null. */
export function typeOf(schema: SchemaObject): string | undefined {
  const type = schema['type'] as string | readonly string[] | undefined;
  return typeof type === 'string' ? type : type?.find((name) => name !== 'null');
}

/** Radio buttons show all at once up to here, a native select up to `MANY`, then one searches. */
const FEW = 4;
const MANY = 15;
/** Longer answers get several lines. */
const LINE = 200;
