import type {Pointer} from '../form/pointer.ts';

/**
 * Anything wrong that the applicant has to see: a rule not met, or the backend's answer.
 *
 * A `required` problem points at the missing child, not at its parent, so that it stands at the field.
 */
export interface Problem {
  /** Where in the answers. */
  readonly pointer: Pointer;
  /** The JSON Schema keyword that is not met, or one of ours: `lookup`, `material`, `undertaking`, `backend`. */
  readonly keyword: string;
  /** Where in the schema. */
  readonly schemaPointer?: string;
  /** What the keyword asks for, named as ajv names it: `limit`, `pattern`, `format`, `allowedValue`. */
  readonly params?: Readonly<Record<string, unknown>>;
  /** Words already made; without them `messageOf` makes them. */
  readonly message?: string;
}

/** A problem that a validation engine has found: it knows the keyword's place in the schema, and what that asks for. */
export interface Violation extends Problem {
  readonly schemaPointer: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Judges a whole document; no problems means valid. */
export type Validate = (value: unknown) => Problem[];

/** A `Validate`, or what `createValidator` makes. */
export type Validator = (value: unknown) => readonly Problem[] | {readonly problems: readonly Problem[]};
