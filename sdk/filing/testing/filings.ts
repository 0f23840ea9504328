import {expect} from 'chai';
import {firstClassConstructor} from 'formwork/spec';
import type {Backend} from '../../backend/client.ts';
import type {Case, Identity, Receipt, Session, Submission} from '../../backend/contract.ts';
import {memoryDrafts} from '../../drafts/store.ts';
import type {Applicant} from '../context.ts';
import {createFiling, type Filing, type FilingOptions} from '../filing.ts';

export const identity: Identity = {
  identity: 'i-1',
  name: '王建国',
  idNumberMasked: '110***********0011',
  mobileMasked: '138****0001',
};
export const session: Session = {token: 't-1', expiresAt: '2099-01-01T00:00:00Z'};
export const applicant: Applicant = {identity, session};
export const receipt: Receipt = {
  caseNumber: 'C1',
  receivedAt: '2026-01-01T00:00:00Z',
  service: 's',
  title: 't',
  digest: 'd',
};

/** The record of somebody who has never registered, and of whom all basic data are known. */
export const record = {
  asOf: '2026-11-21',
  basic: {
    name: '王建国',
    sex: '1',
    idNumber: '110000197605120011',
    mobile: '13800000001',
    birthDate: '1976-05-12',
    ethnicGroup: '01',
    education: '21',
    degree: '4',
    school: '示例理工大学',
    major: '土木工程',
    graduationDate: '1998-07-01',
  },
  openCases: [],
  materials: [],
};

/** A filing of a shipped service behind which a backend of these few answers stands, and what has been sent to it. */
export async function start(
  service: string,
  backend: Partial<Backend> = {},
  options: Omit<Partial<FilingOptions>, 'applicant'> & {readonly applicant?: Applicant | undefined} = {},
): Promise<{readonly filing: Filing; readonly sent: Submission[]}> {
  const load = firstClassConstructor[`first-class-constructor/${service}`];
  if (!load) throw new Error(`There is no service ${service}.`);
  const sent: Submission[] = [];
  const {applicant: who, ...others} = {applicant, ...options};
  const filing = createFiling({
    service: await load(),
    drafts: memoryDrafts(),
    ...(who && {applicant: who}),
    ...others,
    backend: {
      record: async () => record,
      outcome: async () => undefined,
      submit: async (submission: Submission) => {
        sent.push(submission);
        return receipt;
      },
      ...backend,
    } as Backend,
  });
  await filing.ready;
  await filing.prepare();
  return {filing, sent};
}

/** Waits until the filing has come to `step.phase` and nothing is awaited there. */
export async function settled(filing: Filing, place: string): Promise<void> {
  for (let turn = 0; turn < 800; turn += 1) {
    const {step, phase, busy} = filing.state;
    if (!busy && `${step}.${phase}` === place) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  expect.fail(`expected ${place}, is ${filing.state.step}.${filing.state.phase}`);
}

/** A returned case of the given answers. */
export function returnedCase(service: string, answers: unknown, remarks: Case['remarks']): Case {
  return {
    caseNumber: '20261121000001',
    service: `first-class-constructor/${service}`,
    title: service,
    receivedAt: '2026-11-01T09:00:00+08:00',
    status: 'returned',
    timeline: [{status: 'returned', since: '2026-11-02T09:00:00+08:00', remark: '请核对。'}],
    ...(remarks && {remarks}),
    answers,
  };
}
