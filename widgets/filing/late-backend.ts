import {BackendError, type Backend, type BackendOptions} from 'formwork/sdk';

/**
 * The client of a backend, which is fetched with the first request: the guide asks for nothing.
 *
 * While it cannot be had, a request fails as it does offline, and the next one tries again.
 */
export function lateBackend(options: BackendOptions): Backend {
  let client: Promise<Backend> | undefined;
  const load = (): Promise<Backend> =>
    (client ??= import('./client.ts').then(
      ({createBackend}) => createBackend(options),
      () => {
        client = undefined;
        throw new BackendError('The client of the backend', 'offline');
      },
    ));
  const ask = (method: keyof Backend) =>
    async function (...request: readonly unknown[]): Promise<unknown> {
      const backend = (await load()) as unknown as Readonly<
        Record<string, (...request: readonly unknown[]) => unknown>
      >;
      return backend[method]?.(...request);
    };
  return new Proxy({} as Backend, {
    get: (_, method: keyof Backend | 'then') => (method === 'then' ? undefined : ask(method)),
  });
}
