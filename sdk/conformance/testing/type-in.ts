import {isDeepStrictEqual} from 'node:util';
import {isObject} from '../../form/data.ts';
import type {Field} from '../../form/field.ts';
import type {Form} from '../../form/form.ts';
import {join, valueAt} from '../../form/pointer.ts';

/**
 * Answers an empty form as a person would, question by question, until it has the answers of one that is filled in;
 * gives up after a few rounds, since an answer may ask further questions.
 */
export function typeIn(form: Form, filled: Form): void {
  const document: unknown = filled.payload;
  for (let round = 0; round < 4 && !isDeepStrictEqual(form.payload, document); round += 1) {
    answer(form, filled, '', document);
    // What a schema takes for usual is there before anybody has answered.
    for (const {pointer, value} of form.fields()) {
      if (value !== undefined && valueAt(document, pointer) === undefined) form.edit(pointer, undefined);
    }
  }
}

/** Whether a document has only what can be typed: no empty answers, and nothing that the schema does not name. */
export function canBeTyped(document: unknown): boolean {
  if (document === '' || document === null) return false;
  if (typeof document !== 'object') return true;
  const keys = Object.keys(document);
  return keys.length > 0 && keys.every((key) => !UNNAMED.has(key)) && Object.values(document).every(canBeTyped);
}

/** The names that the writer of documents takes for what a schema does not name. */
const UNNAMED: ReadonlySet<string> = new Set(['extra', 'x/y~z', 'zusätzlich']);

function answer(form: Form, filled: Form, pointer: string, value: unknown): void {
  const field = form.at(pointer);
  if (!field) return;
  if (field.closed) form.insert(pointer);
  if (field.kind === 'list') answerList(form, filled, field, Array.isArray(value) ? value : []);
  else if (field.kind === 'section') answerSection(form, filled, field, isObject(value) ? value : {});
  else if (!isDeepStrictEqual(field.value, value)) form.edit(pointer, value);
}

function answerList(form: Form, filled: Form, field: Field, values: readonly unknown[]): void {
  while (field.children.length < values.length && field.insertable) form.insert(field.pointer);
  for (const [index, value] of values.entries()) answer(form, filled, join(field.pointer, index), value);
}

function answerSection(form: Form, filled: Form, field: Field, values: Readonly<Record<string, unknown>>): void {
  const {pointer} = field;
  const variant = filled.at(pointer)?.variant;
  if (variant !== field.variant) form.choose(pointer, variant);
  for (const key of Object.keys(values)) {
    const below = join(pointer, key);
    if (!form.at(below) && field.insertable) insertRow(form, pointer, key);
    answer(form, filled, below, values[key]);
  }
}

/** A row of that name may be there without being asked for now. */
function insertRow(form: Form, pointer: string, key: string): void {
  if (valueAt(form.value, join(pointer, key)) === undefined) form.insert(pointer, key);
}
