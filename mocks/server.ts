/// <reference types="node" />
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {createMockFetch, type MockFetchOptions} from './transport.ts';

/** How the pretend ministry answers over HTTP: below which path, and what shall go wrong. */
export type MockListenerOptions = Omit<MockFetchOptions, 'fetch'>;

export interface MockServerOptions extends MockListenerOptions {
  /** Any free port unless told otherwise. */
  readonly port?: number;
  /** The address to listen on: the loopback interface unless told otherwise, `0.0.0.0` for phones nearby. */
  readonly host?: string;
}

/** The pretend ministry as a server of its own, for what cannot run a worker. */
export interface MockServer {
  /** The address below which the ministry answers. */
  readonly endpoint: string;
  close(): Promise<void>;
}

/**
 * Makes a request listener behind which the pretend ministry answers, for a server of one's own.
 *
 * `endpoint` is the path as the listener sees it: `''` where the server takes off what it is mounted under.
 */
export function mockListener({endpoint = '/api', ...options}: MockListenerOptions = {}): (
  incoming: IncomingMessage,
  outgoing: ServerResponse,
) => void {
  const elsewhere = () => Promise.resolve(new Response(null, {status: 404}));
  const mockFetch = createMockFetch({...options, endpoint: `*${endpoint}`, fetch: elsewhere});
  return (incoming, outgoing) => {
    mockFetch(requestOf(incoming)).then(
      (response) => send(response, outgoing),
      () => outgoing.destroy(),
    );
  };
}

/** Starts the pretend ministry as a server. */
export async function createMockServer({
  port = 0,
  host = '127.0.0.1',
  endpoint = '/api',
  ...options
}: MockServerOptions = {}): Promise<MockServer> {
  const server = createServer(mockListener({...options, endpoint}));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve);
  });
  const {port: actual} = server.address() as AddressInfo;
  return {endpoint: `http://${reachable(host)}:${actual}${endpoint}`, close: () => close(server)};
}

/** Every interface is no address to call; this machine's own is among them. */
function reachable(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}

function requestOf(incoming: IncomingMessage): Request {
  const {method = 'GET', url = '/', headers} = incoming;
  const init: RequestInit & {duplex?: 'half'} = {method, headers: headers as Record<string, string>};
  if (method !== 'GET' && method !== 'HEAD') Object.assign(init, {body: incoming, duplex: 'half'});
  return new Request(new URL(url, `http://${headers.host ?? '127.0.0.1'}`), init);
}

async function send(response: Response, outgoing: ServerResponse): Promise<void> {
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(Buffer.from(await response.arrayBuffer()));
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
