import type {Check, Schema} from '../validation/check.ts';
import {isObject} from './data.ts';
import type {Condition} from './guards.ts';

/** A subschema that applies to a place, while all its conditions hold. */
export class Fragment {
  readonly schema: Schema;
  /** Where it stands in the schema. */
  readonly at: string;
  readonly when: readonly Condition[];
  /** Whether it says that something is asked here; one that only narrows (`const` in a `then`) does not. */
  readonly declares: boolean;
  /** Whether it is what an alternative to null says: null need not satisfy it. */
  readonly isBesideNull: boolean;
  readonly #asserts: (() => Check) | undefined;
  #check: Check | undefined;

  /** `asserts` makes what it asserts of the place itself; without it, it only says what the place is called. */
  constructor(schema: Schema, at: string, when: readonly Condition[], asserts?: () => Check, isBesideNull = false) {
    this.schema = schema;
    this.at = at;
    this.when = when;
    this.declares = declares(schema, when);
    this.isBesideNull = isBesideNull;
    this.#asserts = asserts;
  }

  /** What it asserts of the place itself; what it says of the places below is theirs. Compiled on first use. */
  get check(): Check {
    return (this.#check ??= this.#asserts?.() ?? holds);
  }

  /** Whether it leaves only one answer, or a few. */
  get fixes(): boolean {
    return isObject(this.schema) && (Object.hasOwn(this.schema, 'const') || Object.hasOwn(this.schema, 'enum'));
  }
}

function declares(schema: Schema, when: readonly Condition[]): boolean {
  if (!isObject(schema)) return false;
  if (DECLARING.some((keyword) => Object.hasOwn(schema, keyword))) return true;
  // Who chooses a variant chooses its constants with it.
  return Object.hasOwn(schema, 'const') && when.every(({guard}) => guard.isVariant);
}

const DECLARING = ['title', 'type', '$ref', 'properties', 'oneOf', 'enum', 'ui', 'allOf', 'anyOf', 'format'];

function holds(): boolean {
  return true;
}
