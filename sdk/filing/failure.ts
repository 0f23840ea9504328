import {BackendError} from '../backend/backend-error.ts';
import {problemTypes} from '../backend/contract.ts';
import {problemsOf, reasonOf} from '../backend/problems.ts';
import type {Problem} from '../validation/problem.ts';

/** What a failed effect means for the applicant; `base` is where the form's answers stand in the request. */
export function failureOf(error: unknown, base: Parameters<typeof problemsOf>[1]): readonly Problem[] {
  if (error instanceof BackendError) return problemsOf(error, base);
  return [{pointer: '', keyword: error instanceof NotVerified ? 'verify' : 'backend', params: {reason: 'unexpected'}}];
}

/** The host's own check was not passed, or was broken off. */
export class NotVerified extends Error {}

/** Whether a code is too old to be scanned. */
export function isScanOver(error: unknown): boolean {
  return error instanceof BackendError && error.problem?.type === problemTypes.scanExpired;
}

/** Whether the backend says that the applicant may not file this. */
export function isNotEligible(error: unknown): boolean {
  return error instanceof BackendError && error.problem?.type === problemTypes.notEligible;
}

/** Whether it is worth while to ask the same again. */
export function isPassing(error: unknown): boolean {
  return error instanceof BackendError && PASSING.has(reasonOf(error));
}

const PASSING: ReadonlySet<string> = new Set(['offline', 'timeout', 'server-error', 'rate-limited']);

/** Whether the backend wants the applicant to be verified anew. */
export function isSessionExpired(error: unknown): boolean {
  return error instanceof BackendError && reasonOf(error) === 'session-expired';
}

/** Whether a request was definitely refused, so that nothing came of it and the same would be refused again. */
export function isRefused(error: unknown): boolean {
  // 409 says that an earlier request with the same key is still being worked on.
  return error instanceof BackendError && reasonOf(error) === 'refused' && error.status !== 409;
}
