import type {ServiceSpec} from 'formwork/spec';
import {expect} from 'chai';
import {describe, it} from 'node:test';
import {getNextSnapshot} from 'xstate';
import {getShortestPaths} from 'xstate/graph';
import {BackendError} from '../backend/backend-error.ts';
import type {FilingContext, FilingEvent} from './context.ts';
import {createFilingMachine} from './machine.ts';
import {placeOf} from './resume.ts';
import {folderOf, services} from './testing/services.ts';

const problem = (status: number, type: string) =>
  new BackendError('POST /x', 'problem', {status, problem: {type, status}});
const fetched = {record: {basic: {}}, barriers: [], returned: undefined};
const person = {identity: 'i', name: 'n', idNumberMasked: '*', mobileMasked: '*'};
/** What the effect of a state may answer. */
const outputs: Readonly<Record<string, readonly unknown[]>> = {
  'identify.checking': [person],
  'identify.sending': [person],
  'verify.opening': [{scan: 's', url: 'u', expiresIn: 60}],
  'verify.looking': ['waiting', 'confirmed'],
  'verify.checking': [{token: 't', expiresAt: ''}],
  'form.loading': [fetched, {...fetched, barriers: [{id: 'age', message: 'm'}]}],
  'submit.preparing': [{key: 'k', digest: 'd'}],
  'submit.asking': [undefined, {caseNumber: 'c'}],
  'submit.sending': [{caseNumber: 'c'}],
  'submit.doubting': [undefined, {caseNumber: 'c'}],
  'progress.searching': [[]],
};
const errors = [
  new BackendError('POST /x', 'timeout'),
  problem(404, 'urn:formwork:problem:person-not-found'),
  problem(404, 'urn:formwork:problem:scan-expired'),
  problem(401, 'urn:formwork:problem:session-expired'),
  problem(422, 'urn:formwork:problem:validation'),
];

for (const service of services) walk(folderOf(service), service.spec);

