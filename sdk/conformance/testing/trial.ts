import {readFileSync} from 'node:fs';
import {isDeepStrictEqual} from 'node:util';
import {isObject} from '../../form/data.ts';
import {createForm, type Form} from '../../form/form.ts';
import {join, valueAt} from '../../form/pointer.ts';
import type {SchemaObject} from '../../validation/check.ts';
import {interpret} from '../../validation/interpreted.ts';
import {upgrade} from '../../validation/upgrade.ts';
import {documentsFor, type Documents} from './documents.ts';
import {judgeOf, judgeOfDraft, type Judge} from './judges.ts';
import type {Foreign} from './sources.ts';

/** What came of trying a schema with many documents; each list has the documents at which something was not right. */
export interface Trial {
  readonly documents: Documents;
  /** Verdicts of the interpreter that are not ajv's. */
  readonly misjudged: string[];
  /** Verdicts that are others after the schema was brought to 2020-12. */
  readonly changedByUpgrade: string[];
  /** Valid documents that the form does not give back as they were. */
  readonly changedByForm: string[];
  /** Forms that say they are valid, or find problems, where ajv says otherwise of their payload. */
  readonly wrongForms: string[];
  /** Questions without a name, of an unknown kind, or that cannot be explained. */
  readonly oddQuestions: string[];
  /** How many valid documents are the payload as they are, with no answer kept outside it. */
  held: number;
  /** How many milliseconds the slowest form took. */
  slowest: number;
}

/** Tries a schema, as it was read, with a hundred valid and a hundred invalid documents. */
export function tryOut(foreign: Foreign): Trial {
  const written = read(foreign);
  const schema = upgrade(written).schema as SchemaObject;
  const judge = judgeOf(schema);
  const judgeBefore = judgeOfDraft(written);
  const judgeOwn = interpret(schema);
  const trial: Trial = {
    documents: documentsFor(foreign.name, schema, judge, EACH),
    misjudged: [],
    changedByUpgrade: [],
    changedByForm: [],
    wrongForms: [],
    oddQuestions: [],
    held: 0,
    slowest: 0,
  };
  const {valid, invalid} = trial.documents;
  for (const [index, document] of [...valid, ...invalid].entries()) {
    const isValid = judge(document);
    if ((judgeOwn(document).length === 0) !== isValid) trial.misjudged.push(shown(document));
    if (judgeBefore && judgeBefore(document) !== isValid) trial.changedByUpgrade.push(shown(document));
    const start = performance.now();
    const form = createForm(schema, {value: document});
    look(trial, form, document, judge);
    if (index % 4 === 0) ask(trial, form);
    trial.slowest = Math.max(trial.slowest, performance.now() - start);
  }
  return trial;
}

/** Reads a schema as it stands in its file. */
export function read({path}: Foreign): SchemaObject {
  return JSON.parse(readFileSync(new URL(path, ROOT), 'utf8')) as SchemaObject;
}

const ROOT = new URL('../../../', import.meta.url);
const EACH = 100;

function look(trial: Trial, form: Form, document: unknown, judge: Judge): void {
  const payload: unknown = form.payload;
  if (judge(document)) {
    if (isDeepStrictEqual(payload, document)) trial.held += 1;
    else if (!isKept(document, payload, '', form)) {
      trial.changedByForm.push(`${shown(document)} became ${shown(payload)}`);
    }
  }
  if (form.valid !== judge(payload)) trial.wrongForms.push(`valid is ${form.valid}: ${shown(payload)}`);
  const problems = form.validate();
  // Leaving a form takes away the spaces around an answer, so it is asked anew what that one is worth.
  if ((problems.length === 0) !== judge(form.payload)) {
    trial.wrongForms.push(`${shown(problems[0] ?? 'no problem')}: ${shown(form.payload)}`);
  }
}

function ask(trial: Trial, form: Form): void {
  for (const field of form.fields()) {
    const {pointer, key, label, kind} = field;
    const named = label.trim() !== '' || key.trim() === '';
    if (!named || !KINDS.has(kind)) trial.oddQuestions.push(`${pointer} is “${label}”, ${kind}`);
    if (form.explain(pointer).length === 0) trial.oddQuestions.push(`${pointer} is asked for no reason`);
  }
}

/** Whether all that a payload lacks of a document are answers to questions that are not asked now, which the form keeps. */
function isKept(document: unknown, payload: unknown, pointer: string, form: Form): boolean {
  if (isDeepStrictEqual(document, payload)) return true;
  if (Array.isArray(document) && Array.isArray(payload) && document.length === payload.length) {
    return document.every((item, index) => isKept(item, payload[index], join(pointer, index), form));
  }
  if (!isObject(document) || !isObject(payload)) return false;
  if (Object.keys(payload).some((key) => !Object.hasOwn(document, key))) return false;
  return Object.keys(document).every((key) => {
    const below = join(pointer, key);
    if (Object.hasOwn(payload, key)) return isKept(document[key], payload[key], below, form);
    return form.at(below) === undefined && isDeepStrictEqual(valueAt(form.value, below), document[key]);
  });
}

function shown(value: unknown): string {
  return JSON.stringify(value ?? null).slice(0, 500);
}

const KINDS: ReadonlySet<string> = new Set([
  'checkbox',
  'choices',
  'combobox',
  'constant',
  'date',
  'date-time',
  'file',
  'json',
  'multiline',
  'number',
  'radio',
  'secret',
  'select',
  'text',
  'time',
]);
