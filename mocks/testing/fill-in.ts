import {asksUndertaking, createForm, type Form} from 'formwork/sdk';
import type {ServiceSpec} from 'formwork/spec';
import {smsCode} from '../ministry/sms-codes.ts';
import type {EmployerDetails} from '../ministry/employers.ts';
import type {Material} from '../ministry/materials.ts';
import type {Speciality} from '../ministry/people.ts';
import type {ApplicantRecord} from '../ministry/record.ts';

/** The body of a filing that may still be changed. */
export interface Filing<Answers = AnyAnswers> {
  service: string;
  version: string;
  answers: Answers;
  acknowledged: string[];
  undertaking: string[];
  case?: string;
}

/** The answers to the form of any service. */
export type AnyAnswers = Record<string, Record<string, unknown>>;

/** The answers to the form of initial registration. */
export interface InitialAnswers {
  basic: Record<string, string>;
  employer: Record<string, string>;
  qualification: {certificateNumber: string; specialities: Speciality[]};
  materials: Record<string, Material>;
}

/** What a filing is filled in with: what is known, and what is given by pointers. */
export interface Entries {
  readonly record: ApplicantRecord;
  readonly given: Readonly<Record<string, unknown>>;
  readonly employer: EmployerDetails;
}

/** Who uploads files and receives codes. */
export interface Applying {
  upload(slot: string): Promise<{readonly body: Material}>;
  sendCode(): Promise<void>;
}

/** Fills a service's form in, rightly: with what is known and given, and then with all that is still required. */
export async function fillIn(spec: ServiceSpec, entries: Entries, applying: Applying): Promise<Filing> {
  const {record, given} = entries;
  const form = createForm(spec.steps.find((step) => step.type === 'form')!.form, {record});
  form.prefill(record);
  for (const [pointer, value] of Object.entries(EDUCATION)) {
    const field = form.at(pointer);
    if (field && field.value === undefined) form.edit(pointer, value);
  }
  for (const [pointer, value] of Object.entries(given)) form.edit(pointer, value);
  await complete(form, entries, applying);
  return {
    service: spec.id,
    version: spec.version,
    answers: form.payload as AnyAnswers,
    ...clausesOf(spec, form, record),
  };
}

async function complete(form: Form, {record, employer}: Entries, applying: Applying): Promise<void> {
  for (const {kind, key, pointer, required, value, ui, readOnly} of form.fields()) {
    if (!required || value !== undefined) continue;
    if (kind === 'material') form.edit(pointer, (await applying.upload(key)).body);
    if (kind === 'table') form.edit(pointer, rowsOf(record, ui.rows ?? '').slice(0, 2));
    if (kind === 'sms-code') {
      await applying.sendCode();
      form.edit(pointer, smsCode);
    }
    if (kind === 'lookup' && !readOnly) {
      for (const name of ['name', 'creditCode', 'legalRepresentative', 'province', 'city'] as const) {
        form.edit(`/employer/${name}`, employer[name]);
      }
    }
  }
}

function clausesOf(spec: ServiceSpec, form: Form, record: unknown): Pick<Filing, 'acknowledged' | 'undertaking'> {
  const notices = spec.steps.filter((step) => step.type === 'notice' && step.selectAll !== undefined);
  const undertakings = asksUndertaking(spec, form, record) ? spec.steps : [];
  return {
    acknowledged: notices.flatMap((step) => (step.type === 'notice' ? step.clauses : [])).map(({id}) => id),
    undertaking: undertakings.flatMap((step) => (step.type === 'undertaking' ? step.clauses : [])).map(({id}) => id),
  };
}

function rowsOf({certificate, registration}: ApplicantRecord, pointer: string): readonly unknown[] {
  const known: Readonly<Record<string, readonly unknown[] | undefined>> = {
    '/certificate/specialities': certificate?.specialities,
    '/certificate/unregistered': certificate?.unregistered,
    '/registration/renewable': registration?.renewable,
  };
  return known[pointer] ?? [];
}

const EDUCATION: Readonly<Record<string, string>> = {
  '/basic/ethnicGroup': '01',
  '/basic/education': '21',
  '/basic/degree': '4',
  '/basic/school': '示例理工大学',
  '/basic/major': '土木工程',
  '/basic/graduationDate': '1999-06-30',
};
