import type {Check, Schema, SchemaObject} from '../validation/check.ts';
import type {LiveField} from './live-field.ts';
import type {ModelNode} from './model.ts';
import {join} from './pointer.ts';

/**
 * A conditional subschema: while it holds, or while it does not, other subschemas apply.
 *
 * It is asked again only when one of the places that it reads has changed.
 */
export interface Guard {
  /** The object or list at which the condition is evaluated. */
  readonly owner: ModelNode;
  /** Where the condition stands in the schema. */
  readonly at: string;
  /** Whether the condition holds for the owner's present value; without it, somebody chooses. */
  readonly test: Check | undefined;
  /** The keys, from the owner down, of each place that the condition reads; an empty path reads everything. */
  readonly reads: readonly (readonly string[])[];
  /** Whether it stands for a choice between variants, made by the applicant or by a property that decides. */
  readonly isVariant: boolean;
  /** Where something applies or is required because of it. */
  readonly targets: Set<ModelNode>;
}

/** A guard, and the outcome for which something applies. */
export interface Condition {
  readonly guard: Guard;
  readonly outcome: boolean;
}

/** The guards, each with the place at which it is evaluated, that read a place. */
export function readersOf(place: LiveField): (readonly [LiveField, Guard])[] {
  const readers: (readonly [LiveField, Guard])[] = [];
  const path = [place.key];
  for (let owner = place.parent; owner; owner = owner.parent) {
    const {readers: byKey, wideGuards} = owner.node.below;
    for (const guard of byKey.get(path[0] as string) ?? []) if (reads(guard, path)) readers.push([owner, guard]);
    for (const guard of wideGuards) readers.push([owner, guard]);
    path.unshift(owner.key);
  }
  return readers;
}

/** The places that a guard reads, as pointers from its owner, each once. */
export function readsAt({reads}: Guard): readonly string[] {
  return [...new Set(reads.map((path) => path.reduce(join, '')))];
}

/** The places that a condition reads, each as its keys from where the condition stands. */
export function readsOf(schema: Schema, resolve: (reference: string, from: Schema) => Schema): string[][] {
  const found: string[][] = [];
  const seen = new Set<string>();
  walk(schema, []);
  return found;

  function walk(subschema: unknown, path: string[]): void {
    if (typeof subschema !== 'object' || subschema === null) return;
    const keywords = subschema as SchemaObject;
    for (const name of Object.keys(keywords)) {
      const argument = keywords[name];
      if (name === 'properties') {
        for (const key of Object.keys(argument as object)) {
          const child = [...path, key];
          found.push(child);
          walk((argument as SchemaObject)[key], child);
        }
      } else if (name === 'required') {
        for (const key of argument as string[]) found.push([...path, key]);
      } else if (SAME_PLACE.has(name)) walk(argument, path);
      else if (LISTS.has(name)) for (const item of argument as unknown[]) walk(item, path);
      else if (name === '$ref') {
        const visit = `${path.join('\n')} ${String(argument)}`;
        if (!seen.has(visit)) {
          seen.add(visit);
          walk(resolve(String(argument), keywords), path);
        }
      } else if (!SILENT.has(name)) found.push(path);
    }
  }
}

const SAME_PLACE = new Set(['not', 'if', 'then', 'else']);
const LISTS = new Set(['allOf', 'anyOf', 'oneOf']);
/** What says nothing of the value, or only of its type: a section stays one. */
const SILENT = new Set(['$comment', '$defs', '$id', '$anchor', '$schema', 'title', 'description', 'type', 'ui']);

function reads(guard: Guard, path: readonly string[]): boolean {
  return guard.reads.some((read) => read.every((key, index) => index >= path.length || key === path[index]));
}
