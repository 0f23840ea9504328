import type {ServiceSpec} from 'formwork/spec';
import {fromPromise} from 'xstate';
import {BackendError} from '../backend/backend-error.ts';
import type {Backend} from '../backend/client.ts';
import {problemTypes, type Session} from '../backend/contract.ts';
import type {Form} from '../form/form.ts';
import type {FilingContext} from './context.ts';
import {awaitScan} from './await-scan.ts';
import type {Barrier} from './eligibility.ts';
import {NotVerified} from './failure.ts';
import type {createFilingMachine} from './machine.ts';
import {keyFor, submissionOf} from './submission.ts';

/** Has the host verify the applicant's face; resolves with evidence for the backend, rejects if it was not passed. */
export type FaceCheck = (request: {readonly service: string; readonly signal: AbortSignal}) => Promise<unknown>;

/** What the effects of a filing act on. */
export interface Surroundings {
  readonly spec: ServiceSpec;
  readonly backend: Backend;
  readonly verifyFace: FaceCheck | undefined;
  /** The present form of an id: it is another one after a change of language. */
  form(id: string): Form;
  /** The id of the step whose answers are filed. */
  readonly filed: string;
  /** Why somebody with this record may not file. */
  barriersOf(record: unknown): readonly Barrier[];
  /** The id of the step that asks which cases are wanted. */
  readonly queried: string;
  /** The id of the step that asks who the applicant is. */
  readonly identified: string;
  /** Stores the draft with the key of the submission, before the first request. */
  keep(submission: FilingContext['submission']): Promise<void>;
}

/** The machine of a service with its effects: requests to the backend, and what the host does. */
export function withEffects(machine: ReturnType<typeof createFilingMachine>, around: Surroundings) {
  const {spec, backend} = around;
  const answers = (id: string) => around.form(id).payload;
  const submission = (context: FilingContext) => submissionOf(spec, context, answers(around.filed));
  return machine.provide({
    actors: {
      identify: fromPromise(() => {
        const {name, idNumber} = answers(around.identified) as {name: string; idNumber: string};
        return backend.identify({name, idNumber});
      }),
      register: fromPromise(() => backend.register(answers('register'))),
      verify: fromPromise(async ({input, signal}) => {
        const {identity, method = '', consent} = input;
        const evidence = await evidenceOf(input, around, signal);
        return backend.verify({identity: identity?.identity ?? '', method, consent, evidence});
      }),
      openScan: fromPromise(({input}) => backend.openScan(input.identity?.identity ?? '')),
      awaitScan: fromPromise(({input, signal}) => awaitScan(backend, input.scan, signal)),
      lookAtScan: fromPromise(({input}) => backend.scanStatus(input.scan?.scan ?? '')),
      fetchRecord: fromPromise(async ({input}) => {
        const session = sessionOf(input);
        const [record, returned] = await Promise.all([
          backend.record(session),
          input.amend === undefined ? undefined : backend.case(input.amend, session).catch(unlessNotFound),
        ]);
        if (input.amend === undefined) return {record, returned, barriers: around.barriersOf(record)};
        // Who corrects a case has filed already; what was not returned cannot be corrected.
        const mayBeCorrected = returned?.service === spec.id && returned.remarks !== undefined;
        return {record, returned, barriers: mayBeCorrected ? [] : [{id: 'not-returned', message: ''}]};
      }),
      findCases: fromPromise(({input}) => {
        const {service} = answers(around.queried) as {service: string};
        return backend.cases(service, sessionOf(input));
      }),
      prepareSubmission: fromPromise(async ({input}) => {
        const prepared = await keyFor(submission(input), input.submission);
        await around.keep(prepared);
        return prepared;
      }),
      submit: fromPromise(({input}) =>
        backend.submit(submission(input), input.submission?.key ?? '', sessionOf(input)),
      ),
      askOutcome: fromPromise(({input}) => backend.outcome(input.submission?.key ?? '', sessionOf(input))),
    },
  });
}

/** The session of a context; one that has none is refused by the backend as expired. */
export function sessionOf({session}: FilingContext): Session {
  return session ?? {token: '', expiresAt: ''};
}

/** A case that the applicant does not have is none that was returned to them. */
function unlessNotFound(error: unknown): undefined {
  if (error instanceof BackendError && error.problem?.type === problemTypes.notFound) return undefined;
  throw error;
}

async function evidenceOf(
  {method, scan}: FilingContext,
  {spec, verifyFace, form}: Surroundings,
  signal: AbortSignal,
): Promise<unknown> {
  const way = spec.steps.flatMap((step) => (step.type === 'verify' ? step.methods : [])).find(({id}) => id === method);
  if (way?.type === 'form') return form(way.id).payload;
  if (way?.type === 'scan') return {scan: scan?.scan};
  try {
    return await verifyFace?.({service: spec.id, signal});
  } catch (cause) {
    throw new NotVerified('The check was not passed.', {cause});
  }
}
