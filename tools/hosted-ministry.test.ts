import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, beforeEach, describe, it} from 'node:test';
import {expect} from 'chai';
import {personas, type Ministry} from 'formwork/mocks';
import {createBackend} from 'formwork/sdk';
import {hostMinistry} from './hosted-ministry.ts';

const {name, idNumber} = personas.manual;

describe('The ministry in the server of the pages', () => {
  const server = createServer();
  let ministry: Ministry;
  let origin = '';
  before(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const hosted = hostMinistry('https://pages.example');
    ({ministry} = hosted);
    server.on('request', (request, response) => {
      if (!hosted.answer(request, response)) response.writeHead(418).end();
    });
  });
  beforeEach(() => ministry.reset());
  after(() => {
    server.close();
    server.closeAllConnections();
  });

  const post = (path: string): Promise<Response> => fetch(origin + path, {method: 'POST'});
  const backend = (scenario = 'normal') => createBackend({endpoint: `${origin}/ministry/${scenario}/api`});

  it('tells the origin that its scan codes lead to', async () => {
    const answer = await fetch(`${origin}/ministry/`);
    expect(answer.headers.get('content-type')).to.equal('application/json');
    expect(await answer.json()).to.deep.equal({origin: 'https://pages.example'});
    const {identity} = await backend().identify({name, idNumber});
    const {scan, url} = await backend().openScan(identity);
    expect(url).to.equal(`https://pages.example/desktop/scan/#${scan}`);
  });

  it('is the same one in every scenario', async () => {
    const {identity} = await backend('submit-timeout').identify({name, idNumber});
    const {scan} = await backend().openScan(identity);
    expect(await backend('rejected-fields').scanStatus(scan)).to.equal('waiting');
    const failed = await backend('error-500')
      .scanStatus(scan)
      .catch((error: unknown) => error);
    expect(failed).to.have.property('status', 500);
  });

  it('moves cases on, and forgets, when it is asked to', async () => {
    const {identity} = await backend().identify({name, idNumber});
    const {scan} = await backend().openScan(identity);
    for (const work of ['confirm', 'advance', 'return']) expect((await post(`/ministry/${work}`)).status).to.equal(204);
    expect((await post('/ministry/reset')).status).to.equal(204);
    const gone = await backend()
      .scanStatus(scan)
      .catch((error: unknown) => error);
    expect(gone).to.have.property('status', 404);
  });

  it('answers nothing else, and leaves other paths alone', async () => {
    expect((await post('/ministry/')).status).to.equal(404);
    expect((await fetch(`${origin}/ministry/reset`)).status).to.equal(404);
    expect((await fetch(`${origin}/ministry/unheard-of/api/record`)).status).to.equal(404);
    expect((await fetch(`${origin}/elsewhere`)).status).to.equal(418);
  });
});
