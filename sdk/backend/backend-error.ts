import type {ProblemDetails} from './contract.ts';

/**
 * How a request failed.
 *
 * - `offline`: no connection, or it broke off.
 * - `timeout`: no complete answer in time; what was asked for may have been done all the same.
 * - `invalid-response`: an answer that is not the backend's, such as the login page of a public network.
 * - `problem`: the backend's refusal, with problem details.
 */
export type BackendErrorKind = 'offline' | 'timeout' | 'invalid-response' | 'problem';

/**
 * A request that did not bring what it was made for.
 *
 * Its message names the request's method and path and nothing that was sent or answered, so it may be logged.
 */
export class BackendError extends Error {
  readonly kind: BackendErrorKind;
  readonly status: number | undefined;
  readonly problem: ProblemDetails | undefined;
  /** How many seconds to wait before the next try, if the backend said so. */
  readonly retryAfter: number | undefined;

  constructor(
    request: string,
    kind: BackendErrorKind,
    answer: {
      readonly status?: number | undefined;
      readonly problem?: ProblemDetails | undefined;
      readonly retryAfter?: number | undefined;
    } = {},
  ) {
    super(`${request}: ${kind}${answer.status === undefined ? '' : ` (${answer.status})`}`);
    this.name = 'BackendError';
    this.kind = kind;
    this.status = answer.status;
    this.problem = answer.problem;
    this.retryAfter = answer.retryAfter;
  }
}
