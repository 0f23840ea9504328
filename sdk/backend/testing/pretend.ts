import {BackendError, createBackend, type Backend} from '../client.ts';

export const session = {token: 'token-1', expiresAt: '2026-11-21T09:00:00+08:00'};
export const identity = {
  identity: 'opaque-1',
  name: '张三',
  idNumberMasked: '110***********002X',
  mobileMasked: '138****8000',
};
export const receipt = {
  caseNumber: '1110020261121000001',
  receivedAt: '2026-11-21T08:30:00+08:00',
  service: 'first-class-constructor/initial-registration',
  title: '初始注册',
  digest: 'a'.repeat(64),
};
export const material = {
  id: 'm-1',
  name: 'photo.jpg',
  mediaType: 'image/jpeg',
  size: 23_940,
  width: 295,
  height: 413,
  sha256: 'b'.repeat(64),
};
export const filing = {
  service: 'first-class-constructor/initial-registration',
  version: '1.0.0',
  answers: {basic: {name: '张三'}},
  acknowledged: ['qualified'],
  undertaking: ['truth'],
};

/** What the pretended network does with a request. */
export type FakeFetch = (url: string, init?: RequestInit) => Response | Promise<Response>;

/** A backend over a pretended network; each request is kept as the platform would send it. */
export function backendOf(answer: FakeFetch, timeout = 1000): {backend: Backend; requests: Request[]} {
  const requests: Request[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    requests.push(request);
    return await answer(request.url, init);
  };
  return {backend: createBackend({endpoint: 'https://ministry.example/api', fetch, timeout}), requests};
}

export async function failure(
  {backend}: {backend: Backend},
  call: (backend: Backend) => Promise<unknown>,
): Promise<BackendError> {
  const outcome: unknown = await call(backend).then(
    (value) => new Error(`It was believed: ${JSON.stringify(value)}`),
    (reason: unknown) => reason,
  );
  if (outcome instanceof BackendError) return outcome;
  throw outcome;
}

export function answerOf(status: number, body: unknown): Response {
  return Response.json(body, {status});
}

export function problemOf(status: number, problem: unknown, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(problem), {
    status,
    headers: {'content-type': 'application/problem+json; charset=utf-8', ...headers},
  });
}

export function html(status: number, body: string): Response {
  return new Response(body, {status, headers: {'content-type': 'text/html; charset=utf-8'}});
}
