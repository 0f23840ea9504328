import type {Pointer} from '../form/pointer.ts';
import type {Violation} from './problem.ts';

/** A JSON Schema: an object of keywords, or a boolean. */
export type Schema = boolean | SchemaObject;

/** The keywords of a JSON Schema by name. */
export interface SchemaObject {
  readonly [keyword: string]: unknown;
}

/**
 * One compiled schema or keyword.
 *
 * With `out` it collects every problem, without it stops at the first; either way it returns whether the value is valid.
 * With `seen` it also notes which parts of the value it has evaluated, for `unevaluatedProperties` and the like.
 */
export type Check = (value: unknown, at: Pointer, out: Collector | undefined, seen?: Evaluated) => boolean;

/** Takes the problems that a check finds; a list is one. */
export interface Collector {
  push(problem: Violation): unknown;
}

/** The properties and items that the subschemas at one place have evaluated (2020-12 core, §11). */
export class Evaluated {
  readonly keys = new Set<string>();
  readonly items = new Set<number>();

  /** Takes over what a subschema at the same place has evaluated. */
  add(other: Evaluated): void {
    for (const key of other.keys) this.keys.add(key);
    for (const index of other.items) this.items.add(index);
  }
}

/** Decides whether a string has a format. */
export interface Format {
  (value: string): boolean;
  /** The one way of writing what is meant, applied once an applicant is done with an entry (`１３８ 0000 0000` → `13800000000`). */
  readonly normalize?: (text: string) => string;
}

/** Where a keyword stands, and what it needs to compile its subschemas. */
export interface Site {
  /** The schema object that holds the keyword. */
  readonly schema: SchemaObject;
  /** The pointer of the keyword in the whole schema. */
  readonly at: string;
  readonly formats: Readonly<Record<string, Format>>;
  /** Compiles a subschema that stands at a pointer. */
  compile(schema: Schema, at: string): Check;
  /** Compiles what a `$ref` names, when it is first used: a schema may refer to itself. */
  refer(reference: string): Check;
  /** Compiles what a `$dynamicRef` names, which depends on the resources through which it was reached. */
  referDynamically(reference: string): Check;
}

/** Compiles one keyword's argument; undefined where it asks for nothing. */
export type Keyword = (argument: never, site: Site) => Check | undefined;

/** A check that reports one problem of its keyword where `test` is false. */
export function assertion(
  site: Site,
  test: (value: unknown) => boolean,
  params: (value: unknown) => Readonly<Record<string, unknown>>,
): Check {
  const keyword = site.at.slice(site.at.lastIndexOf('/') + 1);
  return (value, at, out) => {
    if (test(value)) return true;
    out?.push({pointer: at, keyword, schemaPointer: site.at, params: params(value)});
    return false;
  };
}

/** A check that holds where all of them hold, and collects from each. */
export function all(checks: readonly Check[]): Check {
  const [only] = checks;
  if (only && checks.length === 1) return only;
  return (value, at, out, seen) => {
    let valid = true;
    for (const check of checks) {
      if (check(value, at, out, seen)) continue;
      if (!out) return false;
      valid = false;
    }
    return valid;
  };
}
