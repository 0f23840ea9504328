import {describe, it} from 'node:test';
import {expect} from 'chai';
import {initialRegistration} from 'formwork/spec';
import {personas} from '../personas.ts';
import {shipped} from '../testing/shipped.ts';
import {refusalIn, Visitor} from '../testing/visitor.ts';
import type {CaseProgress} from '../ministry/cases.ts';

describe('GET /cases', () => {
  it('has the person’s cases, the latest first, as the progress query follows them', async () => {
    const visitor = await new Visitor().enter(personas.holder);
    const addition = await visitor.file(shipped.specialityAddition);
    visitor.clock.wait(1);
    const correction = await visitor.file(shipped.correction, {'/basic/school': '另一所大学'});
    const items = await cases(visitor);
    expect(items.map(({caseNumber}) => caseNumber)).to.deep.equal([correction, addition]);
    const {id, title} = shipped.specialityAddition.spec;
    expect(items[1]).to.deep.equal({
      caseNumber: addition,
      service: id,
      title,
      receivedAt: '2026-11-21T10:00:00.000+08:00',
      status: 'pending-employer',
      timeline: [{status: 'pending-employer', since: '2026-11-21T10:00:00.000+08:00'}],
    });
  });

  it('has those of one service, if it is asked for one', async () => {
    const visitor = await new Visitor().enter(personas.holder);
    const addition = await visitor.file(shipped.specialityAddition);
    await visitor.file(shipped.photoAndSignature, {'/basic/school': '另一所大学'});
    const found = await cases(visitor, `?service=${shipped.specialityAddition.spec.id}`);
    expect(found.map(({caseNumber}) => caseNumber)).to.deep.equal([addition]);
    expect(await cases(visitor, '?service=none')).to.deep.equal([]);
  });

  it('has nothing of anybody else', async () => {
    const visitor = await new Visitor().enter();
    const caseNumber = await visitor.file(initialRegistration);
    await visitor.enter(personas.woman);
    expect(await cases(visitor)).to.deep.equal([]);
    const reply = await visitor.send('GET', `/cases/${caseNumber}`);
    expect(reply.status).to.equal(404);
    expect(refusalIn(reply)).to.equal('not-found');
  });

  it('needs a session', async () => {
    for (const path of ['/cases', '/cases/20261121000001']) {
      expect((await new Visitor().send('GET', path)).status).to.equal(401);
    }
  });
});

describe('GET /cases/{caseNumber}', () => {
  it('has what was filed, and by which version', async () => {
    const visitor = await new Visitor().enter();
    const filing = await visitor.prepare();
    const {body} = await visitor.submit(filing, 'key-1');
    const {answers, version} = await visitor.case(body.caseNumber);
    expect(answers).to.deep.equal(filing.answers);
    expect(version).to.equal(filing.version);
  });

  it('never has a code that was sent to a phone', async () => {
    const visitor = await new Visitor().enter(personas.holder);
    const filing = await visitor.prepareFor(shipped.correction, {'/basic/school': '另一所大学'});
    const {sms, ...rest} = filing.answers;
    expect(sms).to.deep.equal({smsCode: '246810'});
    const {body} = await visitor.submit(filing, 'key-1');
    expect((await visitor.case(body.caseNumber)).answers).to.deep.equal(rest);
    expect(JSON.stringify(visitor.ministry)).not.to.include('246810');
  });
});

async function cases(visitor: Visitor, query = ''): Promise<CaseProgress[]> {
  const {status, body} = await visitor.send<{items: CaseProgress[]}>('GET', `/cases${query}`);
  expect(status).to.equal(200);
  return body.items;
}
