import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {describe, it} from 'node:test';
import {expect} from 'chai';
import {Ministry} from './ministry/ministry.ts';
import {smsCode} from './ministry/sms-codes.ts';
import {personas} from './personas.ts';
import {createMockServer, mockListener} from './server.ts';

describe('createMockServer', () => {
  it('answers over HTTP', async () => {
    const server = await createMockServer();
    try {
      const {name, idNumber} = personas.manual;
      const found = await fetch(`${server.endpoint}/identities`, {
        method: 'POST',
        body: JSON.stringify({name, idNumber}),
      });
      expect(found.status).to.equal(200);
      expect(await found.json()).to.include({name});
      expect((await fetch(`${server.endpoint}/nothing`)).status).to.equal(404);
      expect((await fetch(new URL('/elsewhere', server.endpoint))).status).to.equal(404);
    } finally {
      await server.close();
    }
  });

  it('breaks the connection where a scenario does', async () => {
    const server = await createMockServer({scenario: 'offline'});
    try {
      const error = await fetch(`${server.endpoint}/record`).catch((reason: unknown) => reason);
      expect(error).to.be.instanceOf(TypeError);
    } finally {
      await server.close();
    }
  });

  it('listens where it is told to', async () => {
    const server = await createMockServer({host: '0.0.0.0'});
    try {
      expect(server.endpoint).to.match(/^http:\/\/127\.0\.0\.1:\d+\/api$/);
      expect((await fetch(`${server.endpoint}/record`)).status).to.equal(401);
    } finally {
      await server.close();
    }
  });

  it('listens nowhere else', async () => {
    // An address of documentation alone, which no machine has.
    const error = await createMockServer({host: '192.0.2.1'}).catch((reason: unknown) => reason);
    expect(error).to.have.property('code', 'EADDRNOTAVAIL');
  });

  it('says that a port is taken', async () => {
    const server = await createMockServer();
    try {
      const port = Number(new URL(server.endpoint).port);
      const error = await createMockServer({port}).catch((reason: unknown) => reason);
      expect(error).to.have.property('code', 'EADDRINUSE');
    } finally {
      await server.close();
    }
  });
});

describe('mockListener', () => {
  it('answers in a server of one’s own, with and without the path that it is mounted under', async () => {
    const ministry = new Ministry();
    const whole = mockListener({ministry, endpoint: '/api'});
    const mounted = mockListener({ministry, endpoint: ''});
    const server = createServer((incoming, outgoing) => {
      const {url = ''} = incoming;
      if (url.startsWith('/mounted/')) mounted(Object.assign(incoming, {url: url.slice('/mounted'.length)}), outgoing);
      else whole(incoming, outgoing);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    try {
      const {name, idNumber} = personas.manual;
      const body = JSON.stringify({name, idNumber});
      for (const path of ['/api', '/mounted']) {
        expect((await fetch(`${origin}${path}/identities`, {method: 'POST', body})).status).to.equal(200);
        const unknown = await fetch(`${origin}${path}/nothing`);
        expect([unknown.status, unknown.headers.get('Content-Type')]).to.deep.equal([404, 'application/problem+json']);
      }
      expect(ministry.toJSON().identities).to.have.length(2);
    } finally {
      server.close();
      server.closeAllConnections();
    }
  });

  it('lets a phone confirm what a page elsewhere shows, and answers without content', async () => {
    const server = await createMockServer();
    const send = async <T>(path: string, body?: unknown, token?: string): Promise<[number, T]> => {
      const response = await fetch(server.endpoint + path, {
        method: body === undefined ? 'GET' : 'POST',
        ...(body !== undefined && {body: JSON.stringify(body)}),
        ...(token !== undefined && {headers: {Authorization: `Bearer ${token}`}}),
      });
      const text = await response.text();
      return [response.status, (text === '' ? undefined : JSON.parse(text)) as T];
    };
    try {
      const {name, idNumber} = personas.manual;
      const [, {identity}] = await send<{identity: string}>('/identities', {name, idNumber});
      const [, {scan}] = await send<{scan: string}>('/scans', {identity});
      await send('/sms-codes', {identity});
      const proof = {identity, method: 'sms', consent: [], evidence: {smsCode}};
      const [, {token}] = await send<{token: string}>('/verifications', proof);
      expect(await send(`/scans/${scan}/confirmation`, {}, token)).to.deep.equal([204, undefined]);
      expect(await send(`/scans/${scan}`)).to.deep.equal([200, {status: 'confirmed'}]);
    } finally {
      await server.close();
    }
  });
});
