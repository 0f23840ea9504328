import type {Backend} from '../backend/client.ts';
import type {FilingContext} from './context.ts';
import {isPassing, NotVerified} from './failure.ts';

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
    if (isPassing(error)) return 'waiting';
    throw error;
  }
}

function pause(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, EVERY);
    signal.addEventListener('abort', end);
  });
}

/** In milliseconds. */
const EVERY = 2000;
