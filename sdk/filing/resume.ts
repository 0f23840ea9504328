import type {ServiceSpec} from 'formwork/spec';
import type {Draft} from '../drafts/store.ts';
import {beginning, type FilingContext} from './context.ts';

/** The step and the state within it, of a state value of the machine. */
export function placeOf(value: unknown): {readonly step: string; readonly phase: string} {
  if (typeof value === 'string') return {step: value, phase: 'open'};
  const [step, phase] = Object.entries(value as Record<string, string>)[0] ?? ['', ''];
  return {step, phase};
}

/** The draft of a filing as it stands. After a receipt the answers are left out: they have arrived. */
export function draftOf(
  spec: ServiceSpec,
  key: string,
  value: unknown,
  context: FilingContext,
  answers: Readonly<Record<string, unknown>>,
): Draft {
  const {step, phase} = placeOf(value);
  const savedAt = new Date().toISOString();
  const filed = context.receipt !== undefined;
  return {
    service: key,
    version: spec.version,
    savedAt,
    step,
    phase,
    context: filed ? filedContext(context) : context,
    answers: filed ? {} : answers,
  };
}

/** The state within a step in which a filing waits for its applicant: where it goes on after a reload. */
export function restingPhase(spec: ServiceSpec, {step, phase, context}: Draft): string | undefined {
  switch (spec.steps.find(({id}) => id === step)?.type) {
    case 'identify':
      return phase === 'registering' || phase === 'sending' ? 'registering' : 'entering';
    case 'verify':
      return context.session ? 'passed' : 'choosing';
    case 'form':
      // The record is fetched anew: it may have changed since, and with it who may file.
      return 'unavailable';
    case 'progress':
      return 'querying';
    case 'submit':
      return 'failed';
    default:
      return undefined;
  }
}

/** After the receipt only the receipt remains, and by what its owner is known again. */
function filedContext({identity, amend, receipt}: FilingContext): FilingContext {
  return {...beginning, identity: identity && {...identity, identity: ''}, amend, receipt};
}
