import type {Backend} from '../backend/client.ts';
import {BackendError} from '../backend/backend-error.ts';
import {reasonOf} from '../backend/problems.ts';
import type {FilingContext} from './context.ts';
import {NotVerified} from './failure.ts';

/**
 * Asks the backend every two seconds until the phone has confirmed.
 *
 * Rejects when the phone has refused or the code is too old; while the network is down it goes on asking.
 */
export async function awaitScan(backend: Backend, scan: FilingContext['scan'], signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const status = await statusOf(backend, scan?.scan ?? '', signal);
    if (status === 'confirmed') return;
    if (status === 'refused') throw new NotVerified('The phone refused the check.');
    await pause(signal);
  }
}

async function statusOf(backend: Backend, scan: string, signal: AbortSignal): Promise<string> {
  try {
    return await backend.scanStatus(scan, signal);
  } catch (error) {
    if (error instanceof BackendError && PASSING.has(reasonOf(error))) return 'waiting';
    throw error;
  }
}

/** Failures after which it is worth while to ask again. */
const PASSING: ReadonlySet<string> = new Set(['offline', 'timeout', 'server-error', 'rate-limited']);

function pause(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, EVERY);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** In milliseconds. */
const EVERY = 2000;
