import {describe, it} from 'node:test';
import {expect} from 'chai';
import {valueAt} from 'formwork/sdk';
import {initialRegistration} from 'formwork/spec';
import {personas} from './personas.ts';
import {returned} from './scenarios.ts';
import {samplePng} from './testing/sample-png.ts';
import {shipped} from './testing/shipped.ts';
import {Visitor} from './testing/visitor.ts';

describe('scenario returned', () => {
  it('returns the first reviewed case of a session at two of its answers, and takes it corrected', async () => {
    const visitor = await new Visitor({scenario: 'returned'}).enter();
    const filing = await visitor.prepare();
    const {caseNumber} = (await visitor.submit(filing, 'key-1')).body;
    visitor.clock.wait(20 * 60);
    const returned = await visitor.case(caseNumber);
    expect(returned.status).to.equal('returned');
    expect(returned.remarks?.map(({pointer}) => pointer)).to.deep.equal(['/basic/graduationDate', '/materials/photo']);
    for (const {pointer} of returned.remarks ?? []) expect(valueAt(filing.answers, pointer)).not.to.equal(undefined);

    filing.answers.basic['graduationDate'] = '1998-07-01';
    filing.answers.materials['photo'] = (await visitor.upload('photo', samplePng(300, 420))).body;
    expect((await visitor.submit({...filing, case: caseNumber}, 'key-2')).status).to.equal(201);
    visitor.clock.wait(20 * 60);
    expect((await visitor.case(caseNumber)).status).to.equal('completed');
  });

  it('finds two answers in whatever service it is, and remarks only on what can be corrected', async () => {
    const expected = {
      renewal: ['/basic/graduationDate', '/materials/photo'],
      specialityAddition: ['/basic/graduationDate', '/materials/photo'],
      basicDataCorrection: ['/basic/graduationDate', '/basic/major'],
      photoAndSignature: ['/basic/graduationDate', '/basic/major'],
      correction: ['/basic/graduationDate', '/basic/degree'],
    } as const;
    for (const [name, pointers] of Object.entries(expected)) {
      const visitor = await new Visitor({scenario: 'returned'}).enter(personas.holder);
      const caseNumber = await visitor.file(shipped[name as keyof typeof expected], {'/basic/school': '另一所大学'});
      visitor.clock.wait(20 * 60);
      const {remarks = []} = await visitor.case(caseNumber);
      expect(
        remarks.map(({pointer}) => pointer),
        name,
      ).to.deep.equal(pointers);
    }
  });

  it('waits for a case that is reviewed: a cancellation is not', async () => {
    const visitor = await new Visitor({scenario: 'returned'}).enter(personas.holder);
    const cancellation = await visitor.file(shipped.cancellation, {'/cancellation/reason': '04'});
    visitor.clock.wait(20 * 60);
    expect((await visitor.case(cancellation)).status).to.equal('completed');
    const again = await visitor.file(shipped.reRegistration);
    visitor.clock.wait(20 * 60);
    expect((await visitor.case(again)).status).to.equal('returned');
  });

  it('returns one case of a session, and may be told at which answers', async () => {
    const remarks = [{pointer: '/basic/school', detail: '查无此校。'}];
    const visitor = await new Visitor({scenario: returned({remarks})}).enter(personas.holder);
    const first = await visitor.file(shipped.renewal);
    const second = await visitor.file(shipped.correction, {'/basic/school': '另一所大学'});
    visitor.clock.wait(20 * 60);
    expect(await visitor.case(first)).to.deep.include({status: 'returned', remarks});
    expect((await visitor.case(second)).status).to.equal('completed');
  });

  it('does not hide what is wrong with a filing', async () => {
    const visitor = await new Visitor({scenario: 'returned'}).enter();
    const filing = await visitor.prepare();
    expect((await visitor.submit({...filing, undertaking: []}, 'key-1')).status).to.equal(422);
    expect((await visitor.submit(filing)).status).to.equal(400);
    expect((await visitor.fetch('/api/filings', {method: 'POST', body: '{'})).status).to.equal(400);
  });
});

describe('scenario denied', () => {
  it('denies the first reviewed case of a session, for a reason', async () => {
    const visitor = await new Visitor({scenario: 'denied'}).enter();
    const caseNumber = await visitor.file(initialRegistration);
    visitor.clock.wait(20 * 60);
    const {timeline} = await visitor.case(caseNumber);
    expect(timeline.at(-1)?.status).to.equal('denied');
    expect(timeline.at(-1)?.remark).to.match(/不符合/);
    expect(timeline.at(-2)).to.include({status: 'reviewing', result: '不同意'});
  });
});
