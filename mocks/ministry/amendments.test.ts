import {describe, it} from 'node:test';
import {expect} from 'chai';
import {initialRegistration, type ServiceModule} from 'formwork/spec';
import {employers} from '../employers.ts';
import {personas, type PersonaName} from '../personas.ts';
import {samplePng} from '../testing/sample-png.ts';
import {shipped} from '../testing/shipped.ts';
import {faultsIn, refusalIn, Visitor, type Filing} from '../testing/visitor.ts';
import type {Remark} from './cases.ts';

const DATE = {pointer: '/basic/graduationDate', detail: '请核对。'};
const PHOTO = {pointer: '/materials/photo', detail: '不清晰。'};
const EMPLOYER = {pointer: '/employer/name', detail: '请重新选择。'};

describe('the correction of a returned case', () => {
  it('keeps the number, and goes on without the employer', async () => {
    const {visitor, caseNumber, filing} = await returned([DATE]);
    visitor.clock.wait(30);
    filing.answers['basic']!['graduationDate'] = '1998-07-01';
    const {status, body} = await visitor.submit(filing, 'second');
    expect(status).to.equal(201);
    expect(body).to.include({caseNumber, service: filing.service});
    expect(Date.parse(body.receivedAt)).to.equal(visitor.clock.now);
    const corrected = await visitor.case(caseNumber);
    expect(corrected).to.deep.include({status: 'submitted', answers: filing.answers});
    expect(corrected).not.to.have.property('remarks');
    expect(corrected.receivedAt).to.equal('2026-11-21T10:00:00.000+08:00');
    expect(corrected.timeline.map(({status}) => status)).to.deep.equal([
      'pending-employer',
      'submitted',
      'returned',
      'submitted',
    ]);
    await visitor.complete(caseNumber);
    expect((await visitor.record()).basic['graduationDate']).to.equal('1998-07-01');
    expect(visitor.ministry.toJSON().cases).to.have.length(1);
  });

  it('may be anything where nothing was remarked on', async () => {
    const {visitor, caseNumber, filing} = await returned([]);
    expect((await visitor.case(caseNumber)).remarks).to.deep.equal([]);
    Object.assign(filing.answers['basic']!, {school: '另一所大学', graduationDate: '1998-07-01'});
    expect((await visitor.submit(filing, 'second')).status).to.equal(201);
    expect(await visitor.case(caseNumber)).not.to.have.property('remarks');
  });

  it('may be a new file', async () => {
    const {visitor, filing} = await returned([PHOTO]);
    filing.answers['materials']!['photo'] = (await visitor.upload('photo', samplePng(300, 420))).body;
    expect((await visitor.submit(filing, 'second')).status).to.equal(201);
    expect((await visitor.record()).materials.map(({slot}) => slot)).to.deep.equal(['photo', 'signature', 'photo']);
  });

  it('goes to the employer when it was the employer who returned it, or when it is another', async () => {
    const byEmployer = await returned([DATE], {confirmed: false});
    byEmployer.filing.answers['basic']!['graduationDate'] = '1998-07-01';
    await byEmployer.visitor.submit(byEmployer.filing, 'second');
    expect((await byEmployer.visitor.case(byEmployer.caseNumber)).status).to.equal('pending-employer');

    const other = await returned([EMPLOYER]);
    const {verified: _, ...employer} = employers[1]!;
    other.filing.answers['employer'] = {...employer};
    expect((await other.visitor.submit(other.filing, 'second')).status).to.equal(201);
    expect((await other.visitor.case(other.caseNumber)).status).to.equal('pending-employer');
  });

  it('is refused at every answer that nobody has remarked on', async () => {
    const {visitor, caseNumber, filing} = await returned([DATE]);
    const {verified: _, ...employer} = employers[1]!;
    Object.assign(filing.answers['basic']!, {school: '另一所大学', graduationDate: '1998-07-01'});
    filing.answers['employer'] = {...employer};
    filing.answers['materials']!['photo'] = (await visitor.upload('photo')).body;
    filing.answers['qualification']!['specialities'] = personas.manual.certificate.specialities.slice(1, 2);
    const reply = await visitor.submit(filing, 'second');
    expect(reply.status).to.equal(422);
    expect(faultsIn(reply).filter((one) => !one.startsWith('#/answers/employer/'))).to.deep.equal([
      '#/answers/basic/school backend',
      '#/answers/qualification/specialities backend',
      '#/answers/materials/photo backend',
    ]);
    expect(faultsIn(reply)).to.include('#/answers/employer/name backend');
    expect((await visitor.case(caseNumber)).status).to.equal('returned');
  });

  it('may be anything below what was remarked on, and nothing beside it', async () => {
    const section = await returned([{pointer: '/basic', detail: '请核对。'}]);
    section.filing.answers['basic']!['school'] = '另一所大学';
    expect((await section.visitor.submit(section.filing, 'second')).status).to.equal(201);
    const beside = await returned([{pointer: '/basic/scho', detail: '请核对。'}]);
    beside.filing.answers['basic']!['school'] = '另一所大学';
    expect(faultsIn(await beside.visitor.submit(beside.filing, 'second'))).to.deep.equal([
      '#/answers/basic/school backend',
    ]);
  });

  it('answers what is required only since', async () => {
    const {visitor, filing} = await returned([{pointer: '/change', detail: '请填写正确的姓名。'}], {
      who: 'holder',
      service: shipped.basicDataCorrection,
      confirmed: false,
    });
    const change = {'/change/name': '李致强', '/change/explanation': '姓名有误', '/basic/school': '另一所大学'};
    const {answers, undertaking} = await visitor.prepareFor(shipped.basicDataCorrection, change);
    expect(answers['materials']).to.have.all.keys('idFront', 'idBack', 'idHold');
    const reply = await visitor.submit({...filing, answers, undertaking}, 'second');
    expect([faultsIn(reply), reply.status]).to.deep.equal([[], 201]);
  });

  it('answers nothing that it may answer or not', async () => {
    const {visitor, filing} = await returned([DATE], {
      who: 'holder',
      service: shipped.photoAndSignature,
      confirmed: false,
    });
    filing.answers['materials'] = {photo: (await visitor.upload('photo')).body};
    filing.undertaking = shipped.photoAndSignature.spec.steps
      .flatMap((step) => (step.type === 'undertaking' ? step.clauses : []))
      .map(({id}) => id);
    expect(faultsIn(await visitor.submit(filing, 'second'))).to.include('#/answers/materials/photo backend');
  });

  it('follows what the ministry has learnt meanwhile, where it is only shown', async () => {
    const {visitor, filing} = await returned([DATE], {who: 'holder', service: shipped.renewal});
    const change = {'/change/name': '李致强', '/change/explanation': '姓名有误'};
    const correction = await visitor.file(shipped.basicDataCorrection, change);
    for (let times = 0; times < 2; times++) await visitor.ministry.advance(correction);
    filing.answers['basic']!['graduationDate'] = '1998-07-01';
    expect(faultsIn(await visitor.submit(filing, 'second'))).to.deep.equal(['#/answers/basic/name backend']);
    filing.answers['basic']!['name'] = '李致强';
    expect((await visitor.submit(filing, 'second')).status).to.equal(201);
  });

  it('is judged like any filing: by its form, its clauses and the register', async () => {
    const {visitor, filing} = await returned([DATE, EMPLOYER]);
    const broken = structuredClone(filing);
    broken.answers['basic']!['graduationDate'] = '2099-01-01';
    expect(faultsIn(await visitor.submit(broken, 'second'))).to.deep.equal(['#/answers/basic/graduationDate format']);
    const invented = structuredClone(filing);
    invented.answers['employer']!['city'] = '别处';
    expect(faultsIn(await visitor.submit(invented, 'second'))).to.deep.equal(['#/answers/employer/city backend']);
    expect(faultsIn(await visitor.submit({...filing, undertaking: []}, 'second'))).to.deep.equal([
      '#/undertaking undertaking',
    ]);
  });

  it('is not kept out by the rules on who may file, which were met when the case was opened', async () => {
    const {visitor, filing} = await returned([DATE], {who: 'holder', service: shipped.renewal});
    visitor.clock.wait(690 * 24 * 60 * 60);
    await visitor.enter(personas.holder);
    const anew = await visitor.submit({...filing, case: undefined}, 'anew');
    expect([anew.status, refusalIn(anew)]).to.deep.equal([403, 'not-eligible']);
    filing.answers['basic']!['graduationDate'] = '1998-07-01';
    expect((await visitor.submit(filing, 'second')).status).to.equal(201);
  });

  it('asks for a code again where the form has one', async () => {
    const {visitor, filing} = await returned([DATE], {who: 'holder', service: shipped.correction, confirmed: false});
    filing.answers['basic']!['graduationDate'] = '1998-07-01';
    expect(faultsIn(await visitor.submit(filing, 'second'))).to.deep.equal(['#/answers/sms/smsCode backend']);
    await visitor.sendCode();
    expect((await visitor.submit(filing, 'second')).status).to.equal(201);
  });

  it('is for one’s own case, of the same service, and only while it is returned', async () => {
    const {visitor, caseNumber, filing} = await returned([DATE]);
    await visitor.enter(personas.woman);
    const foreign = await visitor.prepare();
    expect(faultsIn(await visitor.submit({...foreign, case: caseNumber}, 'key'))).to.deep.equal(['#/case backend']);
    await visitor.enter(personas.manual);
    const other = await visitor.prepareFor(shipped.basicDataCorrection);
    expect(faultsIn(await visitor.submit({...other, case: caseNumber}, 'key'))).to.deep.equal(['#/case backend']);
    expect((await visitor.submit(filing, 'second')).status).to.equal(201);
    expect(faultsIn(await visitor.submit(filing, 'third'))).to.deep.equal(['#/case backend']);
  });

  it('arrives once under its key', async () => {
    const {visitor, caseNumber, filing} = await returned([DATE]);
    const first = await visitor.submit(filing, 'second');
    visitor.clock.wait(30);
    const again = await visitor.submit(filing, 'second');
    expect(again.body).to.deep.equal(first.body);
    expect((await visitor.outcome('second')).body).to.deep.equal(first.body);
    expect((await visitor.case(caseNumber)).timeline).to.have.length(4);
    const {case: _, ...withoutCase} = filing;
    expect(refusalIn(await visitor.submit(withoutCase, 'second'))).to.equal('idempotency-key-reused');
  });
});

interface Options {
  who?: PersonaName;
  service?: ServiceModule;
  /** Whether the employer has confirmed the case before it is returned. */
  confirmed?: boolean;
}

/** A case that was returned, and the filing that corrects it, as yet without a change. */
async function returned(
  remarks: readonly Remark[],
  {who = 'manual', service = initialRegistration, confirmed = true}: Options = {},
): Promise<{visitor: Visitor; caseNumber: string; filing: Filing}> {
  const visitor = await new Visitor().enter(personas[who]);
  const {correction, basicDataCorrection, photoAndSignature} = shipped;
  const given = [correction, basicDataCorrection, photoAndSignature].includes(service)
    ? {'/basic/school': '另一所大学'}
    : {};
  const filing = await visitor.prepareFor(service, given);
  const {body} = await visitor.submit(filing, 'first');
  const {caseNumber} = body;
  if (confirmed) await visitor.ministry.confirm(caseNumber);
  await visitor.ministry.returnForCorrection(caseNumber, remarks);
  return {visitor, caseNumber, filing: {...structuredClone(filing), case: caseNumber}};
}
