import type {Schema, SchemaObject} from '../validation/check.ts';
import {choicesOf} from './kind.ts';
import {alternativesOf, flatten, type Resolve} from './shape.ts';

/** A choice between objects that a schema offers. */
export interface Alternatives {
  readonly keyword: 'oneOf' | 'anyOf';
  readonly branches: readonly Branch[];
  /** The property that decides, with a schema whose choices are the branches; undefined if none does. */
  readonly discriminator: {readonly key: string; readonly schema: SchemaObject} | undefined;
}

/** One of the objects to choose from. */
export interface Branch {
  readonly schema: Schema;
  readonly title: string;
  /** The values of the deciding property for which it is this one. */
  readonly values: readonly unknown[];
  /** The properties that it declares, also through `$ref` and `allOf`. */
  readonly names: ReadonlySet<string>;
}

/** The choice between objects that stands in a schema itself; undefined where there is none. */
export function variantsOf(schema: SchemaObject, resolve: Resolve): Alternatives | undefined {
  const found = alternativesOf(schema, resolve);
  if (!found) return undefined;
  const flat = found.branches.map((branch) => flatten(branch, resolve));
  const key = decidingKey(flat, resolve);
  const branches = found.branches.map((branch, index) => {
    const own = flat[index] as SchemaObject;
    const values = key === undefined ? [] : valuesAt(own, key, resolve);
    return {
      schema: branch,
      title: String(own['title'] ?? values[0] ?? index + 1),
      values,
      names: namesIn(branch, resolve),
    };
  });
  return {
    keyword: found.keyword,
    branches,
    discriminator: key === undefined ? undefined : fieldOf(key, branches, flat, resolve),
  };
}

function namesIn(schema: Schema, resolve: Resolve, seen = new Set<Schema>()): Set<string> {
  const names = new Set<string>();
  if (typeof schema === 'boolean' || seen.has(schema)) return names;
  seen.add(schema);
  const {$ref, allOf = []} = schema as {$ref?: string; allOf?: readonly Schema[]};
  for (const name of Object.keys(propertiesOf(schema))) names.add(name);
  for (const part of $ref === undefined ? allOf : [resolve($ref, schema).schema, ...allOf]) {
    for (const name of namesIn(part, resolve, seen)) names.add(name);
  }
  return names;
}

/** The first property that every branch limits to values of its own. */
function decidingKey(flat: readonly SchemaObject[], resolve: Resolve): string | undefined {
  return Object.keys(propertiesOf(flat[0])).find((key) => {
    const values = flat.map((branch) => valuesAt(branch, key, resolve));
    const every = values.flat();
    return values.every((own) => own.length > 0) && new Set(every).size === every.length;
  });
}

function fieldOf(
  key: string,
  branches: readonly Branch[],
  flat: readonly SchemaObject[],
  resolve: Resolve,
): {readonly key: string; readonly schema: SchemaObject} {
  const oneOf = branches.flatMap(({values, title}, index) => {
    const own = flatten(propertiesOf(flat[index])[key] as Schema, resolve);
    const labels = new Map(choicesOf(own).map(({value, label}) => [value, label]));
    const named = flat[index]?.['title'] !== undefined && values.length === 1;
    return values.map((value) => ({const: value, title: named ? title : (labels.get(value) ?? String(value))}));
  });
  const {title, description} = flatten(propertiesOf(flat[0])[key] as Schema, resolve);
  return {key, schema: {...(title !== undefined && {title}), ...(description !== undefined && {description}), oneOf}};
}

function valuesAt(branch: SchemaObject, key: string, resolve: Resolve): readonly unknown[] {
  const schema = propertiesOf(branch)[key];
  // Without it required, a branch could be meant by leaving it out.
  const required = (branch['required'] as readonly string[] | undefined) ?? [];
  if (schema === undefined || !required.includes(key)) return [];
  const flat = flatten(schema, resolve);
  if (Object.hasOwn(flat, 'const')) return [flat['const']];
  return choicesOf(flat).map(({value}) => value);
}

function propertiesOf(schema: SchemaObject | undefined): Readonly<Record<string, Schema>> {
  return (schema?.['properties'] as Readonly<Record<string, Schema>> | undefined) ?? {};
}
