import type {Format, Schema} from './check.ts';
import {interpreterOf} from './interpreter.ts';
import type {Violation} from './problem.ts';
import {defaultFormats} from './standard-formats.ts';

/** What an interpreter may be told besides the schema. */
export interface InterpreterOptions {
  /** String formats by name; those of the standard and of the dialect unless said. */
  readonly formats?: Readonly<Record<string, Format>>;
  /** Further schema documents by URI, for references that lead out of the schema. */
  readonly schemas?: Readonly<Record<string, Schema>>;
}

/**
 * Judges documents by walking the schema, with no code made at run time, so that it works under a strict
 * Content-Security-Policy. All of JSON Schema 2020-12.
 */
export function interpret(schema: Schema, options: InterpreterOptions = {}): (value: unknown) => Violation[] {
  const {formats = defaultFormats, schemas} = options;
  const check = interpreterOf(schema, formats, schemas).compile(schema, '#');
  return (value) => {
    const out: Violation[] = [];
    check(value, '', out);
    return out;
  };
}
