import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {FormworkError} from 'formwork/validation';

/** The JSON document in a file. Throws `unreadable-file` and `invalid-json`. */
export function readJson(file: string): unknown {
  const text = attempt('unreadable-file', () => readFileSync(file, 'utf8'), 'Name a file that is there.');
  // Some editors begin a file with a byte order mark, which is no part of the JSON.
  return attempt(
    'invalid-json',
    () => JSON.parse(text.replace(/^\ufeff/, '')) as unknown,
    'Mend the file.',
    `${file}: `,
  );
}

/** Writes a file, and the folders that it needs. Throws `unwritable-file`. */
export function write(file: string, text: string): void {
  attempt(
    'unwritable-file',
    () => {
      mkdirSync(dirname(file), {recursive: true});
      writeFileSync(file, text);
    },
    'Name a place where files may be written.',
  );
}

function attempt<T>(code: string, work: () => T, mend: string, prefix = ''): T {
  try {
    return work();
  } catch (cause) {
    throw new FormworkError(code, `${prefix}${(cause as Error).message}.`, {mend, cause});
  }
}
