import {describe, it} from 'node:test';
import {expect} from 'chai';
import {Visitor} from '../testing/visitor.ts';
import {Ministry} from './ministry.ts';
import {memoryStore} from './store.ts';

describe('the memory of a ministry', () => {
  it('survives being written down as JSON', async () => {
    const before = await new Visitor().enter();
    const filing = await before.prepare();
    const receipt = await before.submit(filing, 'key-1');

    const written = JSON.stringify(before.ministry);
    const after = new Visitor({ministry: Ministry.fromJSON(JSON.parse(written), {clock: before.clock.read})});
    after.token = before.token;
    expect((await after.send('GET', '/record')).status).to.equal(200);
    expect((await after.outcome('key-1')).body).to.deep.equal(receipt.body);
    expect((await after.submit(filing, 'key-1')).body).to.deep.equal(receipt.body);
    const {id, size} = filing.answers.materials['photo']!;
    expect((await after.send<Uint8Array>('GET', `/materials/${id}`)).body).to.have.length(size);
    expect(JSON.stringify(after.ministry)).to.equal(written);
  });

  it('is shared by ministries that have one store, as tabs of one browser have', async () => {
    const store = memoryStore();
    const first = await new Visitor({store}).enter();
    const second = new Visitor({store});
    second.token = first.token;
    const filing = await first.prepare();
    const replies = await Promise.all([first.submit(filing, 'key-1'), second.submit(filing, 'key-1')]);
    expect(replies[0]?.status).to.equal(201);
    expect(replies[1]?.body).to.deep.equal(replies[0]?.body);
    await second.outcome('key-1');
    expect(second.ministry.toJSON().cases).to.have.length(1);
  });

  it('cannot be changed through what it was written down as', async () => {
    const visitor = await new Visitor().enter();
    visitor.ministry.toJSON().sessions.length = 0;
    expect((await visitor.send('GET', '/record')).status).to.equal(200);
  });

  it('is empty after a reset', async () => {
    const visitor = await new Visitor().enter();
    await visitor.ministry.reset();
    expect((await visitor.send('GET', '/record')).status).to.equal(401);
    expect(visitor.ministry.toJSON().sessions).to.deep.equal([]);
  });

  it('does not stop the queue when one piece of work throws', async () => {
    const store = memoryStore();
    const failing = store.exclusively(() => Promise.reject(new Error('broken')));
    const next = store.exclusively(() => Promise.resolve('done'));
    expect(await failing.catch((error: Error) => error.message)).to.equal('broken');
    expect(await next).to.equal('done');
  });
});
