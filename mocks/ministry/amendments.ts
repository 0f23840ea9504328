import {keysOf, valueAt, type Form} from 'formwork/sdk';
import type {Case} from './cases.ts';
import {canonicalJson} from './digest.ts';
import type {Desk} from './desk.ts';
import {firstStageOf} from './procedures.ts';
import {resume} from './progress.ts';
import {fault, type Fault} from './refusal.ts';

/**
 * Only what was remarked on may differ from what was filed before; everything, if nothing was remarked on.
 *
 * What is required only now may be answered, and what the record fills in follows the record.
 */
export function judgeAmendment({answers: filed, remarks = []}: Case, form: Form): Fault[] {
  if (remarks.length === 0) return [];
  const open = remarks.map(({pointer}) => placeOf(form, pointer));
  return form
    .fields()
    .filter(({pointer, kind, readOnly, required, ui, value}) => {
      const before = valueAt(filed, pointer);
      const isFree =
        kind === 'sms-code' || (readOnly && ui.prefill !== undefined) || (required && before === undefined);
      const isOpen = open.some((place) => pointer === place || pointer.startsWith(`${place}/`));
      return !isFree && !isOpen && !same(value, before);
    })
    .map(({pointer}) => fault(`/answers${pointer}`, '该项不在退回修改的范围内，请恢复原来填报的内容。'));
}

/**
 * Takes the corrected answers and lets the case go on.
 *
 * The employer confirms again only if it was the employer who returned it, or if another employer was given.
 */
export function amend(desk: Desk, filed: Case, {version, answers}: Pick<Case, 'version' | 'answers'>): void {
  const isEmployers =
    filed.status === 'employer-returned' || !same(valueAt(filed.answers, '/employer'), valueAt(answers, '/employer'));
  Object.assign(filed, {version, answers});
  resume(desk, filed, isEmployers ? firstStageOf(filed) : 'submitted');
}

/** The answers as they are kept: without codes that were sent to a phone, and without a section that held nothing else. */
export function withoutCodes(form: Form, answers: unknown): unknown {
  const codes = form.fields().filter(({kind}) => kind === 'sms-code');
  return codes.reduce((rest, {pointer}) => without(rest, keysOf(pointer)), answers);
}

/** What a lookup fills in is corrected by looking up anew, and that changes its siblings, too. */
function placeOf(form: Form, pointer: string): string {
  const {filledBy, lookup} = form.at(pointer)?.ui ?? {};
  return (filledBy ?? lookup) ? pointer.slice(0, pointer.lastIndexOf('/')) : pointer;
}

function without(value: unknown, [key = '', ...keys]: readonly string[]): unknown {
  const {[key]: member, ...rest} = value as Readonly<Record<string, unknown>>;
  if (keys.length === 0 || member === undefined) return rest;
  const left = without(member, keys) as object;
  return Object.keys(left).length > 0 ? {...(value as object), [key]: left} : rest;
}

function same(a: unknown, b: unknown): boolean {
  return canonicalJson(a ?? null) === canonicalJson(b ?? null);
}
