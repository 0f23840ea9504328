import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {ROOT} from '../tools/run.ts';
import {serve} from '../tools/serve.ts';
import {ensureExamplesBuilt} from '../tools/test/built.ts';

/** A server of the built example pages whose connection can be cut. */
export interface Unreliable {
  readonly origin: string;
  /** Whether what the pages load later can be had no more. */
  isCut: boolean;
  close(): Promise<void>;
}

/** Serves the built example pages until the connection is cut. */
export async function serveUnreliably(): Promise<Unreliable> {
  await ensureExamplesBuilt();
  const served = await serve(join(ROOT, 'dist', 'examples'));
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (unreliable.isCut && path.startsWith('/assets/')) return void request.socket.destroy();
    fetch(served.origin + path).then(
      async ({status, headers, body}) => {
        response.writeHead(status, Object.fromEntries(headers));
        response.end(body ? Buffer.from(await new Response(body).arrayBuffer()) : undefined);
      },
      () => request.socket.destroy(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const unreliable: Unreliable = {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    isCut: false,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await served.close();
    },
  };
  return unreliable;
}
