import type {ServiceSpec} from 'formwork/spec';
import type {FilingContext} from './context.ts';

/** One step of a service spec. */
export type Step = ServiceSpec['steps'][number];

/** The steps that a step may lead to, by id. */
export interface Neighbours {
  readonly first: string;
  /** The context with which the filing begins, and begins anew. */
  readonly start: FilingContext;
  readonly next: string | undefined;
  readonly previous: string | undefined;
  readonly verify: string;
  readonly form: string;
  readonly undertaking: string | undefined;
  /** Whether the undertaking stands in the page of the form. */
  readonly inline: boolean;
  readonly submit: string;
}

/** The state of a step, or one within it. */
export function to(step: string, state?: string): string {
  return `#filing.${step}${state === undefined ? '' : `.${state}`}`;
}

/** The next step, if there is one. */
export function on(next: string | undefined): {next?: string} {
  return next === undefined ? {} : {next: to(next)};
}

/** The next step, of a step that has one. */
export function onward(next: string | undefined): string {
  return to(next ?? '');
}

/** The way back, where there is one. Who has been verified is not asked how to be verified. */
export function back({previous, verify}: Pick<Neighbours, 'previous' | 'verify'>) {
  if (previous === undefined) return {};
  const verified = {guard: 'isVerified' as const, target: to(verify, 'passed')};
  return {back: previous === verify ? [verified, {target: to(verify)}] : [{target: to(previous)}]};
}

/** An effect gets all that is known. */
export function wholeContext({context}: {readonly context: FilingContext}): FilingContext {
  return context;
}
