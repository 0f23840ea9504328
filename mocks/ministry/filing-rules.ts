import {asksUndertaking, barriersOf, join, type Form} from 'formwork/sdk';
import type {Clause} from 'formwork/spec';
import {judgeAmendment} from './amendments.ts';
import {judgeAnswers, judgeCodes} from './answer-rules.ts';
import {isReturned} from './case-status.ts';
import {findCase, type Case} from './cases.ts';
import type {Desk} from './desk.ts';
import type {Submission} from './filings.ts';
import type {Person} from './people.ts';
import {recordOf, type ApplicantRecord} from './record.ts';
import {fault, refuse, type Fault, type Refusal} from './refusal.ts';
import {formOf, type Service} from './services.ts';

/** A filing that may be accepted. */
export interface Accepted {
  readonly service: Service;
  readonly submission: Submission;
  /** The form with the answers. */
  readonly form: Form;
  /** The returned case that it corrects. */
  readonly amended?: Case;
}

/**
 * Judges a filing by its service: by who may file, by its form and clauses, and then by what only the ministry knows.
 *
 * Nothing that the page checked is taken for granted. Who corrects a returned case has shown before that they may file.
 */
export async function judgeFiling(desk: Desk, person: Person, body: unknown): Promise<Accepted | Refusal> {
  const misshapen = judgeEnvelope(body);
  if (misshapen.length > 0) return refuse('validation', {errors: misshapen});
  const submission = body as Submission;
  const service = desk.services.find(({spec}) => spec.id === submission.service);
  const record = recordOf(desk, person);
  const form = service && formOf(service, submission.answers);
  if (!service || !form) return invalid(fault('/service', '没有该事项。', 'enum'));
  if (service.spec.version !== submission.version) {
    return invalid(fault('/version', '事项内容已更新，请刷新页面后重新办理。', 'const'));
  }
  const amended = findCase(desk, person.idNumber, submission.case);
  if (submission.case !== undefined && !(amended?.service === submission.service && isReturned(amended.status))) {
    return invalid(fault('/case', '没有可以修改的该件申报，请重新查询办理进度。'));
  }
  const barred = amended ? undefined : judgeEligibility(service, record);
  if (barred) return barred;
  const errors = [
    ...judgeClauses(service, submission, form, record),
    ...(await judgeAnswers(desk, {person, service, record, form, answers: submission.answers})),
    ...(amended ? judgeAmendment(amended, form) : []),
  ];
  // A code is used up only by a filing in which all else is right.
  if (errors.length === 0) errors.push(...judgeCodes(desk, person, form));
  if (errors.length > 0) return refuse('validation', {errors});
  return {service, submission, form, ...(amended && {amended})};
}

const MEMBERS = ['service', 'version', 'answers', 'acknowledged', 'undertaking'];

function judgeEnvelope(body: unknown): Fault[] {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    return [fault('', '请求内容应为对象。', 'type')];
  const sent = body as Record<string, unknown>;
  const isStrings = (value: unknown) => Array.isArray(value) && value.every((item) => typeof item === 'string');
  return [
    ...MEMBERS.filter((key) => !Object.hasOwn(sent, key)).map((key) => fault(`/${key}`, '此项必填。', 'required')),
    ...Object.keys(sent)
      .filter((key) => !MEMBERS.includes(key) && key !== 'case')
      .map((key) => fault(join('', key), '不接受此项。', 'additionalProperties')),
    ...['acknowledged', 'undertaking']
      .filter((key) => Object.hasOwn(sent, key) && !isStrings(sent[key]))
      .map((key) => fault(`/${key}`, '应为条款编号的列表。', 'type')),
  ];
}

function judgeEligibility({spec}: Service, record: ApplicantRecord): Refusal | undefined {
  const barriers = barriersOf(spec, record);
  if (barriers.length === 0) return undefined;
  const detail = barriers
    .map(({message, basis}) => (basis === undefined ? message : `${message}（${basis}）`))
    .join('');
  return refuse('not-eligible', {detail});
}

/**
 * Every clause that has to be ticked was, every clause of an undertaking that the answers ask for was agreed to, and none
 * that does not exist.
 */
function judgeClauses({spec}: Service, submission: Submission, form: Form, record: ApplicantRecord): Fault[] {
  const {acknowledged, undertaking} = submission;
  const notices = spec.steps.filter((step) => step.type === 'notice');
  const ticked = notices.filter(({selectAll}) => selectAll !== undefined).flatMap(({clauses}) => clauses);
  const read = notices.flatMap(({clauses}) => clauses);
  const promises = spec.steps.flatMap((step) => (step.type === 'undertaking' ? step.clauses : []));
  const promised = asksUndertaking(spec, form, record) ? promises : [];
  return [
    ...(covers(acknowledged, ticked, read) ? [] : [fault('/acknowledged', '请阅读并勾选全部注册须知。', 'notice')]),
    ...(covers(undertaking, promised, promises)
      ? []
      : [fault('/undertaking', '请阅读承诺书并作出全部承诺。', 'undertaking')]),
  ];
}

function covers(ids: readonly string[], wanted: readonly Clause[], known: readonly Clause[]): boolean {
  return wanted.every(({id}) => ids.includes(id)) && ids.every((id) => known.some((clause) => clause.id === id));
}

function invalid(error: Fault): Refusal {
  return refuse('validation', {errors: [error]});
}
