import type {Filing, Intent} from 'formwork/sdk';

/** The step that an intent would take the filing to, if it takes it to another one. */
export function destinationOf(filing: Pick<Filing, 'spec' | 'state' | 'can'>, intent: Intent): string | undefined {
  const {spec, state} = filing;
  if (intent.type !== 'next' && intent.type !== 'back') return undefined;
  if (!filing.can(intent.type) || !LEAVES[intent.type].has(state.phase)) return undefined;
  const path = spec.steps.filter(({type}) => type !== 'undertaking');
  const index = path.findIndex(({id}) => id === state.step);
  return path[index + (intent.type === 'next' ? 1 : -1)]?.id;
}

/** The phases in which going on, or back, leads out of the step and not to another phase of it. */
const LEAVES: Readonly<Record<'next' | 'back', ReadonlySet<string>>> = {
  next: new Set(['open', 'entering', 'registering', 'passed', 'editing']),
  back: new Set(['open', 'entering', 'choosing', 'unavailable', 'editing', 'failed']),
};
