import {assign, fromPromise, setup} from 'xstate';
import {BackendError} from '../backend/backend-error.ts';
import {
  problemTypes,
  type Case,
  type Identity,
  type Receipt,
  type Scan,
  type ScanStatus,
  type Session,
} from '../backend/contract.ts';
import {
  beginning,
  isSomebodyElse,
  type FilingContext,
  type FilingEvent,
  type SubmissionState,
  type UndertakingState,
} from './context.ts';
import type {Barrier} from './eligibility.ts';
import {failureOf, isNotEligible, isPassing, isRefused, isScanOver, isSessionExpired} from './failure.ts';

/** What has been fetched before the form is shown. */
export interface Fetched {
  readonly record: unknown;
  readonly barriers: readonly Barrier[];
  readonly returned: Case | undefined;
}

/** The names that the steps' states are written in; the effects are provided by the filing. */
export const filing = setup({
  types: {context: {} as FilingContext, events: {} as FilingEvent},
  actors: {
    identify: effect<Identity>(),
    register: effect<Identity>(),
    verify: effect<Session, FilingContext>(),
    openScan: effect<Scan, FilingContext>(),
    awaitScan: effect<unknown, FilingContext>(),
    lookAtScan: effect<ScanStatus, FilingContext>(),
    fetchRecord: effect<Fetched, FilingContext>(),
    findCases: effect<readonly Case[], FilingContext>(),
    prepareSubmission: effect<SubmissionState, FilingContext>(),
    submit: effect<Receipt, FilingContext>(),
    askOutcome: effect<Receipt | undefined, FilingContext>(),
  },
  actions: {
    rememberPerson: assign(({context, event}, start: FilingContext) => {
      const identity = outputOf<Identity>(event);
      const left = isSomebodyElse(context.identity, identity) ? start : {};
      return {...left, identity, session: undefined, problems: []};
    }),
    chooseMethod: assign(({event}) => ({method: of(event, 'choose').method, consent: [], problems: []})),
    chooseScan: assign((_, {method}: {readonly method: string}) => ({method, consent: []})),
    giveConsent: assign(({event}) => ({consent: of(event, 'consent').ids, problems: []})),
    rememberSession: assign(({event}) => ({session: outputOf<Session>(event)})),
    forgetSession: assign({session: undefined}),
    rememberScan: assign(({event}) => {
      const scan = outputOf<Scan>(event);
      return {scan: {...scan, expiresAt: new Date(Date.now() + scan.expiresIn * 1000).toISOString()}};
    }),
    forgetScan: assign({scan: undefined}),
    acknowledge: assign(({event}) => ({acknowledged: of(event, 'acknowledge').ids, problems: []})),
    rememberRecord: assign(({event}) => outputOf<Fetched>(event)),
    rememberCases: assign(({event}) => ({cases: outputOf<readonly Case[]>(event)})),
    openUndertaking: assign(({context}) => ({undertaking: but(context, {opened: true}), problems: []})),
    markUndertakingRead: assign(({context}) => ({undertaking: but(context, {read: true})})),
    tickUndertaking: assign(({context, event}) => {
      const {agreed} = of(event, 'agree');
      return {undertaking: but(context, {ticked: agreed, agreed: agreed && context.undertaking.agreed})};
    }),
    agreeToUndertaking: assign(({context}) => ({undertaking: but(context, {agreed: true})})),
    decideOnUndertaking: assign(({event}) => {
      const {agreed} = of(event, 'agree');
      return {undertaking: {opened: true, read: true, ticked: agreed, agreed, declined: !agreed}, problems: []};
    }),
    waiveUndertaking: assign({undertaking: beginning.undertaking}),
    rememberSubmission: assign(({event}) => ({submission: outputOf<SubmissionState>(event)})),
    forgetSubmission: assign({submission: undefined}),
    keepReceipt: assign(({event}) => ({receipt: outputOf<Receipt>(event), submission: undefined, problems: []})),
    showProblems: assign(({event}) => ({problems: of(event, 'refuse').problems})),
    showFailure: assign(({event}) => ({problems: failureOf(errorOf(event), '')})),
    showNotVerified: assign(({event}) => ({problems: failureOf(errorOf(event), '/evidence')})),
    showRefusal: assign(({event}) => ({problems: failureOf(errorOf(event), '/answers')})),
    clearProblems: assign({problems: []}),
    showStillWaiting: assign({problems: [{pointer: '', keyword: 'scan'}]}),
    startAfresh: assign((_, start: FilingContext) => start),
  },
  guards: {
    isUnknownPerson: ({event}) => {
      const error = errorOf(event);
      return error instanceof BackendError && error.problem?.type === problemTypes.personNotFound;
    },
    sessionHasExpired: ({event}) => isSessionExpired(errorOf(event)),
    isConfirmed: ({event}) => outputOf<ScanStatus>(event) === 'confirmed',
    scanIsOver: ({event}) => isScanOver(errorOf(event)),
    wantsToScan: ({context}, {methods}: {readonly methods: readonly string[]}) =>
      methods.includes(context.method ?? ''),
    isBarred: ({event}) => outputOf<Fetched>(event).barriers.length > 0,
    isVerified: ({context}) => context.session !== undefined,
    allAreAcknowledged: ({context}, {ids}: {readonly ids: readonly string[]}) =>
      ids.every((id) => context.acknowledged.includes(id)),
    undertakingIsRead: ({context}) => context.undertaking.read,
    undertakingIsTicked: ({context}) => context.undertaking.ticked,
    undertakingIsAgreed: ({context}) => context.undertaking.agreed,
    noUndertakingIsAsked: ({event}) => of(event, 'next').exempt === true,
    nothingIsUnderWay: ({context}) => context.submission === undefined,
    isRefused: ({event}) => isRefused(errorOf(event)),
    isNotEligible: ({event}) => isNotEligible(errorOf(event)),
    isPassing: ({event}) => isPassing(errorOf(event)),
    recordIsKnown: ({context}) => context.record !== undefined && context.barriers.length === 0,
    scanIsGood: ({context: {method, scan}}, {methods}: {readonly methods: readonly string[]}) =>
      methods.includes(method ?? '') && scan !== undefined && Date.parse(scan.expiresAt) > Date.now(),
    hasArrived: ({event}) => outputOf<Receipt | undefined>(event) !== undefined,
  },
});

function but({undertaking}: FilingContext, change: Partial<UndertakingState>): UndertakingState {
  return {...undertaking, ...change};
}

function of<T extends FilingEvent['type']>(event: FilingEvent, _type: T): Extract<FilingEvent, {readonly type: T}> {
  return event as Extract<FilingEvent, {readonly type: T}>;
}

function outputOf<T>(event: unknown): T {
  return (event as {readonly output: T}).output;
}

function errorOf(event: unknown): unknown {
  return (event as {readonly error?: unknown}).error;
}

function effect<Output, Input = undefined>() {
  return fromPromise<Output, Input>(() => Promise.reject(new Error('The filing provides this effect.')));
}
