import {expect} from 'chai';
import {lateBackend} from './late-backend.ts';

describe('a backend whose client is loaded late', () => {
  it('asks what it is asked, with the host’s own fetch', async () => {
    const asked: string[] = [];
    const backend = lateBackend({
      endpoint: 'https://ministry.example/api',
      fetch: async (input) => {
        asked.push(new Request(input).url);
        return Response.json({asOf: '2026-11-21'});
      },
    });
    const session = {token: 't', expiresAt: '2099-01-01T00:00:00Z'};
    expect(await backend.record(session)).to.deep.equal({asOf: '2026-11-21'});
    expect(asked).to.deep.equal(['https://ministry.example/api/record']);
  });

  it('can be handed on by a promise as any other object', async () => {
    const backend = lateBackend({endpoint: '/api'});
    expect(await Promise.resolve(backend)).to.equal(backend);
  });
});
