import {describe, it} from 'node:test';
import {expect} from 'chai';
import {initialRegistration} from 'formwork/spec';
import {personas} from '../personas.ts';
import {Visitor} from '../testing/visitor.ts';
import {Ministry} from './ministry.ts';
import type {MinistryState} from './state.ts';
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

  it('begins anew where an earlier version of the mocks left something else', async () => {
    const store = memoryStore({version: 1, applicants: []} as unknown as MinistryState);
    const visitor = await new Visitor({store}).enter();
    expect((await visitor.record()).basic.name).to.equal('王建国');
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

describe('a ministry whose services could not be loaded', () => {
  it('tries again with the next request', async () => {
    let isCut = true;
    const validators = async () => {
      if (isCut) throw new Error('offline');
      return (await initialRegistration.validators?.()) ?? {};
    };
    const ministry = new Ministry({services: [{...initialRegistration, validators}]});
    const {name, idNumber} = personas.manual;
    expect(await ministry.identify({name, idNumber}).catch((error: Error) => error.message)).to.equal('offline');
    isCut = false;
    expect(await ministry.identify({name, idNumber})).to.include({name});
  });
});
