import {FormworkError, upgrade, type Draft, type Schema} from 'formwork/validation';
import {readJson} from './files.ts';
import type {Output} from './main.ts';

/** The schema in a file, and a word about each keyword that its draft does not know. Throws `invalid-schema`. */
export function readSchema(file: string, draft: Draft | undefined, {error}: Output): Schema {
  const schema = readJson(file);
  if (!isSchema(schema)) {
    throw new FormworkError('invalid-schema', `${file} is no JSON Schema: neither an object nor a boolean.`, {
      mend: 'Name the schema first, then the documents.',
    });
  }
  for (const {at, keyword} of upgrade(schema, draft).dropped) {
    error(`${file}: ${at}: The draft does not know “${keyword}”, which is passed over.\n`);
  }
  return schema;
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'boolean' || (typeof value === 'object' && value !== null && !Array.isArray(value));
}
