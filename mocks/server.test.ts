import {describe, it} from 'node:test';
import {expect} from 'chai';
import {personas} from './personas.ts';
import {createMockServer} from './server.ts';

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
