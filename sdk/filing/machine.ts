import type {ServiceSpec} from 'formwork/spec';
import {beginning} from './context.ts';
import {filing} from './setup.ts';
import {statesOf, type Step} from './steps.ts';

/**
 * The statechart of a service: one state a step, in the spec's order; its effects are provided by `createFiling`.
 *
 * It holds no answers, and its context is plain JSON.
 */
export function createFilingMachine(spec: ServiceSpec) {
  const steps: readonly Step[] = spec.steps;
  const first = steps[0]?.id ?? '';
  // The undertaking is not on the way: it is opened from the form and leads back to it.
  const way = steps.filter(({type}) => type !== 'undertaking');
  const idOf = (type: Step['type']) => steps.find((step) => step.type === type)?.id;
  const entries = steps.map((step) => {
    const place = way.indexOf(step);
    const neighbours = {
      first,
      next: way[place + 1]?.id ?? first,
      previous: way[place - 1]?.id,
      verify: idOf('verify') ?? first,
      form: idOf('form') ?? first,
      undertaking: idOf('undertaking'),
      submit: idOf('submit') ?? first,
    };
    // What was wrong with a step is over once it is left; what the way out found wrong is said on the next one.
    return [step.id, {...statesOf[step.type](neighbours, step), exit: 'clearProblems'} as const] as const;
  });
  return filing.createMachine({
    id: 'filing',
    context: beginning,
    initial: first,
    states: Object.fromEntries(entries),
    on: {
      refuse: {actions: 'showProblems'},
      // While nobody knows whether a submission arrived, forgetting its key could file it twice.
      restart: {guard: 'nothingIsUnderWay', target: `.${first}`, actions: 'startAfresh'},
    },
  });
}
