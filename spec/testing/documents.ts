import {Ajv2020, type Options, type ValidateFunction} from 'ajv/dist/2020.js';
import {globSync, readFileSync} from 'node:fs';
import {basename, join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
// Engines take formats as functions; the shipped ones are what every engine asserts.
import {formats} from '../../sdk/validation/formats.ts';

/** A JSON object. */
export type Json = {[key: string]: unknown};

/** The folder of the specs. */
export const root = resolve(import.meta.dirname, '..');

/** The JSON files that match, relative to the specs' folder, in order. */
export function filesAt(pattern: string): string[] {
  return globSync(pattern, {cwd: root}).toSorted();
}

/** Reads a JSON file of the specs. */
export function read(file: string): Json {
  return JSON.parse(readFileSync(join(root, file), 'utf8')) as Json;
}

/** A general validator that knows nothing of this repository but the string formats. */
export function ajv(options: Options = {}): Ajv2020 {
  return new Ajv2020({allErrors: true, formats: {...formats, regex: isRegularExpression}, ...options});
}

/** Compiles a meta-schema of the language. */
export function metaSchema(name: string): ValidateFunction {
  const metas = ajv({strict: false});
  for (const file of filesAt('language/*.schema.json')) metas.addSchema(read(file));
  const validate = metas.getSchema(`urn:formwork:language:${name}`);
  if (!validate) throw new Error(`There is no meta-schema ${name}.`);
  return validate;
}

/** Compiles a form from its source files, as any validator would: `$ref`s are relative to the file. */
export function sourceForm(file: string): ValidateFunction {
  const validator = ajv({strict: false});
  for (const part of filesAt('first-class-constructor/**/*.json')) {
    if (/^first-class-constructor\/(codes|parts|[^/]+\/[^/]+\.form)/.test(part))
      validator.addSchema(read(part), urlOf(part));
  }
  return validator.compile({$ref: urlOf(file)});
}

/** Calls back for every object of a JSON value with its path from the root. */
export function walk(
  value: unknown,
  visit: (object: Json, path: readonly string[]) => void,
  path: string[] = [],
): void {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) visit(value as Json, path);
  for (const [key, item] of Object.entries(value)) walk(item, visit, [...path, key]);
}

function urlOf(file: string): string {
  return pathToFileURL(join(root, file)).href;
}

function isRegularExpression(text: string): boolean {
  try {
    return new RegExp(text, 'u').unicode;
  } catch {
    return false;
  }
}

/** The name of a file without its folder and endings. */
export function stemOf(file: string): string {
  return basename(file).replace(/\..*$/, '');
}
