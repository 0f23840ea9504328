import {Ajv2020} from 'ajv/dist/2020.js';
import type {Format, Schema} from './check.ts';
import {formats as ownFormats} from './formats.ts';
import {fromAjv} from './precompiled.ts';
import type {Validate} from './problem.ts';

/** What the compiler may be told besides the schema. */
export interface CompilerOptions {
  /** String formats by name; those of the dialect unless said. */
  readonly formats?: Readonly<Record<string, Format>>;
  /** Further schema documents by URI, for references that lead out of the schema. */
  readonly schemas?: Readonly<Record<string, Schema>>;
}

/**
 * Judges documents by code that ajv makes of the schema: the fastest engine, for servers and tools.
 *
 * It needs `eval`, so it does not work in a page with a Content-Security-Policy.
 */
export function compileWithAjv(schema: Schema, {formats = ownFormats, schemas = {}}: CompilerOptions = {}): Validate {
  const ajv = new Ajv2020({allErrors: true, ownProperties: true, strict: false, logger: false});
  for (const [name, test] of Object.entries(formats)) ajv.addFormat(name, test);
  for (const [uri, document] of Object.entries(schemas)) if (!ajv.getSchema(uri)) ajv.addSchema(document, uri);
  return fromAjv(ajv.compile(schema as object));
}
