import {initialRegistration} from 'formwork/spec';
import {expect} from 'chai';
import {describe, it} from 'node:test';
import valid from '../../spec/first-class-constructor/initial-registration/fixtures/form/valid/complete.json' with {type: 'json'};
import {BackendError} from '../backend/backend-error.ts';
import type {Backend} from '../backend/client.ts';
import type {Receipt, Submission} from '../backend/contract.ts';
import {memoryDrafts, type DraftStore} from '../drafts/store.ts';
import {beginning, type SubmissionState} from './context.ts';
import {createFiling, type Filing} from './filing.ts';
import {keyFor} from './submission.ts';

const {spec} = initialRegistration;
const receipt: Receipt = {
  caseNumber: 'C1',
  receivedAt: '2026-01-01T00:00:00Z',
  service: spec.id,
  title: '',
  digest: '',
};
const timeout = new BackendError('POST /filings', 'timeout');
const inFlight = problem(409, 'urn:formwork:problem:idempotency-key-in-flight');
const refused = problem(422, 'urn:formwork:problem:validation', [
  {pointer: '#/answers/basic/school', keyword: 'backend'},
]);

describe('a submission', () => {
  it('has its key in the draft before the first request', async () => {
    const drafts = memoryDrafts();
    let stored: SubmissionState | undefined;
    const {filing, keys} = await atForm({
      drafts,
      submit: async () => {
        stored = (await drafts.load(spec.id))?.context.submission;
        return receipt;
      },
    });
    filing.send({type: 'next'});
    await settled(filing, 'receipt.open');
    expect(stored?.key).to.equal(keys[0]);
    expect(keys[0]).to.match(/^[0-9a-f]{32,}$/);
  });

  it('does not lose its key to an older draft that is still being written', async () => {
    const drafts = memoryDrafts();
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    let writes = 0;
    const slow: DraftStore = {
      ...drafts,
      // The write that was under way when the submission began takes longest.
      save: async (draft) => {
        writes += 1;
        if (writes === 1) await held;
        await drafts.save(draft);
      },
    };
    const {filing, keys} = await atForm({drafts, store: slow, submit: () => new Promise(() => undefined)});
    filing.form('form').edit('/basic/school', '另一所大学');
    await new Promise((resolve) => setTimeout(resolve, 200));
    filing.send({type: 'next'});
    await new Promise((resolve) => setTimeout(resolve, 20));
    release();
    for (let turn = 0; turn < 200 && keys.length === 0; turn += 1)
      await new Promise((resolve) => setTimeout(resolve, 5));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect((await drafts.load(spec.id))?.context.submission?.key).to.equal(keys[0]);
  });

  it('keeps its key as long as nobody knows whether it arrived', async () => {
    const answers = [() => Promise.reject(timeout), () => Promise.resolve(receipt)];
    const {filing, keys, asked} = await atForm({submit: () => answers.shift()?.() as Promise<Receipt>});
    filing.send({type: 'next'});
    await settled(filing, 'submit.failed');
    filing.send({type: 'retry'});
    await settled(filing, 'receipt.open');
    expect(new Set(keys).size, 'one key').to.equal(1);
    expect(keys).to.have.length(2);
    expect(asked, 'asked after the timeout, and before it was sent again').to.deep.equal([keys[0], keys[0]]);
  });

  it('is asked after, and not given back for correction, while an earlier request is in flight', async () => {
    const {filing, keys} = await atForm({
      submit: () => Promise.reject(inFlight),
      outcome: () => Promise.resolve(receipt),
    });
    filing.send({type: 'next'});
    await settled(filing, 'receipt.open');
    expect(keys).to.have.length(1);
  });

  it('is asked after first when the page went away before there was an answer', async () => {
    const {filing, keys, asked} = await atForm({
      step: 'submit',
      submission: {key: 'before-the-reload', digest: 'd'},
      outcome: () => Promise.resolve(receipt),
    });
    await settled(filing, 'receipt.open');
    expect(asked).to.deep.equal(['before-the-reload']);
    expect(keys).to.deep.equal([]);
  });

  it('takes another key once it was refused and the answers have changed', async () => {
    const answers = [() => Promise.reject(refused), () => Promise.resolve(receipt)];
    const {filing, keys} = await atForm({submit: () => answers.shift()?.() as Promise<Receipt>});
    filing.send({type: 'next'});
    await settled(filing, 'form.editing');
    expect(filing.form('form').problems.map(({pointer}) => pointer)).to.deep.equal(['/basic/school']);
    filing.form('form').edit('/basic/school', '另一所大学');
    filing.send({type: 'next'});
    await settled(filing, 'receipt.open');
    expect(new Set(keys).size).to.equal(2);
  });

  it('cannot be begun anew while nobody knows whether it arrived', async () => {
    const {filing} = await atForm({submit: () => Promise.reject(timeout)});
    filing.send({type: 'next'});
    await settled(filing, 'submit.failed');
    expect(filing.send({type: 'restart'})).to.equal(false);
  });
});

