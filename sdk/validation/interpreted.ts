import {FormworkError} from '../errors.ts';
import {join, valueAt} from '../form/pointer.ts';
import {applicators} from './applicators.ts';
import {assertions} from './assertions.ts';
import {all, type Check, type Format, type Keyword, type Schema} from './check.ts';
import {formats as ownFormats} from './formats.ts';
import type {Validate} from './problem.ts';

/** What an interpreter is made for: one schema document, its formats. */
export interface Interpreter {
  /** Compiles a subschema that stands at a pointer (`#/…`), leaving out the keywords named. */
  compile(schema: Schema, at: string, without?: ReadonlySet<string>): Check;
  /** Finds what a `$ref` names; throws `unresolved-ref` where there is nothing. */
  resolve(reference: string): {readonly schema: Schema; readonly at: string};
}

/**
 * Judges documents by walking the schema, with no code made at run time, so that it works under a strict
 * Content-Security-Policy.
 */
export function interpret(schema: Schema, options: {formats?: Readonly<Record<string, Format>>} = {}): Validate {
  const check = interpreterOf(schema, options.formats).compile(schema, '#');
  return (value) => {
    const out: ReturnType<Validate> = [];
    check(value, '', out);
    return out;
  };
}

/** Makes the interpreter of one schema document; each subschema is turned into closures once. */
export function interpreterOf(root: Schema, formats: Readonly<Record<string, Format>> = ownFormats): Interpreter {
  const done = new Map<Schema, Check>();
  const interpreter: Interpreter = {compile, resolve: (reference) => resolve(root, reference)};
  return interpreter;

  function compile(schema: Schema, at: string, without?: ReadonlySet<string>): Check {
    if (typeof schema === 'boolean') return (_value, where, out) => schema || (report(at, where, out), false);
    const known = without ? undefined : done.get(schema);
    if (known) return known;
    const checks: Check[] = [];
    const check: Check = (value, where, out) => every(value, where, out);
    // Registered before its keywords are compiled: they may lead back here.
    if (!without) done.set(schema, check);
    for (const name of Object.keys(schema)) {
      const keyword = without?.has(name) ? undefined : keywordOf(name);
      const compiled = keyword?.(schema[name] as never, {
        schema,
        at: join(at, name),
        formats,
        compile,
        resolve: interpreter.resolve,
      });
      if (compiled) checks.push(compiled);
    }
    const every = all(checks);
    return check;
  }
}

function keywordOf(name: string): Keyword | undefined {
  if (Object.hasOwn(assertions, name)) return assertions[name];
  return Object.hasOwn(applicators, name) ? applicators[name] : undefined;
}

function report(schemaPointer: string, pointer: string, out: Parameters<Check>[2]): void {
  out?.push({pointer, keyword: 'false schema', schemaPointer, params: {}});
}

function resolve(root: Schema, reference: string): {schema: Schema; at: string} {
  const pointer = reference.startsWith('#') ? decodeURIComponent(reference.slice(1)) : undefined;
  const schema = pointer === undefined ? undefined : valueAt(root, pointer);
  if (schema === undefined) {
    throw new FormworkError('unresolved-ref', `The schema has no “${reference}”.`, {
      mend: 'Refer to a subschema of the same document, for example "#/$defs/name"; bundle other documents first.',
    });
  }
  return {schema: schema as Schema, at: reference};
}
