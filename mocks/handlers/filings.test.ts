import {describe, it} from 'node:test';
import {expect} from 'chai';
import {memoryStore} from '../ministry/store.ts';
import {personas} from '../personas.ts';
import {refusalIn, Visitor} from '../testing/visitor.ts';

describe('POST /filings', () => {
  it('refuses a filing without a key', async () => {
    const visitor = await new Visitor().enter();
    const reply = await visitor.submit(await visitor.prepare());
    expect(reply.status).to.equal(400);
    expect(refusalIn(reply)).to.equal('idempotency-key-missing');
  });

  it('answers the same key and the same filing with the same receipt', async () => {
    const visitor = await new Visitor().enter();
    const filing = await visitor.prepare();
    const first = await visitor.submit(filing, 'key-1');
    visitor.clock.wait(600);
    const again = await visitor.submit(filing, 'key-1');
    expect(again.status).to.equal(201);
    expect(again.body).to.deep.equal(first.body);
    expect(visitor.ministry.toJSON().cases).to.have.length(1);
  });

  it('does not mind the order in which the members are sent', async () => {
    const visitor = await new Visitor().enter();
    const filing = await visitor.prepare();
    const first = await visitor.submit(filing, 'key-1');
    const again = await visitor.submit(Object.fromEntries(Object.entries(filing).reverse()), '"key-1"');
    expect(again.body).to.deep.equal(first.body);
  });

  it('refuses a key that was used for another filing', async () => {
    const visitor = await new Visitor().enter();
    const filing = await visitor.prepare();
    await visitor.submit(filing, 'key-1');
    filing.answers.basic['school'] = '另一所大学';
    const reply = await visitor.submit(filing, 'key-1');
    expect(reply.status).to.equal(422);
    expect(refusalIn(reply)).to.equal('idempotency-key-reused');
    expect(visitor.ministry.toJSON().cases).to.have.length(1);
  });

  it('refuses a second request with a key while the first is being dealt with', async () => {
    const store = memoryStore();
    let busy: Promise<unknown> = Promise.resolve();
    const visitor = await new Visitor({
      store: {...store, exclusively: (work) => busy.then(() => store.exclusively(work))},
    }).enter();
    const filing = await visitor.prepare();
    const {promise, resolve} = Promise.withResolvers<void>();
    busy = promise;
    const first = visitor.submit(filing, 'key-1');
    // The first request is read while it waits for the busy ministry.
    await new Promise((done) => setTimeout(done, 20));
    for (const reply of [await visitor.submit(filing, 'key-1'), await visitor.outcome('key-1')]) {
      expect(reply.status).to.equal(409);
      expect(refusalIn(reply)).to.equal('idempotency-key-in-flight');
      expect(reply.headers.get('Retry-After')).to.equal('1');
    }
    resolve();
    expect((await first).status).to.equal(201);
    expect((await visitor.submit(filing, 'key-1')).body).to.deep.equal((await first).body);
    expect(visitor.ministry.toJSON().cases).to.have.length(1);
  });

  it('takes several filings at once', async () => {
    const {ministry} = new Visitor();
    const people = [personas.manual, personas.woman, personas.rareCharacter];
    const filings = await Promise.all(
      people.map(async (person) => {
        const visitor = await new Visitor({ministry}).enter(person);
        return {visitor, filing: await visitor.prepare()};
      }),
    );
    const replies = await Promise.all(filings.map(({visitor, filing}) => visitor.submit(filing, 'key-1')));
    expect(new Set(replies.map(({body}) => body.caseNumber))).to.have.property('size', 3);
  });

  it('takes one application at a time from one person, however fast they press', async () => {
    const visitor = await new Visitor().enter();
    const filing = await visitor.prepare();
    const replies = await Promise.all(['key-1', 'key-2'].map((key) => visitor.submit(filing, key)));
    expect(replies.map(({status}) => status)).to.have.members([201, 403]);
    expect(visitor.ministry.toJSON().cases).to.have.length(1);
  });

  it('forgets a filing that it refused, so that the mended one may have the same key', async () => {
    const visitor = await new Visitor().enter();
    const filing = await visitor.prepare();
    expect((await visitor.submit({...filing, undertaking: []}, 'key-1')).status).to.equal(422);
    expect((await visitor.submit(filing, 'key-1')).status).to.equal(201);
  });

  it('keeps the keys of different people apart', async () => {
    const visitor = await new Visitor().enter();
    await visitor.submit(await visitor.prepare(), 'key-1');
    await visitor.enter(personas.woman);
    expect((await visitor.outcome('key-1')).status).to.equal(404);
    expect((await visitor.submit(await visitor.prepare(), 'key-1')).status).to.equal(201);
    expect(visitor.ministry.toJSON().cases).to.have.length(2);
  });
});

describe('GET /filings/outcome', () => {
  it('finds the receipt of what was accepted', async () => {
    const visitor = await new Visitor().enter();
    const {body} = await visitor.submit(await visitor.prepare(), 'key-1');
    const outcome = await visitor.outcome('key-1');
    expect(outcome.status).to.equal(200);
    expect(outcome.body).to.deep.equal(body);
  });

  it('says when nothing was received', async () => {
    const visitor = await new Visitor().enter();
    const reply = await visitor.outcome('key-1');
    expect(reply.status).to.equal(404);
    expect(refusalIn(reply)).to.equal('not-received');
  });

  it('refuses to look without a key', async () => {
    const visitor = await new Visitor().enter();
    expect((await visitor.send('GET', '/filings/outcome')).status).to.equal(400);
  });
});
