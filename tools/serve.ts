import {readFile} from 'node:fs/promises';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join, normalize, sep} from 'node:path';
import type {Ministry} from 'formwork/mocks';
import './source-condition.ts';
import {STRICT_CSP} from './strict-csp.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** A running server: its address without a slash at the end, the ministry below `/ministry/`, and a way to stop it. */
export interface Served {
  readonly origin: string;
  readonly ministry: Ministry;
  close(): Promise<void>;
}

/** Pages that are not files: path → HTML. */
export type Pages = Readonly<Record<string, string>>;

export interface ServeOptions {
  /** A free one unless told otherwise. */
  readonly port?: number;
  readonly pages?: Pages;
  /** How long a case stays at each stage, in milliseconds; until it is moved, unless told otherwise. */
  readonly pace?: number;
  /** What time it is for the ministry, in milliseconds since the epoch. */
  readonly clock?: () => number;
}

/**
 * Serves a folder on 127.0.0.1, under the strict content security policy.
 *
 * A pretend ministry of its own is at work in it, for the pages that several devices share.
 */
export async function serve(
  folder: string,
  {port = 0, pages = {}, pace = Infinity, clock = Date.now}: ServeOptions = {},
): Promise<Served> {
  // What is imported at the top is found before the sources can be.
  const {hostMinistry} = await import('./hosted-ministry.ts');
  const server = createServer();
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const hosted = hostMinistry(origin, {pace, clock});
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (hosted.answer(request, response)) return;
    answer(folder, pages, request, response).catch(() => response.writeHead(500).end());
  });
  return {
    origin,
    ministry: hosted.ministry,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(folder: string, pages: Pages, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
  const page = pages[path];
  const file = join(folder, normalize(path.endsWith('/') ? `${path}index.html` : path));
  const isInside = file.startsWith(folder + sep);
  const body =
    page ??
    (isInside && /^(GET|HEAD)$/.test(request.method ?? '') ? await readFile(file).catch(() => undefined) : undefined);
  const headers = {
    'content-security-policy': STRICT_CSP,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-cache',
  };
  // Every browser asks for it, and a 404 would stand as an error on the console.
  if (path === '/favicon.ico' && !body) response.writeHead(204, headers).end();
  else if (body === undefined) response.writeHead(404, headers).end();
  else {
    const type = page ? TYPES['.html'] : TYPES[extname(file)];
    response.writeHead(200, {...headers, 'content-type': type ?? 'application/octet-stream'}).end(body);
  }
}

if (import.meta.main) {
  const {origin} = await serve(join(import.meta.dirname, '..', 'dist', 'examples'), {
    port: Number(process.env['PORT'] ?? 0),
    pace: 60_000,
  });
  console.log(`The built example pages are at ${origin}/`);
}
