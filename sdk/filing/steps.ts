import type {FilingContext} from './context.ts';
import {back, on, onward, to, wholeContext, type Neighbours, type Step} from './neighbours.ts';
import {filing} from './setup.ts';
import {submitStates} from './submit-states.ts';
import {verifyStates} from './verify-states.ts';

/** The states of a step, by the step's type; the names read as prose. */
export const statesOf: Readonly<Record<Step['type'], (neighbours: Neighbours, step: Step) => object>> = {
  guide: ({next}) => filing.createStateConfig({on: {...on(next)}}),

  identify: ({next, start, ...around}) =>
    filing.createStateConfig({
      initial: 'entering',
      states: {
        entering: {on: {next: 'checking', ...back(around)}},
        checking: {
          entry: 'clearProblems',
          invoke: {
            src: 'identify',
            onDone: {target: onward(next), actions: {type: 'rememberPerson', params: start}},
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
            onDone: {target: onward(next), actions: {type: 'rememberPerson', params: start}},
            onError: {target: 'registering', actions: 'showFailure'},
          },
        },
      },
    }),

  verify: verifyStates,

  notice: ({next, ...around}, step) =>
    filing.createStateConfig({
      on: {
        acknowledge: {actions: 'acknowledge'},
        next: {guard: {type: 'allAreAcknowledged', params: {ids: clausesOf(step)}}, target: onward(next)},
        ...back(around),
      },
    }),

  form: ({first, start, undertaking, inline, submit, ...around}) =>
    filing.createStateConfig({
      initial: 'loading',
      states: {
        loading: {
          invoke: {
            src: 'fetchRecord',
            input: wholeContext,
            onDone: [
              {guard: 'isBarred', target: 'barred', actions: 'rememberRecord'},
              {target: 'editing', actions: 'rememberRecord'},
            ],
            onError: [
              {guard: 'sessionHasExpired', target: to(around.verify), actions: ['forgetSession', 'showFailure']},
              // Who was here before goes on with what was known then.
              {guard: 'recordIsKnown', target: 'editing'},
              {target: 'unavailable', actions: 'showFailure'},
            ],
          },
        },
        unavailable: {on: {retry: again, next: again, ...back(around)}},
        // Who may not file now is told so before anything is asked.
        barred: {on: {retry: again, ...(around.previous ? back(around) : afresh(first, start))}},
        editing: {
          on: {
            ...(undertaking === undefined
              ? {next: to(submit)}
              : {
                  ...(inline ? {agree: {actions: 'decideOnUndertaking'}} : {open: to(undertaking)}),
                  next: [
                    {guard: 'noUndertakingIsAsked', target: to(submit), actions: 'waiveUndertaking'},
                    {guard: 'undertakingIsAgreed', target: to(submit)},
                  ],
                }),
            ...back(around),
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

  submit: submitStates,

  receipt: ({first, start}) => filing.createStateConfig({on: afresh(first, start)}),

  progress: ({first, start, ...around}) =>
    filing.createStateConfig({
      initial: 'querying',
      states: {
        querying: {on: {next: 'searching', ...back(around)}},
        searching: {
          entry: 'clearProblems',
          invoke: {
            src: 'findCases',
            input: wholeContext,
            onDone: {target: 'listed', actions: 'rememberCases'},
            onError: [
              {guard: 'sessionHasExpired', target: to(around.verify), actions: ['forgetSession', 'showFailure']},
              {target: 'querying', actions: 'showFailure'},
            ],
          },
        },
        listed: {on: {next: 'searching', ...back(around)}},
      },
      on: afresh(first, start),
    }),
};

const again = {target: 'loading', actions: 'clearProblems'} as const;

function clausesOf(step: Step): readonly string[] {
  return step.type === 'notice' && step.selectAll !== undefined ? step.clauses.map(({id}) => id) : [];
}

function afresh(first: string, start: FilingContext) {
  return {close: {target: to(first), actions: {type: 'startAfresh' as const, params: start}}};
}
