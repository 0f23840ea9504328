import {answerProblemsOf, join, valueAt, type Field, type Form} from 'formwork/sdk';
import {fromAjv, interpret} from 'formwork/validation';
import type {Desk} from './desk.ts';
import {canonicalJson} from './digest.ts';
import {judgeMaterial} from './materials.ts';
import {personWith, type Person} from './people.ts';
import type {ApplicantRecord} from './record.ts';
import {fault, type Fault} from './refusal.ts';
import {faultsOf} from './schema-faults.ts';
import type {Service} from './services.ts';
import {redeemCode} from './sms-codes.ts';

/** Answers to the form of a service, with who gives them. */
export interface Answered {
  readonly person: Person;
  readonly service: Service;
  readonly record: ApplicantRecord;
  readonly form: Form;
  readonly answers: unknown;
}

/** Judges answers by the form's schema, by the rules of its step, and by what only the ministry knows. */
export async function judgeAnswers(desk: Desk, answered: Answered): Promise<Fault[]> {
  const {service, form, record, answers} = answered;
  const misshapen = judgeShape(answered);
  if (misshapen.length > 0) return misshapen;
  // The schema has been met, so the answers have the shape of the form.
  const fields = form.fields().filter(({value}) => value !== undefined);
  const judged = [
    ...surplusOf(answers, form.payload).map((pointer) => at(pointer, '不接受此项。', 'additionalProperties')),
    ...fields.flatMap((field) => [...judgeShown(field, record), ...judgeRows(field, record)]),
    ...fields.flatMap((field) => judgeEmployer(desk, field, answers)),
    ...judgeChange(desk, answered),
    ...(await Promise.all(fields.map((field) => judgeFile(desk, answered.person, field)))).flat(),
  ];
  const ruled = answerProblemsOf(service.spec, form, record).map(({pointer, message = '', keyword}) =>
    at(pointer, message, keyword),
  );
  return [...judged, ...ruled.filter(({pointer}) => !judged.some((other) => other.pointer === pointer))];
}

/** Uses up the codes in a form, and says what is wrong with them. */
export function judgeCodes(desk: Desk, {mobile}: Person, form: Form): Fault[] {
  return form
    .fields()
    .filter(({kind, value}) => kind === 'sms-code' && value !== undefined)
    .flatMap(({pointer, value}) => {
      const wrong = redeemCode(desk, mobile, String(value));
      return wrong === undefined ? [] : [at(pointer, wrong)];
    });
}

function judgeShape({service, form, answers}: Answered): Fault[] {
  const check = service.validators['form'];
  return faultsOf((check ? fromAjv(check) : interpret(form.schema))(answers), '/answers');
}

/** Answers that nobody asked for under these circumstances. */
function surplusOf(answers: unknown, payload: unknown, pointer = ''): string[] {
  if (typeof answers !== 'object' || answers === null) return payload === undefined ? [pointer] : [];
  return Object.entries(answers).flatMap(([key, value]) =>
    surplusOf(value, valueAt(payload, join('', key)), join(pointer, key)),
  );
}

/** What is only shown is what the record has. */
function judgeShown({pointer, label, readOnly, ui, value}: Field, record: ApplicantRecord): Fault[] {
  if (!readOnly || ui.prefill === undefined) return [];
  if (canonicalJson(value) === canonicalJson(valueAt(record, ui.prefill) ?? null)) return [];
  const isWho = pointer === '/basic/name' || pointer === '/basic/idNumber';
  return [at(pointer, isWho ? `${label}与已核验身份的本人不一致。` : `${label}与您的登记信息不一致，请刷新页面。`)];
}

/** What is chosen in a table is among the rows of the record. */
function judgeRows({pointer, kind, ui, value}: Field, record: ApplicantRecord): Fault[] {
  if (kind !== 'table' || ui.rows === undefined || !Array.isArray(value)) return [];
  const offered = rowsAt(record, ui.rows);
  const registered = rowsAt(record, '/registration/specialities');
  return value.flatMap((row, index) => {
    const written = canonicalJson(row);
    if (offered.has(written)) return [];
    // Only where some of the registered specialities are offered can one of them be missing: it ends too soon.
    const detail = registered.has(written)
      ? `该专业有效期至${String(valueAt(row, '/validUntil'))}，延续注册应在有效期届满30日前申请，现已不足30日，请取消选择。`
      : '该项不在您的登记信息中，请重新选择。';
    return [at(join(pointer, index), detail)];
  });
}

function rowsAt(record: ApplicantRecord, pointer: string): ReadonlySet<string> {
  return new Set(((valueAt(record, pointer) ?? []) as readonly unknown[]).map(canonicalJson));
}

/** An employer that was looked up is as the register has it. */
function judgeEmployer({employers}: Desk, {pointer, key, readOnly, ui}: Field, answers: unknown): Fault[] {
  if (readOnly || ui.lookup?.source !== 'employers') return [];
  const section = pointer.slice(0, pointer.lastIndexOf('/'));
  const places = new Map([[key, key], ...Object.entries(ui.lookup.fill).map(([to, from]) => [from, to] as const)]);
  const filed = (name: string) => valueAt(answers, join(section, places.get(name) ?? name));
  const registered = employers.find(({creditCode, verified}) => verified && creditCode === filed('creditCode'));
  if (!registered) {
    return [at(join(section, places.get('creditCode') ?? key), '未查询到该企业，请重新选择聘用企业。')];
  }
  return [...places]
    .filter(([name]) => filed(name) !== registered[name as keyof typeof registered])
    .map(([, place]) => at(join(section, place), '与企业登记信息不一致，请重新选择聘用企业。'));
}

/** Who corrects a name or number gives another than the present one, and no number of somebody else. */
function judgeChange(desk: Desk, {person, answers}: Answered): Fault[] {
  const name = valueAt(answers, '/change/name');
  const idNumber = valueAt(answers, '/change/idNumber');
  const taken = typeof idNumber === 'string' && idNumber !== person.idNumber && personWith(desk, idNumber);
  return [
    ...(name === person.name ? [at('/change/name', '与现在的姓名相同，不需要修改的请不要填写。')] : []),
    ...(idNumber === person.idNumber ? [at('/change/idNumber', '与现在的证件号码相同，不需要修改的请不要填写。')] : []),
    ...(taken ? [at('/change/idNumber', '该证件号码已由他人登记，请核对。')] : []),
  ];
}

async function judgeFile(desk: Desk, {idNumber}: Person, field: Field): Promise<Fault[]> {
  if (field.kind !== 'material') return [];
  const wrong = await judgeMaterial(desk, idNumber, field);
  return wrong === undefined ? [] : [at(field.pointer, wrong, 'material')];
}

function at(pointer: string, detail: string, keyword?: string): Fault {
  return fault(`/answers${pointer}`, detail, keyword);
}