/** Goes every way through the machine of a service. */
function walk(name: string, spec: ServiceSpec): void {
  const machine = createFilingMachine(spec);
  const clauses = spec.steps.flatMap((step) =>
    step.type === 'notice' && step.selectAll ? step.clauses.map(({id}) => id) : [],
  );
  const undertaking = spec.steps.find((step) => step.type === 'undertaking');
  const events = eventsOf(machine, spec, clauses);
  const paths = getShortestPaths(machine, {
    events,
    filterEvents: (state, event) => state.can(event),
    serializeState: ({value, context}) => JSON.stringify([value, facts(context)]),
    limit: 50_000,
  });

  describe(`the machine of ${name}`, () => {
    const places = new Set(paths.map(({state}) => Object.values(placeOf(state.value)).join('.')));

    it('reaches every state of every step', () => {
      const declared = Object.entries(machine.states).flatMap(([step, node]) =>
        Object.keys(node.states).length > 0
          ? Object.keys(node.states).map((phase) => `${step}.${phase}`)
          : `${step}.open`,
      );
      // A state that only chooses the next one is never rested in.
      expect([...places, 'submit.settling', 'verify.scannable'].sort()).to.include.members(declared.sort());
    });

    it('has no dead end: from every state something can be done, or an answer is awaited', () => {
      for (const {state} of paths) {
        const waits = Object.keys(state.children).length > 0;
        const can = events.some((event) => event.type !== 'restart' && event.type !== 'close' && state.can(event));
        const place = placeOf(state.value);
        expect(waits || can || place.step === 'receipt', JSON.stringify(place)).to.equal(true);
      }
    });

    it('submits only what was acknowledged and undertaken', () => {
      const sending = paths.filter(({state}) => placeOf(state.value).step === 'submit');
      expect(sending.length > 0).to.equal(files(spec));
      for (const {state, steps} of sending) {
        const exempt = steps.some(({event}) => event.type === 'next' && 'exempt' in event);
        if (undertaking && !exempt)
          expect(state.context.undertaking).to.include({opened: true, read: true, agreed: true});
        expect(state.context.acknowledged).to.deep.equal(clauses);
      }
    });

    it('never sends without a key, and lets go of one only with a receipt or after a refusal', () => {
      for (const {state, steps} of paths) {
        const {step, phase} = placeOf(state.value);
        if (step === 'submit' && phase !== 'preparing' && phase !== 'failed') {
          expect(state.context.submission, phase).to.deep.equal({key: 'k', digest: 'd'});
        }
        const sent = steps.some(({event}) => event.type.endsWith('done.actor.0.filing.submit.preparing'));
        const ended = steps.some(({event}) => ['restart', 'close'].includes(event.type));
        const refused = steps.some(({event}) => event.type.endsWith('error.actor.0.filing.submit.sending'));
        if (sent && !ended && !refused && step !== 'receipt') expect(state.context.submission).not.to.equal(undefined);
      }
    });

    it('comes to the receipt only with a receipt', () => {
      const ends = paths.filter(({state}) => placeOf(state.value).step === 'receipt');
      expect(ends.length > 0).to.equal(files(spec));
      for (const {state} of ends) expect(state.context.receipt).to.deep.equal({caseNumber: 'c'});
    });

    it('takes what is wrong with a step along to no other', () => {
      const refuse: FilingEvent = {type: 'refuse', problems: [{pointer: '', keyword: 'backend'}]};
      let left = 0;
      for (const {state} of paths) {
        const refused = getNextSnapshot(machine, state, refuse);
        expect(refused.context.problems).to.have.length(1);
        for (const type of ['next', 'back', 'open', 'cancel'] as const) {
          const after = getNextSnapshot(machine, refused, {type});
          if (placeOf(after.value).step === placeOf(state.value).step) continue;
          left += 1;
          expect(after.context.problems, `${JSON.stringify(state.value)} ${type}`).to.deep.equal([]);
        }
      }
      expect(left).to.be.greaterThan(files(spec) ? 10 : 0);
    });

    it('is plain JSON, so that a draft can hold it', () => {
      for (const {state} of paths) {
        const {problems: _, ...context} = state.context;
        expect(JSON.parse(JSON.stringify(context))).to.deep.equal(
          Object.fromEntries(Object.entries(context).filter(([, value]) => value !== undefined)),
        );
      }
    });
  });
}

function files({steps}: ServiceSpec): boolean {
  return steps.some(({type}) => type === 'submit');
}

/** All that may happen: what the applicant wants, and what the effects of the machine's states answer. */
function eventsOf(
  machine: ReturnType<typeof createFilingMachine>,
  {steps}: ServiceSpec,
  clauses: readonly string[],
): FilingEvent[] {
  const methods = steps.flatMap((step) => (step.type === 'verify' ? step.methods.slice(0, 2).map(({id}) => id) : []));
  const conditional = steps.some((step) => step.type === 'undertaking' && step.applies);
  const effects = Object.entries(machine.states).flatMap(([step, {states}]) =>
    Object.entries(states)
      .filter(([, {invoke}]) => invoke.length > 0)
      .map(([phase]) => `${step}.${phase}`),
  );
  return [
    ...['next', 'back', 'register', 'cancel', 'open', 'read', 'confirm', 'retry', 'restart', 'close'].map((type) => ({
      type,
    })),
    ...(conditional ? [{type: 'next', exempt: true}] : []),
    ...methods.map((method) => ({type: 'choose', method})),
    {type: 'acknowledge', ids: clauses},
    {type: 'acknowledge', ids: []},
    {type: 'agree', agreed: true},
    {type: 'agree', agreed: false},
    ...effects.flatMap((place) => [
      ...(outputs[place] ?? [undefined]).map((output) => ({type: `xstate.done.actor.0.filing.${place}`, output})),
      ...errors.map((error) => ({type: `xstate.error.actor.0.filing.${place}`, error})),
    ]),
  ] as unknown as FilingEvent[];
}

/** What of the context decides where one may go. */
function facts({undertaking, acknowledged, receipt, submission, method}: FilingContext): unknown {
  return [undertaking, acknowledged.length, receipt !== undefined, submission !== undefined, method];
}
