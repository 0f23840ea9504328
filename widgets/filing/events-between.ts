import type {Filing, FilingState} from 'formwork/sdk';
import {FormworkProblemEvent} from '../events/problem-event.ts';
import {FormworkSavedEvent} from '../events/saved-event.ts';
import {FormworkStepEvent} from '../events/step-event.ts';
import {FormworkSubmittedEvent} from '../events/submitted-event.ts';
import {FormworkVerifiedEvent} from '../events/verified-event.ts';

/** What a host is told when a filing goes from one state to the next, in the order in which it happened. */
export function eventsBetween(
  service: string,
  before: FilingState | undefined,
  now: FilingState,
  applicant: Filing['applicant'],
): readonly Event[] {
  if (!before) return [];
  const events: Event[] = [];
  const {step, problems, savedAt, receipt} = now;
  if (savedAt !== undefined && savedAt !== before.savedAt) events.push(new FormworkSavedEvent({service, savedAt}));
  if (problems !== before.problems && problems.length > 0 && !isSame(problems, before.problems)) {
    events.push(new FormworkProblemEvent({service, step, problems}));
  }
  if (now.phase === 'passed' && before.phase === 'checking' && applicant) {
    events.push(new FormworkVerifiedEvent({service, applicant}));
  }
  if (receipt && !before.receipt) events.push(new FormworkSubmittedEvent({...receipt, service}));
  if (step !== before.step) events.push(new FormworkStepEvent({service, from: before.step, to: step}));
  return events;
}

function isSame(some: FilingState['problems'], others: FilingState['problems']): boolean {
  return some.length === others.length && some.every((problem, index) => problem === others[index]);
}
