import {getResponse} from 'msw';
import type {HttpHandler} from 'msw/http';
import {createHandlers, unknownResourceHandler, type Mock} from './handlers/index.ts';
import {Ministry} from './ministry/ministry.ts';
import {scenarioOf, type Scenario, type ScenarioName} from './scenarios.ts';

export interface MockFetchOptions {
  /** Where the ministry answers: a path or an absolute URL. `/api` unless told otherwise. */
  readonly endpoint?: string;
  /** A new one with the personas of the mocks unless told otherwise. */
  readonly ministry?: Ministry;
  readonly scenario?: Scenario | ScenarioName;
  /** Carries requests that are not below the endpoint. */
  readonly fetch?: typeof fetch;
}

/** A `fetch` behind which the ministry answers, without network and without a worker. */
export function createMockFetch({
  endpoint = '/api',
  ministry = new Ministry(),
  scenario,
  fetch: elsewhere = globalThis.fetch,
}: MockFetchOptions = {}): typeof fetch {
  const handlers = handlersOf({ministry, endpoint: endpoint.replace(/\/+$/, '')}, scenario);
  return async (input, init) => {
    const request = new Request(typeof input === 'string' ? new URL(input, base()) : input, init);
    request.signal.throwIfAborted();
    const response = await Promise.race([getResponse(handlers, request, {baseUrl: base()}), aborted(request.signal)]);
    if (!response) return elsewhere(request);
    if (response.type === 'error') throw new TypeError('Failed to fetch');
    return response;
  };
}

/** All handlers in the order in which they are asked: the scenario's, the ministry's, and one for unknown paths. */
export function handlersOf(mock: Mock, scenario?: Scenario | string | null): HttpHandler[] {
  return [...scenarioOf(scenario)(mock), ...createHandlers(mock), unknownResourceHandler(mock)];
}

/** What relative URLs are relative to; Node has no page. */
function base(): string {
  return globalThis.location?.href ?? 'http://mocks.invalid/';
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), {once: true});
  });
}
