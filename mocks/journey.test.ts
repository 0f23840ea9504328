import {describe, it} from 'node:test';
import {expect} from 'chai';
import {initialRegistration} from 'formwork/spec';
import {personas} from './personas.ts';
import {refusalIn, Visitor} from './testing/visitor.ts';

describe('the whole service', () => {
  it('takes a known person from the name to the receipt', async () => {
    const visitor = await new Visitor().enter();
    const filing = await visitor.prepare();
    const {status, body} = await visitor.submit(filing, 'key-1');
    expect(status).to.equal(201);
    expect(body).to.include({service: filing.service, caseNumber: '20261121000001'});
    expect(body.title).to.include('初始注册');
    expect(body.receivedAt).to.equal('2026-11-21T10:00:00.000+08:00');
    expect(body.digest).to.match(/^[0-9a-f]{64}$/);
    const [opened] = visitor.ministry.toJSON().cases;
    expect(opened).to.deep.include({caseNumber: body.caseNumber, status: 'pending-employer', answers: filing.answers});
  });

  it('lets an unknown person register and go on', async () => {
    const visitor = new Visitor();
    const {name, idNumber, mobile} = personas.unregistered;
    const unknown = await visitor.send('POST', '/identities', {name, idNumber});
    expect(unknown.status).to.equal(404);
    expect(refusalIn(unknown)).to.equal('person-not-found');

    await visitor.send('POST', '/sms-codes', {mobile});
    const answers = {name, idType: '111', idNumber, mobile, smsCode: '246810', agreement: true};
    const registered = await visitor.send('POST', '/registrations', answers);
    expect(registered.status).to.equal(201);
    expect(registered.body).to.include({name, idNumberMasked: '330***********0038', mobileMasked: '138****0002'});

    await visitor.enter(personas.unregistered);
    const receipt = await visitor.submit(await visitor.prepare(), 'key-1');
    expect(receipt.status).to.equal(201);
  });

  it('serves a name with a dot and a character beyond the BMP', async () => {
    const visitor = await new Visitor().enter(personas.rareCharacter);
    const receipt = await visitor.submit(await visitor.prepare(), 'key-1');
    expect(receipt.status).to.equal(201);
    expect(visitor.ministry.toJSON().cases[0]?.answers).to.have.nested.property('basic.name', '艾山·𬱖');
  });

  it('numbers the cases of a day', async () => {
    const visitor = await new Visitor().enter();
    const numbers = [await visitor.file(initialRegistration)];
    await visitor.enter(personas.woman);
    numbers.push(await visitor.file(initialRegistration));
    visitor.clock.wait(24 * 60 * 60);
    await visitor.enter(personas.rareCharacter);
    numbers.push(await visitor.file(initialRegistration));
    expect(numbers).to.deep.equal(['20261121000001', '20261121000002', '20261122000001']);
  });
});
