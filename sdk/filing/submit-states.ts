import {to, wholeContext, type Neighbours} from './neighbours.ts';
import {filing} from './setup.ts';

/** The states in which a filing is sent, exactly once. */
export function submitStates({next = '', verify, form}: Neighbours) {
  return filing.createStateConfig({
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
            // Whoever may not file is told so where it is told at first.
            {guard: 'isNotEligible', target: to(form, 'loading'), actions: ['forgetSubmission', 'showRefusal']},
            {guard: 'isRefused', target: to(form, 'editing'), actions: ['forgetSubmission', 'showRefusal']},
            {target: 'doubting', actions: 'showFailure'},
          ],
        },
      },
      // No answer does not mean that nothing arrived: the backend is asked what happened.
      doubting: asking(next, verify, 'failed'),
      failed: {on: {retry: 'settling', next: 'settling', back: to(form, 'editing')}},
    },
  });
}

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
