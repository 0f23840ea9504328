import {createValidator} from 'formwork/validation';
import type {JudgeCommand} from './arguments.ts';
import {readJson} from './files.ts';
import type {ExitCode, Output} from './main.ts';
import {readSchema} from './schema.ts';

/** Says what is wrong in each document: a line a problem, or an object a document. */
export function judge({schema, documents, draft, engine, locale, json}: JudgeCommand, output: Output): ExitCode {
  const validate = createValidator(readSchema(schema, draft, output), {engine, locale, ...(draft && {draft})});
  // Everything is read before anything is said: a document that cannot be read is no verdict on the others.
  const verdicts = documents.map((file) => ({file, ...validate(readJson(file))}));
  for (const {file, valid, problems} of verdicts) {
    if (json) output.out(`${JSON.stringify({file, valid, problems})}\n`);
    else if (valid) output.out(`${file}: valid\n`);
    for (const {pointer, keyword, schemaPointer, message} of json ? [] : problems) {
      output.out(`${file}: ${pointer || '(all of it)'}: ${message} [${keyword}, ${schemaPointer}]\n`);
    }
  }
  return verdicts.every(({valid}) => valid) ? 0 : 1;
}
