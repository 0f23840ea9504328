/// <reference types="node" />
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {createMockFetch, type MockFetchOptions} from './transport.ts';

export interface MockServerOptions extends Omit<MockFetchOptions, 'fetch'> {
  /** Any free port unless told otherwise. */
  readonly port?: number;
}

/** The pretend ministry as a server of its own, for what cannot run a worker. */
export interface MockServer {
  /** The address below which the ministry answers. */
  readonly endpoint: string;
  close(): Promise<void>;
}

/** Starts the pretend ministry on the loopback interface. */
export async function createMockServer({
  port = 0,
  endpoint = '/api',
  ...options
}: MockServerOptions = {}): Promise<MockServer> {
  const elsewhere = () => Promise.resolve(new Response(null, {status: 404}));
  const mockFetch = createMockFetch({...options, endpoint: `*${endpoint}`, fetch: elsewhere});
  const server = createServer((incoming, outgoing) => {
    mockFetch(requestOf(incoming)).then(
      (response) => send(response, outgoing),
      () => outgoing.destroy(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  const {port: actual} = server.address() as AddressInfo;
  return {endpoint: `http://127.0.0.1:${actual}${endpoint}`, close: () => close(server)};
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
