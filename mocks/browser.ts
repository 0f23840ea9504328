import {FormworkError} from 'formwork/sdk';
import {browserStore, clearBrowserStore} from './browser-store.ts';
import {Ministry, type MinistryOptions} from './ministry/ministry.ts';
import {handlersOf} from './transport.ts';
import {admitWorker} from './trusted-types.ts';
import type {Scenario} from './scenarios.ts';

export interface MocksOptions extends Pick<MinistryOptions, 'pace' | 'scanUrl'> {
  /** Where the ministry answers: a path on the page's origin or an absolute URL. `/api` unless told otherwise. */
  readonly endpoint?: string;
  /** What shall go wrong; the value of `?scenario=` may be passed as it is. */
  readonly scenario?: Scenario | string | null;
  /** The address of MSW's worker script, which has to lie above the page. */
  readonly workerUrl?: string;
}

/** The mocks at work on this page. */
export interface Mocks {
  readonly ministry: Ministry;
  stop(): Promise<void>;
}

/**
 * Starts the pretend ministry on this page, with what it remembers from before.
 *
 * When the promise resolves, every request below the endpoint is answered here. Requests to elsewhere are left alone.
 */
export async function startMocks({
  endpoint = '/api',
  scenario,
  workerUrl = '/mockServiceWorker.js',
  ...options
}: MocksOptions = {}): Promise<Mocks> {
  assertInScope(workerUrl);
  // MSW's browser half refuses to be imported in Node, where this module is imported when a page is rendered on a server.
  const {setupWorker} = await import('msw/browser');
  const ministry = new Ministry({...options, store: browserStore()});
  const worker = setupWorker(...handlersOf({ministry, endpoint: endpoint.replace(/\/+$/, '')}, scenario));
  const serviceWorker = {url: workerUrl};
  admitWorker(workerUrl);
  addEventListener('unhandledrejection', forgiveUpdate);
  const registration = await worker.start({quiet: true, onUnhandledFrame: 'bypass', serviceWorker});
  if (registration) await controlled(registration);
  return {
    ministry,
    async stop() {
      await worker.stop();
      removeEventListener('unhandledrejection', forgiveUpdate);
    },
  };
}

/** Makes the pretend ministry forget everything, in every tab. */
export function resetMocks(): Promise<void> {
  return clearBrowserStore();
}

/** A page outside the worker's scope reaches the real network without an error, and is reloaded by MSW for ever. */
function assertInScope(workerUrl: string): void {
  const scope = new URL('.', new URL(workerUrl, location.href)).href;
  if (location.href.startsWith(scope)) return;
  throw new FormworkError('worker-scope', `The worker of the mocks only controls pages below ${scope}.`, {
    mend: 'Serve mockServiceWorker.js from the root of the site.',
  });
}

/**
 * MSW has an earlier registration updated and does not listen to what becomes of it. That fails if the page before has
 * just given the registration up, and the worker answers all the same.
 */
function forgiveUpdate(event: PromiseRejectionEvent): void {
  if (/Failed to update a ServiceWorker/i.test(String(event.reason))) event.preventDefault();
}

/** Waits until the worker stands between the page and the network. */
async function controlled(registration: ServiceWorkerRegistration): Promise<void> {
  const container = navigator.serviceWorker;
  while (container.controller === null || container.controller !== registration.active) {
    await new Promise((resolve) => container.addEventListener('controllerchange', resolve, {once: true}));
  }
}
