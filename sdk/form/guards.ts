import type {Check, Schema, SchemaObject} from '../validation/check.ts';
import type {LiveField} from './field.ts';
import type {ModelNode} from './model.ts';

/**
 * A conditional subschema: while it holds, or while it does not, other subschemas apply.
 *
 * It is asked again only when one of the places that it reads has changed.
 */
export interface Guard {
  /** The object at which the condition is evaluated. */
  readonly owner: ModelNode;
  /** Whether the condition holds for the object's present value. */
  readonly test: Check;
  /** The keys, from the owner down, of each place that the condition reads; an empty path reads everything. */
  readonly reads: readonly (readonly string[])[];
  /** Where something applies or is required because of it. */
  readonly targets: Set<ModelNode>;
}

/** A guard, and the outcome for which something applies. */
export interface Condition {
  readonly guard: Guard;
  readonly outcome: boolean;
}

/** The guards, each with the object at which it is evaluated, that read a place. */
export function readersOf(place: LiveField): (readonly [LiveField, Guard])[] {
  const readers: (readonly [LiveField, Guard])[] = [];
  const path = [place.key];
  for (let owner = place.parent; owner; owner = owner.parent) {
    for (const guard of owner.node.readers.get(path[0] as string) ?? []) {
      if (reads(guard, path)) readers.push([owner, guard]);
    }
    for (const guard of owner.node.wideGuards) readers.push([owner, guard]);
    path.unshift(owner.key);
  }
  return readers;
}

function reads(guard: Guard, path: readonly string[]): boolean {
  return guard.reads.some((read) => read.every((key, index) => index >= path.length || key === path[index]));
}

/** The places that a condition reads, each as its keys from where the condition stands. */
export function readsOf(schema: Schema, resolve: (reference: string) => Schema): string[][] {
  const reads: string[][] = [];
  const seen = new Set<string>();
  walk(schema, []);
  return reads;

  function walk(subschema: unknown, path: string[]): void {
    if (typeof subschema !== 'object' || subschema === null) return;
    const keywords = subschema as SchemaObject;
    for (const name of Object.keys(keywords)) {
      const argument = keywords[name];
      if (name === 'properties') {
        for (const key of Object.keys(argument as object)) {
          const child = [...path, key];
          reads.push(child);
          walk((argument as SchemaObject)[key], child);
        }
      } else if (name === 'required') {
        for (const key of argument as string[]) reads.push([...path, key]);
      } else if (SAME_PLACE.has(name)) walk(argument, path);
      else if (LISTS.has(name)) for (const item of argument as unknown[]) walk(item, path);
      else if (name === '$ref') {
        const visit = `${path.join('\n')} ${String(argument)}`;
        if (!seen.has(visit)) {
          seen.add(visit);
          walk(resolve(String(argument)), path);
        }
      } else if (WHOLE.has(name)) reads.push(path);
    }
  }
}

const SAME_PLACE = new Set(['not', 'if', 'then', 'else']);
const LISTS = new Set(['allOf', 'anyOf', 'oneOf']);
const WHOLE = new Set([
  'const',
  'enum',
  'minProperties',
  'maxProperties',
  'additionalProperties',
  'patternProperties',
  'propertyNames',
  'unevaluatedProperties',
  'dependentSchemas',
  'dependentRequired',
  'items',
  'prefixItems',
  'contains',
]);
