import {back, on, wholeContext, type Neighbours, type Step} from './neighbours.ts';
import {filing} from './setup.ts';

/** The states in which the applicant is verified, by one of the ways that the step offers. */
export function verifyStates({next, ...around}: Neighbours, step: Step) {
  const scans = scansOf(step);
  const [first = ''] = methodsOf(step);
  return filing.createStateConfig({
    // A code to be scanned is there at once; another way can still be chosen.
    initial: scans.includes(first) ? 'scannable' : 'choosing',
    states: {
      ...(scans.includes(first) && {
        scannable: {always: {target: 'opening', actions: {type: 'chooseScan' as const, params: {method: first}}}},
      }),
      choosing: {
        on: {
          choose: {actions: 'chooseMethod'},
          consent: {actions: 'giveConsent'},
          next:
            scans.length === 0
              ? 'checking'
              : [
                  {guard: {type: 'scanIsGood', params: {methods: scans}}, target: 'scanning', actions: 'clearProblems'},
                  {guard: {type: 'wantsToScan', params: {methods: scans}}, target: 'opening'},
                  {target: 'checking'},
                ],
          ...back(around),
        },
      },
      ...(scans.length > 0 && scanStates(around)),
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
      passed: {entry: 'forgetScan', on: {...on(next), back: 'choosing'}},
    },
  });
}

/** A code is shown and waited for. */
function scanStates(around: Pick<Neighbours, 'previous' | 'verify'>) {
  const beside = {
    retry: 'opening',
    choose: {target: 'choosing', actions: 'chooseMethod'},
    cancel: 'choosing',
    ...back(around),
  } as const;
  return {
    opening: {
      entry: ['clearProblems', 'forgetScan'],
      invoke: {
        src: 'openScan',
        input: wholeContext,
        onDone: {target: 'scanning', actions: 'rememberScan'},
        onError: {target: 'choosing', actions: 'showFailure'},
      },
      on: {choose: beside.choose, cancel: 'choosing', ...back(around)},
    },
    scanning: {
      invoke: {src: 'awaitScan', input: wholeContext, onDone: 'checking', onError: scanFailed},
      on: {next: 'looking', ...beside},
    },
    // Whoever does not want to wait for the page to go on by itself asks by hand.
    looking: {
      entry: 'clearProblems',
      invoke: {
        src: 'lookAtScan',
        input: wholeContext,
        onDone: [
          {guard: 'isConfirmed', target: 'checking'},
          {target: 'scanning', actions: 'showStillWaiting'},
        ],
        onError: scanFailed,
      },
      on: beside,
    },
    scanExpired: {entry: 'clearProblems', on: {next: 'opening', ...beside}},
  } as const;
}

/** A code that is too old is made anew by the applicant; a phone's refusal leads back to the choice. */
const scanFailed = [
  {guard: 'scanIsOver', target: 'scanExpired'},
  {guard: 'isPassing', target: 'scanning', actions: 'showFailure'},
  {target: 'choosing', actions: ['forgetScan', 'showNotVerified']},
] as const;

function methodsOf(step: Step): readonly string[] {
  return step.type === 'verify' ? step.methods.map(({id}) => id) : [];
}

function scansOf(step: Step): readonly string[] {
  return step.type === 'verify' ? step.methods.filter(({type}) => type === 'scan').map(({id}) => id) : [];
}