describe('keyFor', () => {
  const submission: Submission = {service: 's', version: '1', answers: {a: 1}, acknowledged: [], undertaking: []};

  it('keeps a key for the same content, and makes another one for other content', async () => {
    const first = await keyFor(submission, undefined);
    expect(await keyFor({...submission, answers: {a: 1}}, first)).to.equal(first);
    expect((await keyFor({...submission, answers: {a: 2}}, first)).key).not.to.equal(first.key);
  });

  it('does not mind in which order the answers were given', async () => {
    const first = await keyFor({...submission, answers: {a: 1, b: {c: 1, d: 2}}}, undefined);
    expect(await keyFor({...submission, answers: {b: {d: 2, c: 1}, a: 1}}, first)).to.equal(first);
  });
});

function problem(status: number, type: string, errors: {pointer: string; keyword: string}[] = []): BackendError {
  return new BackendError('POST /filings', 'problem', {status, problem: {type, status, errors}});
}

interface Setup {
  readonly drafts?: DraftStore;
  /** What the filing stores its drafts in, if it is another one. */
  readonly store?: DraftStore;
  readonly step?: string;
  readonly submission?: SubmissionState;
  readonly submit?: () => Promise<Receipt>;
  readonly outcome?: () => Promise<Receipt | undefined>;
}

/** A filing whose form is filled in and whose undertaking is given, with the keys that it sent and asked for. */
async function atForm({drafts = memoryDrafts(), store = drafts, step = 'form', submission, submit, outcome}: Setup) {
  const keys: string[] = [];
  const asked: string[] = [];
  const undertaking = {opened: true, read: true, ticked: true, agreed: true, declined: false};
  const acknowledged = spec.steps.flatMap((each) => (each.type === 'notice' ? each.clauses.map(({id}) => id) : []));
  const session = {token: 't', expiresAt: '2099-01-01T00:00:00Z'};
  await drafts.save({
    service: spec.id,
    version: spec.version,
    savedAt: '2026-01-01T00:00:00Z',
    step,
    phase: 'editing',
    context: {...beginning, session, record: {}, undertaking, acknowledged, submission},
    answers: {form: valid},
  });
  const backend = {
    submit: (_filing: Submission, key: string) => {
      keys.push(key);
      return submit?.() ?? Promise.resolve(receipt);
    },
    outcome: (key: string) => {
      asked.push(key);
      return outcome?.() ?? Promise.resolve(undefined);
    },
  } as unknown as Backend;
  const filing = createFiling({service: initialRegistration, backend, drafts: store});
  await filing.ready;
  return {filing, keys, asked};
}

async function settled(filing: Filing, place: string): Promise<void> {
  for (let turn = 0; turn < 400; turn += 1) {
    const {step, phase, busy} = filing.state;
    if (!busy && `${step}.${phase}` === place) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  expect.fail(`expected ${place}, is ${filing.state.step}.${filing.state.phase}`);
}
