import {BackendError} from './backend-error.ts';
import type {ProblemDetails} from './contract.ts';
import {problemDetails, type Guard} from './guards.ts';
import {retryAfterOf} from './retry-after.ts';

/** One request and what its answer must be. */
export interface Exchange<T> {
  readonly method: 'GET' | 'POST';
  /** Below the endpoint. */
  readonly path: string;
  /** The path for error messages, without what was put into it; `path` if nothing was. */
  readonly route?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: BodyInit;
  readonly signal?: AbortSignal | undefined;
  /** Reads a successful answer; undefined means that it is none of the backend's. */
  readonly answer: (response: Response) => Promise<T | undefined>;
}

export interface Connection {
  readonly endpoint: string;
  readonly fetch: typeof fetch;
  /** In milliseconds, for the whole answer with its body. */
  readonly timeout: number;
}

/** Makes a request and reads its answer; rejects with a `BackendError`, or with the reason of the caller's own abort. */
export async function exchange<T>(connection: Connection, request: Exchange<T>): Promise<T> {
  const name = `${request.method} ${request.route ?? request.path}`;
  const controller = new AbortController();
  const {signal} = request;
  signal?.throwIfAborted();

  // A fetch supplied by the host may not heed the signal, so that the end must not depend on it.
  const stopped = new Promise<never>((_, reject) => {
    controller.signal.addEventListener('abort', () => reject(controller.signal.reason));
  });
  const timer = setTimeout(() => controller.abort(new BackendError(name, 'timeout')), connection.timeout);
  const onAbort = () => controller.abort(signal?.reason);
  signal?.addEventListener('abort', onAbort);
  try {
    return await Promise.race([converse(connection, request, name, controller.signal), stopped]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
  }
}

/** A JSON answer of a known shape. */
export function json<T>(guard: Guard<T>): (response: Response) => Promise<T | undefined> {
  return async (response) => {
    if (!/^application\/(?:[\w.-]+\+)?json$/.test(mediaTypeOf(response))) return undefined;
    return guard(parse(await response.text()));
  };
}

/** The media type of an answer, in lower case and without parameters. */
export function mediaTypeOf(response: Response): string {
  return (response.headers.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
}

async function converse<T>(
  {endpoint, fetch}: Connection,
  {method, path, headers = {}, body, answer}: Exchange<T>,
  name: string,
  signal: AbortSignal,
): Promise<T> {
  const init: RequestInit = {
    method,
    headers: new Headers({accept: 'application/json, application/problem+json', ...headers}),
    ...(body !== undefined && {body}),
    signal,
    cache: 'no-store',
    // A redirect is no answer of the backend's, and must not carry the applicant's data elsewhere.
    redirect: 'manual',
    referrerPolicy: 'no-referrer',
  };
  // Called bare: a platform's fetch refuses to be called as a method of another object.
  const response = await connected(name, () => fetch(endpoint.replace(/\/+$/, '') + path, init));
  const {status} = response;
  if (response.ok) {
    const result = await connected(name, () => answer(response));
    if (result === undefined) throw new BackendError(name, 'invalid-response', {status});
    return result;
  }
  const retryAfter = retryAfterOf(response.headers);
  const problem = await connected(name, () => problemOf(response));
  throw new BackendError(name, problem ? 'problem' : 'invalid-response', {status, problem, retryAfter});
}

/** Whatever fails between the two sides, whether before the answer or in the midst of it, is a broken connection. */
async function connected<T>(name: string, step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch {
    throw new BackendError(name, 'offline');
  }
}

async function problemOf(response: Response): Promise<ProblemDetails | undefined> {
  if (response.status < 400) return undefined;
  return mediaTypeOf(response) === 'application/problem+json'
    ? problemDetails(parse(await response.text()))
    : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
