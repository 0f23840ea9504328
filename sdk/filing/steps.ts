import type {ServiceSpec} from 'formwork/spec';
import type {FilingContext} from './context.ts';
import {filing} from './setup.ts';

/** One step of a service spec. */
export type Step = ServiceSpec['steps'][number];

/** The steps that a step may lead to, by id. */
export interface Neighbours {
  readonly first: string;
  readonly next: string;
  readonly previous: string | undefined;
  readonly verify: string;
  readonly form: string;
  readonly undertaking: string | undefined;
  readonly submit: string;
}

/** The states of a step, by the step's type; the names read as prose. */
export const statesOf: Readonly<Record<Step['type'], (neighbours: Neighbours, step: Step) => object>> = {
  guide: ({next}) => filing.createStateConfig({on: {next: to(next)}}),

  identify: ({next, previous}) =>
    filing.createStateConfig({
      initial: 'entering',
      states: {
        entering: {on: {next: 'checking', ...back(previous)}},
        checking: {
          entry: 'clearProblems',
          invoke: {
            src: 'identify',
            onDone: {target: to(next), actions: 'rememberPerson'},
            onError: [
              {guard: 'isUnknownPerson', target: 'notFound'},
              {target: 'entering', actions: 'showFailure'},
            ],
          },
        },
        notFound: {on: {register: 'registering', next: 'registering', cancel: 'entering', back: 'entering'}},
        registering: {on: {next: 'sending', cancel: 'entering', back: 'entering'}},
        sending: {
          entry: 'clearProblems',
          invoke: {
            src: 'register',
            onDone: {target: to(next), actions: 'rememberPerson'},
            onError: {target: 'registering', actions: 'showFailure'},
          },
        },
      },
    }),

  verify: ({next, previous}) =>
    filing.createStateConfig({
      initial: 'choosing',
      states: {
        choosing: {
          on: {
            choose: {actions: 'chooseMethod'},
            consent: {actions: 'giveConsent'},
            next: 'checking',
            ...back(previous),
          },
        },
        checking: {
          entry: 'clearProblems',
          invoke: {
            src: 'verify',
            input: wholeContext,
            onDone: {target: 'passed', actions: 'rememberSession'},
            onError: {target: 'choosing', actions: 'showNotVerified'},
          },
          on: {cancel: 'choosing', back: 'choosing'},
        },
        passed: {on: {next: to(next), back: 'choosing'}},
      },
    }),

  notice: ({next, previous, verify}, step) =>
    filing.createStateConfig({
      on: {
        acknowledge: {actions: 'acknowledge'},
        next: {guard: {type: 'allAreAcknowledged', params: {ids: clausesOf(step)}}, target: to(next)},
        ...(previous === verify ? backToVerified(verify) : back(previous)),
      },
    }),

  form: ({previous, verify, undertaking, submit}) =>
    filing.createStateConfig({
      initial: 'loading',
      states: {
        loading: {
          entry: 'clearProblems',
          invoke: {
            src: 'fetchRecord',
            input: wholeContext,
            onDone: {target: 'editing', actions: 'rememberRecord'},
            onError: [
              {guard: 'sessionHasExpired', target: to(verify), actions: ['forgetSession', 'showFailure']},
              {target: 'unavailable', actions: 'showFailure'},
            ],
          },
        },
        unavailable: {on: {retry: 'loading', next: 'loading', ...back(previous)}},
        editing: {
          on: {
            ...(undertaking === undefined
              ? {next: to(submit)}
              : {open: to(undertaking), next: {guard: 'undertakingIsAgreed', target: to(submit)}}),
            ...back(previous),
          },
        },
      },
    }),

  undertaking: ({form}) =>
    filing.createStateConfig({
      entry: 'openUndertaking',
      on: {
        read: {actions: 'markUndertakingRead'},
        agree: {guard: 'undertakingIsRead', actions: 'tickUndertaking'},
        confirm: {guard: 'undertakingIsTicked', target: to(form, 'editing'), actions: 'agreeToUndertaking'},
        cancel: to(form, 'editing'),
        back: to(form, 'editing'),
      },
    }),

  submit: ({next, verify, form}) =>
    filing.createStateConfig({
      initial: 'settling',
      states: {
        settling: {always: [{guard: 'nothingIsUnderWay', target: 'preparing'}, {target: 'asking'}]},
        // An earlier attempt may have arrived after all; only if it has not is there anything to send.
        asking: asking(next, verify, 'preparing'),
        preparing: {
          entry: 'clearProblems',
          invoke: {
            src: 'prepareSubmission',
            input: wholeContext,
            onDone: {target: 'sending', actions: 'rememberSubmission'},
            onError: {target: 'failed', actions: 'showFailure'},
          },
        },
        sending: {
          invoke: {
            src: 'submit',
            input: wholeContext,
            onDone: {target: to(next), actions: 'keepReceipt'},
            onError: [
              {guard: 'sessionHasExpired', target: to(verify), actions: ['forgetSession', 'showFailure']},
              {guard: 'isRefused', target: to(form, 'editing'), actions: ['forgetSubmission', 'showRefusal']},
              {target: 'doubting', actions: 'showFailure'},
            ],
          },
        },
        // No answer does not mean that nothing arrived: the backend is asked what happened.
        doubting: asking(next, verify, 'failed'),
        failed: {on: {retry: 'settling', next: 'settling', back: to(form, 'editing')}},
      },
    }),

  receipt: ({first}) => filing.createStateConfig({on: {close: {target: to(first), actions: 'startAfresh'}}}),
};

function asking(next: string, verify: string, notArrived: string) {
  return filing.createStateConfig({
    invoke: {
      src: 'askOutcome',
      input: wholeContext,
      onDone: [{guard: 'hasArrived', target: to(next), actions: 'keepReceipt'}, {target: notArrived}],
      onError: [
        {guard: 'sessionHasExpired', target: to(verify), actions: ['forgetSession', 'showFailure']},
        {target: 'failed', actions: 'showFailure'},
      ],
    },
  });
}

function clausesOf(step: Step): readonly string[] {
  return step.type === 'notice' ? step.clauses.map(({id}) => id) : [];
}

function wholeContext({context}: {readonly context: FilingContext}): FilingContext {
  return context;
}

function back(previous: string | undefined): {back?: string} {
  return previous === undefined ? {} : {back: to(previous)};
}

/** Who has been verified is not asked how to be verified. */
function backToVerified(verify: string) {
  return {back: [{guard: 'isVerified' as const, target: to(verify, 'passed')}, {target: to(verify)}]};
}

function to(step: string, state?: string): string {
  return `#filing.${step}${state === undefined ? '' : `.${state}`}`;
}
