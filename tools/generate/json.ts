import {readFileSync} from 'node:fs';

/** A JSON object. */
export type Json = {[key: string]: unknown};

/** Reads a JSON file; a syntax error names the file. */
export function readJson(path: string): Json {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Json;
  } catch (cause) {
    throw new Error(`${path} cannot be read as JSON.`, {cause});
  }
}

/** Whether a value is a JSON object and not a list. */
export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
