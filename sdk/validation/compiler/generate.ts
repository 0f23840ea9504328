import {FormworkError} from '../../errors.ts';
import type {Format, Schema} from '../check.ts';
import {expression} from '../expression.ts';
import {follow} from '../follow.ts';
import {asserts} from '../interpreter.ts';
import {Resources, ROOT} from '../resources.ts';
import {loadAjv, type AjvModules} from './ajv.ts';
import {adaptKeywords} from './keywords.ts';
import {prepare, type Places} from './prepare.ts';
import {explained, notCompilable} from './refusal.ts';
import {rewrite} from './rewrite.ts';

/** What is to be made of the schemas. */
export interface CodeOptions {
  /** The string formats by name; the code reads them from `formats`. */
  readonly formats: Readonly<Record<string, Format>>;
  /** Further schema documents by URI, for references that lead out of a schema. */
  readonly schemas?: Readonly<Record<string, Schema>>;
  /** Whether the functions are exported as an ES module exports them, or set on an object called `exports`. */
  readonly esm: boolean;
  /** Whether a schema that means nothing in places is refused, as ajv's strict mode does. */
  readonly strict?: boolean;
}

/**
 * Makes JavaScript of schemas in 2020-12: a function each, by the name given, in the form that `fromAjv` takes.
 *
 * The code reads `equal`, `isUnique`, `lengthOf` and `formats` from around it. What ajv would judge otherwise than the standard says is
 * refused: `not-compilable`. Throws also `missing-ajv`, `invalid-schema`, `invalid-pattern` and `unresolved-ref`.
 */
export function generateCode(functions: Readonly<Record<string, Schema>>, options: CodeOptions): string {
  const {formats, schemas = {}, esm, strict = false} = options;
  const modules = loadAjv();
  const {Ajv2020, _} = modules.core;
  for (const schema of Object.values(functions)) check(schema, modules);
  const ajv = new Ajv2020({
    allErrors: true,
    ownProperties: true,
    strict,
    logger: false,
    messages: false,
    meta: false,
    validateSchema: false,
    addUsedSchema: false,
    formats,
    code: {
      source: true,
      esm,
      lines: true,
      formats: _`formats`,
      regExp: Object.assign(expression, {code: 'new RegExp'}),
    },
  });
  const places: Places = new Map();
  const needed = Object.values(functions).flatMap((schema) => {
    const read = follow(new Resources(schema, schemas));
    return Object.keys(schemas).filter((uri) => read.has(uri));
  });
  const others = Object.fromEntries(
    needed.map((uri) => [uri, prepare(schemas[uri] as Schema, `${uri}#`, places)] as const),
  );
  const roots = mapped(functions, (schema) => prepare(schema, '#', places));
  for (const root of Object.values(roots)) {
    if (!asserts(root, schemas)) throw notCompilable('Its meta-schema leaves out the validation vocabulary.');
  }
  const judges = adaptKeywords(ajv, {core: modules.core, places, roots: Object.values(roots), others});
  // What has been evaluated need not be recorded if no keyword asks for it.
  ajv.opts.unevaluated = JSON.stringify([roots, others]).includes('"unevaluated');
  const keys = mapped(roots, (_root, name) => (Object.keys(roots).length === 1 ? ROOT : `formwork:/${name}`));
  return explained(() => {
    for (const [uri, schema] of Object.entries(others)) {
      if (!(uri in ajv.schemas) && !(uri in ajv.refs)) ajv.addSchema(schema, uri);
    }
    for (const [name, schema] of Object.entries(roots)) ajv.addSchema(schema, keys[name]);
    return rewrite(modules.standalone(ajv, keys), judges);
  });
}

function mapped<A, B>(record: Readonly<Record<string, A>>, change: (value: A, key: string) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
}

/** Schemas are checked by an ajv of their own: each would compile the meta-schema anew. */
let checker: InstanceType<AjvModules['core']['Ajv2020']> | undefined;

function check(schema: Schema, {core}: AjvModules): void {
  checker ??= new core.Ajv2020({strict: false, logger: false, validateFormats: false});
  if (checker.validate('https://json-schema.org/draft/2020-12/schema', schema)) return;
  const [first] = checker.errors ?? [];
  throw new FormworkError('invalid-schema', `The schema is wrong at “#${first?.instancePath}”: it ${first?.message}.`, {
    mend: 'Mend it there, or say which draft it is of.',
  });
}
