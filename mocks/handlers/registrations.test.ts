import {describe, it} from 'node:test';
import {expect} from 'chai';
import {personas} from '../personas.ts';
import {faultsIn, refusalIn, Visitor} from '../testing/visitor.ts';

describe('POST /registrations', () => {
  const {name, idNumber, mobile} = personas.unregistered;
  const answers = {name, idType: '111', idNumber, mobile, smsCode: '246810', agreement: true};

  it('wants the code that was sent to the number', async () => {
    const visitor = new Visitor();
    const unsent = await visitor.send('POST', '/registrations', answers);
    expect(faultsIn(unsent)).to.deep.equal(['#/smsCode backend']);
    await visitor.send('POST', '/sms-codes', {mobile});
    const wrong = await visitor.send('POST', '/registrations', {...answers, smsCode: '000000'});
    expect(wrong.status).to.equal(422);
    expect(faultsIn(wrong)).to.deep.equal(['#/smsCode backend']);
    expect((await visitor.send('POST', '/registrations', answers)).status).to.equal(201);
  });

  it('registers nobody twice', async () => {
    const known = personas.manual;
    const again = {...answers, name: known.name, idNumber: known.idNumber};
    const reply = await new Visitor().send('POST', '/registrations', again);
    expect(reply.status).to.equal(409);
    expect(refusalIn(reply)).to.equal('already-registered');
  });

  it('refuses a name that the number does not belong to', async () => {
    const visitor = new Visitor();
    await visitor.send('POST', '/sms-codes', {mobile});
    const reply = await visitor.send('POST', '/registrations', {...answers, name: '陈思近'});
    expect(faultsIn(reply)).to.deep.equal(['#/name backend']);
  });

  it('registers a person of whom nothing is known', async () => {
    const visitor = new Visitor();
    await visitor.send('POST', '/sms-codes', {mobile: '13900000009'});
    const stranger = {...answers, name: '钱进', idNumber: '320000198506060045', mobile: '13900000009'};
    expect((await visitor.send('POST', '/registrations', stranger)).status).to.equal(201);
    await visitor.enter(stranger);
    expect(await visitor.record()).to.deep.equal({
      asOf: '2026-11-21',
      basic: {name: '钱进', sex: '2', birthDate: '1985-06-06', idNumber: '320000198506060045', mobile: '13900000009'},
      openCases: [],
      materials: [],
    });
  });

  it('judges what was typed by the same schema as the page', async () => {
    const reply = await new Visitor().send('POST', '/registrations', {...answers, agreement: false, mobile: '123'});
    expect(faultsIn(reply)).to.have.members(['#/agreement const', '#/mobile format']);
  });
});
