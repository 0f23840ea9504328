import {build} from 'esbuild';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {fileURLToPath} from 'node:url';
import {STRICT_CSP} from '../../tools/strict-csp.ts';

/** A site with one bare page under the strict policy, which has the mocks at hand as `mocks`, and a real network. */
export interface Site {
  readonly origin: string;
  /** What reached the server instead of the mocks. */
  readonly leaked: string[];
  close(): Promise<void>;
}

/** Serves the page at `/` and at `/deep/page`, and MSW's worker. */
export async function serveSite(): Promise<Site> {
  const files: Record<string, {type: string; content: string | Uint8Array}> = {
    '/page.js': {type: 'text/javascript', content: await bundle()},
    '/mockServiceWorker.js': {
      type: 'text/javascript',
      content: await readFile(fileURLToPath(import.meta.resolve('msw/mockServiceWorker.js'))),
    },
    '/favicon.ico': {type: 'image/x-icon', content: ''},
    '/elsewhere.json': {type: 'application/json', content: '{"from": "network"}'},
  };
  files['/deep/mockServiceWorker.js'] = files['/mockServiceWorker.js']!;
  const page = {
    type: 'text/html',
    content: '<!doctype html><title>Mocks</title><script type="module" src="/page.js"></script>',
  };
  files['/'] = page;
  files['/deep/page'] = page;

  const leaked: string[] = [];
  const server = createServer(({method, url = '/'}, response) => {
    const file = files[new URL(url, 'http://site').pathname];
    if (!file) leaked.push(`${method} ${url}`);
    response.writeHead(file ? 200 : 404, {
      'Content-Type': file?.type ?? 'text/plain',
      'Content-Security-Policy': STRICT_CSP,
    });
    response.end(file?.content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return {origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, leaked, close};
}

async function bundle(): Promise<Uint8Array> {
  const {outputFiles} = await build({
    stdin: {
      contents: "import * as mocks from './browser.ts'; globalThis.mocks = mocks;",
      resolveDir: `${import.meta.dirname}/..`,
    },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'esnext',
    conditions: ['source', 'browser'],
  });
  return outputFiles[0]!.contents;
}
