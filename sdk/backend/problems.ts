import type {Problem} from '../validation/problem.ts';
import type {BackendError} from './backend-error.ts';
import {problemTypes, type AnswerError} from './contract.ts';

/** Why a request failed, in the applicant's terms; the catalogue has words for each. */
export type BackendReason =
  'offline' | 'timeout' | 'invalid-response' | 'server-error' | 'session-expired' | 'rate-limited' | 'refused';

/** The reason of a failed request. */
export function reasonOf({kind, status = 0, problem}: BackendError): BackendReason {
  if (kind === 'offline' || kind === 'timeout') return kind;
  // A gateway in front of the backend answers these without problem details.
  if (status === 429) return 'rate-limited';
  if (status >= 500 && status !== NETWORK_LOGIN) return 'server-error';
  if (status === 401 || problem?.type === problemTypes.sessionExpired) return 'session-expired';
  return kind === 'problem' ? 'refused' : 'invalid-response';
}

/**
 * What the applicant has to see of a failed request: one problem at each refused answer, or one for the whole.
 *
 * `base` is where the form's answers stand in the request's body. A pointer that leads elsewhere becomes the root's.
 * The backend's own words are shown only where it refuses; what a broken server says is for its operators.
 */
export function problemsOf(error: BackendError, base: '/answers' | '/evidence' | ''): Problem[] {
  const reason = reasonOf(error);
  const errors = reason === 'refused' ? (error.problem?.errors ?? []) : [];
  if (errors.length > 0) return errors.map((refused) => problemAt(refused, base));
  const message = reason === 'refused' ? (error.problem?.detail ?? error.problem?.title) : undefined;
  const {status, retryAfter} = error;
  return [
    {
      pointer: '',
      keyword: 'backend',
      params: {reason, ...(status !== undefined && {status}), ...(retryAfter !== undefined && {retryAfter})},
      ...(message !== undefined && {message}),
    },
  ];
}

/** 511 Network Authentication Required: a public network wants a login first (RFC 6585). */
const NETWORK_LOGIN = 511;

function problemAt({pointer, keyword, detail}: AnswerError, base: string): Problem {
  return {
    pointer: pointerOf(pointer, base) ?? '',
    keyword: keyword ?? 'backend',
    ...(keyword === undefined && {params: {reason: 'refused'}}),
    ...(detail !== undefined && {message: detail}),
  };
}

/** The pointer below the base; undefined if it leads elsewhere. */
function pointerOf(fragment: string, base: string): string | undefined {
  let pointer = fragment.replace(/^#/, '');
  try {
    pointer = decodeURIComponent(pointer);
  } catch {
    // A lone percent sign was not meant as an escape.
  }
  if (pointer !== base && !pointer.startsWith(`${base}/`)) return undefined;
  return pointer.slice(base.length);
}
