import type {ServiceSpec} from 'formwork/spec';
import {beginning, type FilingContext} from './context.ts';
import {filing} from './setup.ts';
import type {Step} from './neighbours.ts';
import {statesOf} from './steps.ts';

/**
 * The statechart of a service: one state a step, in the spec's order; its effects are provided by `createFiling`.
 *
 * It holds no answers, and its context is plain JSON. `start` is the context with which it begins: who is already known
 * there is not asked who they are, and who is verified not verified.
 */
export function createFilingMachine(spec: ServiceSpec, start: FilingContext = beginning) {
  const steps: readonly Step[] = spec.steps;
  const way = wayThrough(spec, start);
  const first = way[0]?.id ?? '';
  const idOf = (type: Step['type']) => steps.find((step) => step.type === type)?.id;
  const isInline = (step: Step): boolean => step.type === 'undertaking' && step.decline !== undefined;
  const states = steps.filter((step) => !isInline(step));
  const entries = states.map((step) => {
    const place = steps.indexOf(step);
    const neighbours = {
      first,
      start,
      next: way.find((other) => steps.indexOf(other) > place)?.id,
      previous: way.findLast((other) => steps.indexOf(other) < place)?.id,
      verify: idOf('verify') ?? first,
      form: idOf('form') ?? first,
      undertaking: idOf('undertaking'),
      inline: steps.some(isInline),
      submit: idOf('submit') ?? first,
    };
    // What was wrong with a step is over once it is left; what the way out found wrong is said on the next one.
    return [step.id, {...statesOf[step.type](neighbours, step), exit: 'clearProblems'} as const] as const;
  });
  return filing.createMachine({
    id: 'filing',
    context: start,
    initial: first,
    states: Object.fromEntries(entries),
    on: {
      refuse: {actions: 'showProblems'},
      // While nobody knows whether a submission arrived, forgetting its key could file it twice.
      restart: {guard: 'nothingIsUnderWay', target: `.${first}`, actions: {type: 'startAfresh', params: start}},
    },
  });
}

/** The step at which a kept filing goes on: whoever is known by now is not asked again who they are. */
export function stepOnTheWay(spec: ServiceSpec, step: string, context: FilingContext): string {
  const {steps} = spec;
  if (steps.find(({id}) => id === step)?.type === 'undertaking') return step;
  const place = steps.findIndex(({id}) => id === step);
  return wayThrough(spec, context).find((other) => steps.indexOf(other) >= place)?.id ?? step;
}

/**
 * The steps that a filing goes through, in order.
 *
 * The undertaking is not among them: it is opened from the form and leads back. Who corrects a case has read the notice.
 */
export function wayThrough(
  {steps}: ServiceSpec,
  {identity, session, amend}: {readonly [K in 'identity' | 'session' | 'amend']?: FilingContext[K] | undefined},
): readonly Step[] {
  const passedOver: Readonly<Partial<Record<Step['type'], unknown>>> = {
    undertaking: true,
    identify: identity,
    verify: identity && session,
    guide: amend,
    notice: amend,
  };
  const way = steps.filter(({type}) => !passedOver[type]);
  // A service that only signs in leads whoever is signed in to its last step.
  return way.length > 0 ? way : steps.slice(-1);
}
