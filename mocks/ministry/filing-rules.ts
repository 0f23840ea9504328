import {join, valueAt} from 'formwork/sdk';
import {fromAjv} from 'formwork/validation';
import {canonicalJson} from './digest.ts';
import type {EmployerDetails} from './employers.ts';
import type {Submission} from './filings.ts';
import {judgeMaterial, slotsOf} from './materials.ts';
import {certificateOf, type Applicant, type Speciality} from './people.ts';
import {fault, type Fault} from './refusal.ts';
import {faultsOf} from './schema-faults.ts';
import type {Desk} from './desk.ts';
import type {Service} from './services.ts';

/** A filing that may be accepted, or all that is wrong with it. */
export type Judgement =
  {readonly service: Service; readonly submission: Submission} | {readonly errors: readonly Fault[]};

/**
 * Judges a filing by its schema, and then by what only the ministry knows.
 *
 * Nothing that the page checked is taken for granted.
 */
export async function judgeFiling(desk: Desk, person: Applicant, body: unknown): Promise<Judgement> {
  const misshapen = judgeEnvelope(body);
  if (misshapen.length > 0) return {errors: misshapen};
  const submission = body as Submission;
  const service = desk.services.find(({spec}) => spec.id === submission.service);
  if (!service) return {errors: [fault('/service', '没有该事项。', 'enum')]};
  if (service.spec.version !== submission.version) {
    return {errors: [fault('/version', '事项内容已更新，请刷新页面后重新办理。', 'const')]};
  }
  const errors = [
    ...judgeClauses(service, submission),
    ...(await judgeAnswers(desk, person, service, submission.answers)),
  ];
  return errors.length > 0 ? {errors} : {service, submission};
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
      .filter((key) => !MEMBERS.includes(key))
      .map((key) => fault(join('', key), '不接受此项。', 'additionalProperties')),
    ...['acknowledged', 'undertaking']
      .filter((key) => Object.hasOwn(sent, key) && !isStrings(sent[key]))
      .map((key) => fault(`/${key}`, '应为条款编号的列表。', 'type')),
  ];
}

/** Every clause of the notice was read, every clause of the undertaking agreed to, and none that does not exist. */
function judgeClauses({spec}: Service, {acknowledged, undertaking}: Submission): Fault[] {
  const same = (ids: readonly string[], wanted: readonly string[]) =>
    canonicalJson([...new Set(ids)].sort()) === canonicalJson([...wanted].sort());
  const noticed = spec.steps.flatMap((step) => (step.type === 'notice' ? step.clauses : [])).map(({id}) => id);
  const promised = spec.steps.flatMap((step) => (step.type === 'undertaking' ? step.clauses : [])).map(({id}) => id);
  return [
    ...(same(acknowledged, noticed) ? [] : [fault('/acknowledged', '请阅读并勾选全部注册须知。', 'notice')]),
    ...(same(undertaking, promised) ? [] : [fault('/undertaking', '请阅读承诺书并作出全部承诺。', 'undertaking')]),
  ];
}

async function judgeAnswers(desk: Desk, person: Applicant, service: Service, answers: unknown): Promise<Fault[]> {
  const check = service.validators['form'];
  const errors = check ? faultsOf(fromAjv(check)(answers), '/answers') : [];
  if (errors.length > 0) return errors;
  // The schema has been met, so the answers have the shape of the form.
  const {basic, employer, qualification} = answers as Answers;
  return [
    ...judgePerson(person, basic),
    ...judgeEmployer(desk, employer),
    ...judgeQualification(desk, person, qualification),
    ...(await judgeMaterials(desk, person, service, answers)),
  ];
}

interface Answers {
  readonly basic: {readonly name: string; readonly idNumber: string};
  readonly employer: EmployerDetails;
  readonly qualification: {readonly certificateNumber: string; readonly specialities: readonly Speciality[]};
}

function judgePerson({name, idNumber}: Applicant, basic: Answers['basic']): Fault[] {
  return [
    ...(basic.name === name ? [] : [fault('/answers/basic/name', '姓名与已核验身份的本人不一致。')]),
    ...(basic.idNumber === idNumber ? [] : [fault('/answers/basic/idNumber', '证件号码与已核验身份的本人不一致。')]),
  ];
}

function judgeEmployer({employers}: Desk, filed: EmployerDetails): Fault[] {
  const registered = employers.find(({creditCode, verified}) => verified && creditCode === filed.creditCode);
  if (!registered) return [fault('/answers/employer/creditCode', '未查询到该企业，请重新选择聘用企业。')];
  return (['name', 'legalRepresentative', 'province', 'city'] as const)
    .filter((key) => filed[key] !== registered[key])
    .map((key) => fault(`/answers/employer/${key}`, '与企业登记信息不一致，请重新选择聘用企业。'));
}

function judgeQualification(desk: Desk, {idNumber}: Applicant, filed: Answers['qualification']): Fault[] {
  const certificate = certificateOf(desk, idNumber);
  const held = new Set(certificate?.specialities.map(canonicalJson));
  return [
    ...(filed.certificateNumber === certificate?.number
      ? []
      : [fault('/answers/qualification/certificateNumber', '资格证书管理号与您的资格证书不一致。')]),
    ...filed.specialities.flatMap((speciality, index) =>
      held.has(canonicalJson(speciality))
        ? []
        : [fault(`/answers/qualification/specialities/${index}`, '该专业不在您的资格证书中。')],
    ),
  ];
}

async function judgeMaterials(desk: Desk, {idNumber}: Applicant, service: Service, answers: unknown): Promise<Fault[]> {
  const judged = slotsOf(service, answers).map(async (slot) => {
    const filed = valueAt(answers, slot.pointer);
    const wrong = filed === undefined ? undefined : await judgeMaterial(desk, idNumber, slot, filed);
    return wrong === undefined ? [] : [fault(`/answers${slot.pointer}`, wrong, 'material')];
  });
  return (await Promise.all(judged)).flat();
}
