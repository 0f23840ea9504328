/** What a service's error says for the applicant; nothing of it is shown that is not meant for them. */
export interface Fault {
  /** Whether the service understood and refused, so that trying the same again is of no use. */
  readonly refused: boolean;
  /** The service's own words. */
  readonly detail?: string;
  /** In how many seconds it may be tried again. */
  readonly retryAfter?: number;
}

/** Reads the error of a service: a `BackendError`, or whatever a host's own service throws. */
export function faultOf(error: unknown): Fault {
  const {
    status = 0,
    retryAfter,
    problem,
  } = (error ?? {}) as {
    status?: number;
    retryAfter?: number;
    problem?: {detail?: string; errors?: readonly {detail?: string}[]};
  };
  const detail = problem?.errors?.[0]?.detail ?? problem?.detail;
  return {
    refused: [400, 413, 415, 422].includes(status),
    ...(detail !== undefined && {detail}),
    ...(retryAfter !== undefined && {retryAfter}),
  };
}
