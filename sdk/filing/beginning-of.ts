import {beginning, type FilingContext} from './context.ts';
import type {FilingOptions} from './filing.ts';

/** What is known when a filing begins: who files, and which case is corrected. */
export function beginningOf({service, applicant, amend}: FilingOptions): FilingContext {
  const clauses = service.spec.steps.flatMap((step) => (step.type === 'notice' && step.selectAll ? step.clauses : []));
  return {
    ...beginning,
    identity: applicant?.identity,
    session: applicant?.session,
    amend,
    // They were acknowledged when the case was filed.
    acknowledged: amend === undefined ? [] : clauses.map(({id}) => id),
  };
}
