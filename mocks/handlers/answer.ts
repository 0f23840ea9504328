import {HttpResponse} from 'msw/http';
import {Refusal} from '../ministry/refusal.ts';

/** Makes a response of what the ministry says: a yes as JSON, a no as problem details (RFC 9457). */
export function answer(result: unknown, status = 200): Response {
  if (result instanceof Refusal) return refusal(result);
  return HttpResponse.json(result as object, {status, headers: {'Cache-Control': 'no-store'}});
}

/** Makes a response of a refusal. */
export function refusal({problem, retryAfter}: Refusal): Response {
  const headers = new Headers({'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store'});
  if (problem.status === 401) headers.set('WWW-Authenticate', 'Bearer');
  if (retryAfter !== undefined) headers.set('Retry-After', String(retryAfter));
  return HttpResponse.json({...problem}, {status: problem.status, headers});
}
