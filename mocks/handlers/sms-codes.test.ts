import {describe, it} from 'node:test';
import {expect} from 'chai';
import {personas} from '../personas.ts';
import {faultsIn, refusalIn, Visitor} from '../testing/visitor.ts';

describe('POST /sms-codes', () => {
  const mobile = '13800000009';

  it('says when the next code may be sent and how long this one is good', async () => {
    const {status, body} = await new Visitor().send('POST', '/sms-codes', {mobile});
    expect(status).to.equal(202);
    expect(body).to.deep.equal({resendAfter: 60, expiresIn: 300});
  });

  it('sends no second code within a minute', async () => {
    const visitor = new Visitor();
    await visitor.send('POST', '/sms-codes', {mobile});
    visitor.clock.wait(20.5);
    const early = await visitor.send('POST', '/sms-codes', {mobile});
    expect(early.status).to.equal(429);
    expect(early.headers.get('Retry-After')).to.equal('40');
    expect((await visitor.send('POST', '/sms-codes', {mobile: '13800000008'})).status).to.equal(202);
    visitor.clock.wait(40);
    expect((await visitor.send('POST', '/sms-codes', {mobile})).status).to.equal(202);
  });

  it('sends one to an identified person without being told the number', async () => {
    const visitor = new Visitor();
    const {name, idNumber} = personas.woman;
    const {body} = await visitor.send<{identity: string}>('POST', '/identities', {name, idNumber});
    expect((await visitor.send('POST', '/sms-codes', {identity: body.identity})).status).to.equal(202);
    expect(visitor.ministry.toJSON().codes.map((code) => code.mobile)).to.deep.equal([personas.woman.mobile]);
  });

  it('refuses an identity that is unknown or too old', async () => {
    const visitor = new Visitor();
    const {name, idNumber} = personas.woman;
    const {body} = await visitor.send<{identity: string}>('POST', '/identities', {name, idNumber});
    visitor.clock.wait(30 * 60);
    for (const identity of [body.identity, 'guessed', '__proto__']) {
      const reply = await visitor.send('POST', '/sms-codes', {identity});
      expect(reply.status).to.equal(403);
      expect(refusalIn(reply)).to.equal('verification-refused');
    }
  });

  it('refuses a number that is none', async () => {
    for (const body of [{mobile: '12345'}, {mobile: 13800000001}, {}, null, []]) {
      expect(faultsIn(await new Visitor().send('POST', '/sms-codes', body))).to.deep.equal(['#/mobile format']);
    }
  });
});
