import type {FilingState} from 'formwork/sdk';
import type {ServiceSpec} from 'formwork/spec';
import type {Step} from './context.ts';

/** A name for what the applicant sees: another name means that the focus goes to its heading. */
export function viewName(spec: ServiceSpec, state: FilingState): string {
  const {phase} = state;
  const page = phase === 'sending' && shownStep(spec, state)?.type === 'identify' ? 'registering' : phase;
  return `${shownStep(spec, state)?.id} ${PAGES.has(page) ? page : ''}`;
}

/** The step whose page is shown: the undertaking is a dialog over that of the form. */
export function shownStep({steps}: ServiceSpec, {step}: FilingState): Step | undefined {
  const current = steps.find(({id}) => id === step);
  return current?.type === 'undertaking' ? steps.find(({type}) => type === 'form') : current;
}

/** The phases that have a page of their own. */
const PAGES: ReadonlySet<string> = new Set(['registering', 'passed', 'failed', 'unavailable', 'barred']);
