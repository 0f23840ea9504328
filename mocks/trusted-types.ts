import {FormworkError} from 'formwork/sdk';

/** The part of Trusted Types that is needed here; TypeScript's DOM library does not have it yet. */
interface TrustedTypes {
  readonly defaultPolicy: unknown;
  createPolicy(name: string, rules: {createScriptURL(url: string): string | null}): unknown;
}

/**
 * Lets the page register the worker under `require-trusted-types-for 'script'`, and nothing else.
 *
 * MSW hands the worker's URL to the browser as a string, so only the policy named `default` can admit it. A page that
 * has one of its own has to admit the URL itself.
 */
export function admitWorker(workerUrl: string): void {
  const {trustedTypes} = globalThis as {trustedTypes?: TrustedTypes};
  if (!trustedTypes || trustedTypes.defaultPolicy) return;
  const admitted = new URL(workerUrl, location.href).href;
  if (new URL(admitted).origin !== location.origin) {
    throw new FormworkError('worker-origin', `The worker of the mocks cannot come from ${admitted}.`, {
      mend: 'Serve mockServiceWorker.js from the origin of the page.',
    });
  }
  trustedTypes.createPolicy('default', {
    createScriptURL: (url) => (new URL(url, location.href).href === admitted ? url : null),
  });
}
