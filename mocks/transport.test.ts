import {describe, it} from 'node:test';
import {expect} from 'chai';
import {createMockFetch} from './transport.ts';

describe('createMockFetch', () => {
  it('answers below its endpoint, whichever it is', async () => {
    for (const endpoint of ['/api', '/portal/v1/', 'https://ministry.example:8443/formwork']) {
      const response = await createMockFetch({endpoint})(`${endpoint.replace(/\/$/, '')}/record`);
      expect(response.status).to.equal(401);
    }
  });

  it('takes a string, a URL and a Request', async () => {
    const mockFetch = createMockFetch({endpoint: 'https://ministry.example/api'});
    const url = 'https://ministry.example/api/record';
    for (const input of [url, new URL(url), new Request(url)]) expect((await mockFetch(input)).status).to.equal(401);
  });

  it('answers unknown paths below its endpoint itself', async () => {
    const response = await createMockFetch()('/api/recrod', {method: 'DELETE'});
    expect(response.status).to.equal(404);
    expect(response.headers.get('Content-Type')).to.equal('application/problem+json');
    expect(await response.json()).to.include({type: 'urn:formwork:problem:not-found'});
  });

  it('leaves everything else to the given fetch', async () => {
    const asked: string[] = [];
    const elsewhere = (request: Request) => {
      asked.push(request.url);
      return Promise.resolve(new Response('elsewhere'));
    };
    const mockFetch = createMockFetch({fetch: elsewhere as typeof fetch});
    expect(await (await mockFetch('https://example.org/api/record')).text()).to.equal('elsewhere');
    expect(await (await mockFetch('/apiary/record')).text()).to.equal('elsewhere');
    expect(asked).to.have.length(2);
  });

  it('stops when it is told to', async () => {
    const reason = new Error('enough');
    const error = await createMockFetch()('/api/record', {signal: AbortSignal.abort(reason)}).catch(
      (caught: unknown) => caught,
    );
    expect(error).to.equal(reason);
  });
});

describe('formwork/mocks/browser', () => {
  it('can be imported where there is no browser', async () => {
    expect(await import('formwork/mocks/browser')).to.have.all.keys('startMocks', 'resetMocks');
  });
});
