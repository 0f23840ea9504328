import {describe, it} from 'node:test';
import {expect} from 'chai';
import {Ministry} from './ministry/ministry.ts';
import {rejectedFields, scenarioOf, scenarios, slow} from './scenarios.ts';
import {faultsIn, refusalIn, Visitor} from './testing/visitor.ts';
import {fault} from './ministry/refusal.ts';

describe('scenario slow', () => {
  it('answers as usual, later', async () => {
    const visitor = new Visitor({scenario: slow({milliseconds: 60})});
    const begun = performance.now();
    expect((await visitor.send('POST', '/identities', {})).status).to.equal(422);
    expect(performance.now() - begun).to.be.at.least(50);
  });
});

describe('scenario offline', () => {
  it('fails like a network that is not there', async () => {
    const visitor = new Visitor({scenario: 'offline'});
    const error = await visitor.send('GET', '/record').catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(TypeError);
  });
});

describe('scenario error-500', () => {
  it('answers every request with problem details', async () => {
    const reply = await new Visitor({scenario: 'error-500'}).send('POST', '/identities', {});
    expect(reply.status).to.equal(500);
    expect(refusalIn(reply)).to.equal('internal-error');
  });
});

describe('scenario submit-timeout', () => {
  it('accepts the filing, loses the answer, and knows the outcome', async () => {
    const visitor = await new Visitor({scenario: 'submit-timeout'}).enter();
    const filing = await visitor.prepare();
    const controller = new AbortController();
    const lost = visitor.fetch('/api/filings', {
      method: 'POST',
      headers: {Authorization: `Bearer ${visitor.token}`, 'Idempotency-Key': 'key-1'},
      body: JSON.stringify(filing),
      signal: controller.signal,
    });
    await filed(visitor);
    const ended = Promise.race([
      lost.then(
        () => 'answered',
        (reason: Error) => reason.name,
      ),
      later('waiting'),
    ]);
    expect(await ended).to.equal('waiting');
    controller.abort();
    expect(await lost.catch((reason: Error) => reason.name)).to.equal('AbortError');

    const outcome = await visitor.outcome('key-1');
    expect(outcome.status).to.equal(200);
    const [opened] = visitor.ministry.toJSON().cases;
    expect(outcome.body.caseNumber).to.equal(opened?.caseNumber);
  });

  it('loses the answer once: sending again brings the one receipt', async () => {
    const visitor = await new Visitor({scenario: 'submit-timeout'}).enter();
    const filing = await visitor.prepare();
    const first = visitor.submit(filing, 'key-1');
    await filed(visitor);
    await Promise.race([first, later('waiting')]);
    const again = await visitor.submit(filing, 'key-1');
    expect(again.status).to.equal(201);
    expect(visitor.ministry.toJSON().cases.map(({caseNumber}) => caseNumber)).to.deep.equal([again.body.caseNumber]);
  });

  it('does not hide what is wrong with a filing', async () => {
    const visitor = await new Visitor({scenario: 'submit-timeout'}).enter();
    const filing = await visitor.prepare();
    expect((await visitor.submit({...filing, undertaking: []}, 'key-1')).status).to.equal(422);
    expect((await visitor.submit(filing)).status).to.equal(400);
  });
});

describe('scenario rejected-fields', () => {
  it('refuses the first submission at its fields, and judges the next as usual', async () => {
    const visitor = await new Visitor({scenario: 'rejected-fields'}).enter();
    const filing = await visitor.prepare();
    const first = await visitor.submit(filing, 'key-1');
    expect(first.status).to.equal(422);
    expect(faultsIn(first)).to.deep.equal([
      '#/answers/basic/graduationDate backend',
      '#/answers/employer/creditCode backend',
    ]);
    expect((await visitor.submit(filing, 'key-2')).status).to.equal(201);
  });

  it('remembers over a reload that it has struck', async () => {
    const before = await new Visitor({scenario: 'rejected-fields'}).enter();
    const filing = await before.prepare();
    await before.submit(filing, 'key-1');
    const ministry = Ministry.fromJSON(before.ministry.toJSON(), {clock: before.clock.read});
    const after = new Visitor({ministry, scenario: 'rejected-fields'});
    after.token = before.token;
    expect((await after.submit(filing, 'key-1')).status).to.equal(201);
  });

  it('can object to other fields', async () => {
    const errors = [fault('/answers/basic/school', '查无此校。')];
    const visitor = await new Visitor({scenario: rejectedFields({errors})}).enter();
    expect(faultsIn(await visitor.submit(await visitor.prepare(), 'key-1'))).to.deep.equal([
      '#/answers/basic/school backend',
    ]);
  });

  it('leaves a request without session to the ministry', async () => {
    const visitor = new Visitor({scenario: 'rejected-fields'});
    expect((await visitor.submit({}, 'key-1')).status).to.equal(401);
  });
});

describe('the name of a scenario', () => {
  it('may be left out', () => {
    for (const none of [undefined, null, '']) {
      expect(scenarioOf(none)({ministry: new Ministry(), endpoint: '/api'})).to.deep.equal([]);
    }
  });

  it('is told when it does not exist, with those that do', () => {
    for (const wrong of ['slwo', 'constructor', '__proto__']) {
      expect(() => scenarioOf(wrong)).to.throw(new RegExp(Object.keys(scenarios).join(', ')));
    }
  });
});

function later(word: string): Promise<string> {
  return new Promise((resolve) => setTimeout(resolve, 100, word));
}

/** Waits until the ministry has accepted a filing, however slow the machine is. */
async function filed(visitor: Visitor): Promise<void> {
  while (visitor.ministry.toJSON().cases.length === 0) await later('not yet');
}
