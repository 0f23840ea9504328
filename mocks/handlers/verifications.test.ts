import {describe, it} from 'node:test';
import {expect} from 'chai';
import {initialRegistration} from 'formwork/spec';
import {personas} from '../personas.ts';
import {faultsIn, refusalIn, Visitor, type Reply} from '../testing/visitor.ts';

describe('POST /verifications', () => {
  it('opens a session for the right code', async () => {
    const visitor = await identified();
    const {status, body} = await visitor.verify('sms', {smsCode: '246810'});
    expect(status).to.equal(201);
    expect(body).to.have.property('expiresAt', '2026-11-21T12:00:00.000+08:00');
    expect(body)
      .to.have.property('token')
      .that.matches(/^[\w-]{22}$/);
  });

  it('points at the code when it is wrong', async () => {
    const visitor = await identified();
    const reply = await visitor.verify('sms', {smsCode: '135791'});
    expect(reply.status).to.equal(422);
    expect(faultsIn(reply)).to.deep.equal(['#/evidence/smsCode backend']);
    expect((await visitor.verify('sms', {smsCode: '246810'})).status).to.equal(201);
  });

  it('judges the method’s form by its schema', async () => {
    const visitor = await identified();
    expect(faultsIn(await visitor.verify('sms', {}))).to.deep.equal(['#/evidence/smsCode required']);
    expect(faultsIn(await visitor.verify('sms', {smsCode: '12'}))).to.deep.equal(['#/evidence/smsCode pattern']);
  });

  it('takes a code once', async () => {
    const visitor = await identified();
    await visitor.verify('sms', {smsCode: '246810'});
    expect(faultsIn(await visitor.verify('sms', {smsCode: '246810'}))).to.deep.equal(['#/evidence/smsCode backend']);
  });

  it('takes no code after five minutes, nor after five wrong ones', async () => {
    const late = await identified();
    late.clock.wait(301);
    expect((await late.verify('sms', {smsCode: '246810'})).status).to.equal(422);
    const guesser = await identified();
    for (const smsCode of ['000000', '000001', '000002', '000003', '000004']) await guesser.verify('sms', {smsCode});
    expect((await guesser.verify('sms', {smsCode: '246810'})).status).to.equal(422);
  });

  it('takes the evidence of the host’s own check, with consent', async () => {
    const visitor = await identified();
    expect((await visitor.verify('face', {session: 'x'}, consents())).status).to.equal(201);
    const unwilling = await visitor.verify('face', {session: 'x'}, []);
    expect(unwilling.status).to.equal(403);
    expect(refusalIn(unwilling)).to.equal('verification-refused');
  });

  it('refuses a check that was not passed, or that gave nothing', async () => {
    const visitor = await identified();
    for (const evidence of [{passed: false}, null, 'yes', undefined]) {
      expect((await visitor.verify('face', evidence, consents())).status).to.equal(403);
    }
  });

  it('has no method of another name, and none that only the counter offers', async () => {
    const visitor = await identified();
    for (const method of ['counter', 'magic', '__proto__']) {
      expect(faultsIn(await visitor.verify(method, {}))).to.deep.equal(['#/method enum']);
    }
  });

  it('knows nobody by an identity that it did not give, or gave too long ago', async () => {
    const visitor = await identified();
    visitor.identity = 'guessed';
    expect((await visitor.verify('sms', {smsCode: '246810'})).status).to.equal(403);
    const late = await identified();
    late.clock.wait(30 * 60);
    expect((await late.verify('face', {}, consents())).status).to.equal(403);
  });

  it('refuses a request of another shape', async () => {
    for (const body of [{}, [], null, 'x']) {
      expect((await new Visitor().send('POST', '/verifications', body)).status).to.equal(400);
    }
  });
});

describe('a session', () => {
  it('ends after two hours, for every resource', async () => {
    const visitor = await new Visitor().enter();
    const filing = await visitor.prepare();
    visitor.clock.wait(2 * 60 * 60);
    const replies = [
      await visitor.send('GET', '/record'),
      await visitor.send('GET', '/employers?keyword=示例'),
      await visitor.upload('photo'),
      await visitor.send('GET', `/materials/${filing.answers.materials['photo']?.id}`),
      await visitor.submit(filing, 'key-1'),
      await visitor.outcome('key-1'),
    ];
    for (const reply of replies) {
      expect(reply.status).to.equal(401);
      expect(refusalIn(reply)).to.equal('session-expired');
      expect(reply.headers.get('WWW-Authenticate')).to.equal('Bearer');
    }
  });

  it('needs a token that was given', async () => {
    const visitor = new Visitor();
    for (const token of [undefined, 'guessed', 'undefined']) {
      visitor.token = token;
      expect((await visitor.send('GET', '/record')).status).to.equal(401);
    }
  });
});

class Identified extends Visitor {
  verify(method: string, evidence: unknown, consent: readonly string[] = []): Promise<Reply> {
    return this.send('POST', '/verifications', {identity: this.identity, method, consent, evidence});
  }
}

async function identified(): Promise<Identified> {
  const visitor = new Identified();
  const {name, idNumber} = personas.manual;
  const {body} = await visitor.send<{identity: string}>('POST', '/identities', {name, idNumber});
  visitor.identity = body.identity;
  await visitor.send('POST', '/sms-codes', {identity: body.identity});
  return visitor;
}

function consents(): string[] {
  const methods = initialRegistration.spec.steps.flatMap((step) => (step.type === 'verify' ? step.methods : []));
  return methods.flatMap((method) => ('consent' in method ? (method.consent ?? []) : [])).map(({id}) => id);
}
