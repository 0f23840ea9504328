import {describe, it} from 'node:test';
import {expect} from 'chai';
import {initialRegistration, type ServiceModule} from 'formwork/spec';
import {personas} from '../personas.ts';
import {shipped} from '../testing/shipped.ts';
import {Visitor} from '../testing/visitor.ts';
import {Ministry} from './ministry.ts';

const SCHOOL = {'/basic/school': '另一所大学'};
const REASON = {'/cancellation/reason': '04'};
const REGISTRATION = ['pending-employer', 'submitted', 'accepted', 'reviewing', 'approved', 'announced', 'completed'];

describe('a case', () => {
  const ways: readonly [string, keyof typeof personas, ServiceModule, object, readonly string[]][] = [
    ['of renewal', 'holder', shipped.renewal, {}, REGISTRATION],
    ['of re-registration', 'expired', shipped.reRegistration, {}, REGISTRATION],
    ['of cancellation', 'holder', shipped.cancellation, REASON, ['pending-employer', 'completed']],
    ['of a correction', 'holder', shipped.basicDataCorrection, SCHOOL, ['submitted', 'reviewing', 'completed']],
    ['of a new photo', 'woman', shipped.photoAndSignature, SCHOOL, ['submitted', 'reviewing', 'completed']],
    ['of a correction at the desktop', 'woman', shipped.correction, SCHOOL, ['submitted', 'reviewing', 'completed']],
  ];
  for (const [what, who, service, answers, stages] of ways) {
    it(`${what} goes from ${stages[0]} to ${stages.at(-1)} by itself, a stage a minute`, async () => {
      const visitor = await new Visitor().enter(personas[who]);
      const caseNumber = await visitor.file(service, answers as Record<string, unknown>);
      const seen = [(await visitor.case(caseNumber)).status];
      for (let minute = 0; minute < 7; minute++) {
        visitor.clock.wait(60);
        seen.push((await visitor.case(caseNumber)).status);
      }
      expect([...new Set(seen)]).to.deep.equal(stages);
    });
  }

  it('is reviewed by other ministries, too, if one of its specialities is theirs', async () => {
    const visitor = await new Visitor().enter(personas.manual);
    const railway = await visitor.file(initialRegistration);
    await visitor.complete(railway);
    expect(statusesOf(await visitor.case(railway))).to.include('joint-review');
    await visitor.enter(personas.holder);
    const [mechanical] = personas.holder.certificate.specialities.slice(2);
    const addition = await visitor.file(shipped.specialityAddition, {'/qualification/specialities': [mechanical]});
    await visitor.complete(addition);
    expect(statusesOf(await visitor.case(addition))).to.deep.equal(REGISTRATION);
    const [highway] = (await visitor.record()).certificate!.unregistered;
    await visitor.complete(await visitor.file(shipped.specialityAddition, {'/qualification/specialities': [highway]}));
    const registered = (await visitor.record()).registration!.specialities;
    const renewal = await visitor.file(shipped.renewal, {'/registration/specialities': registered.slice(-1)});
    await visitor.complete(renewal);
    expect(statusesOf(await visitor.case(renewal))).to.include('joint-review');
  });

  it('has come as far as its time when somebody looks again, each stage with its own moment', async () => {
    const visitor = await new Visitor().enter(personas.holder);
    const caseNumber = await visitor.file(shipped.renewal);
    visitor.clock.wait(150);
    const {timeline, status} = await visitor.case(caseNumber);
    expect(status).to.equal('accepted');
    expect(timeline).to.deep.equal([
      {status: 'pending-employer', since: '2026-11-21T10:00:00.000+08:00', result: '企业已确认'},
      {status: 'submitted', since: '2026-11-21T10:01:00.000+08:00'},
      {status: 'accepted', since: '2026-11-21T10:02:00.000+08:00'},
    ]);
  });

  it('goes at another pace, or not by itself, where the ministry is set up so', async () => {
    const quick = await new Visitor({pace: 1000}).enter(personas.holder);
    const first = await quick.file(shipped.renewal);
    quick.clock.wait(6);
    expect((await quick.case(first)).status).to.equal('completed');
    const still = await new Visitor({pace: Infinity}).enter(personas.holder);
    const second = await still.file(shipped.renewal);
    still.clock.wait(60 * 60);
    expect((await still.case(second)).status).to.equal('pending-employer');
  });

  it('is moved at once by who may', async () => {
    const {visitor, caseNumber} = await filed();
    await visitor.ministry.confirm(caseNumber);
    expect((await visitor.case(caseNumber)).status).to.equal('submitted');
    await visitor.ministry.advance(caseNumber);
    expect((await visitor.case(caseNumber)).status).to.equal('accepted');
    await visitor.ministry.advance();
    expect((await visitor.case(caseNumber)).status).to.equal('reviewing');
  });

  it('waits for the applicant when it was returned, by the employer or by the ministry', async () => {
    const {visitor, caseNumber} = await filed();
    await visitor.ministry.returnForCorrection(caseNumber);
    visitor.clock.wait(60 * 60);
    await visitor.ministry.advance();
    const byEmployer = await visitor.case(caseNumber);
    expect(byEmployer.status).to.equal('employer-returned');
    expect(byEmployer.remarks?.map(({pointer}) => pointer)).to.deep.equal([
      '/basic/graduationDate',
      '/materials/photo',
    ]);
    const {timeline} = byEmployer;
    expect(timeline[0]?.result).to.equal('退回');
    expect(timeline.at(-1)?.remark).to.match(/^毕业时间.*一寸白底免冠照不清晰/);
  });

  it('is confirmed with all others that wait for their employers', async () => {
    const visitor = await new Visitor().enter(personas.holder);
    const cancelled = await visitor.file(shipped.cancellation, REASON);
    await visitor.enter(personas.expired);
    const registered = await visitor.file(shipped.reRegistration);
    await visitor.ministry.confirm();
    await visitor.ministry.confirm();
    const statuses = visitor.ministry.toJSON().cases.map(({caseNumber, status}) => [caseNumber, status]);
    expect(statuses).to.deep.equal([
      [cancelled, 'completed'],
      [registered, 'submitted'],
    ]);
  });

  it('ends when it is denied, and changes nothing', async () => {
    const {visitor, caseNumber} = await filed();
    const before = (await visitor.record()).registration;
    await visitor.ministry.confirm(caseNumber);
    await visitor.ministry.deny(caseNumber, '材料不真实。');
    visitor.clock.wait(60 * 60);
    await visitor.ministry.advance();
    const denied = await visitor.case(caseNumber);
    expect(denied.timeline.at(-1)).to.include({status: 'denied', remark: '材料不真实。'});
    const record = await visitor.record();
    expect(record.registration).to.deep.equal(before);
    expect(record.openCases).to.deep.equal([]);
  });

  it('tells whoever wrote the test that it cannot be moved so', async () => {
    const {visitor, caseNumber} = await filed();
    const {ministry} = visitor;
    const wrong: readonly (() => Promise<void>)[] = [
      () => ministry.confirm('20261121000009'),
      () => ministry.deny(caseNumber),
      () => ministry.confirm(caseNumber).then(() => ministry.confirm(caseNumber)),
      async () => {
        for (let times = 0; times < 10; times++) await ministry.advance();
        await ministry.returnForCorrection(caseNumber);
      },
      () => ministry.decide(caseNumber, {status: 'denied'}),
      () => ministry.advance(caseNumber),
    ];
    const codes: unknown[] = [];
    for (const move of wrong) await move().catch((error: {code?: string}) => codes.push(error.code));
    expect(codes).to.deep.equal(['unknown-case', ...Array.from({length: 5}, () => 'not-possible')]);
  });

  it('goes on where it was after the memory was written down', async () => {
    const {visitor, caseNumber} = await filed();
    await visitor.ministry.decide(caseNumber, {status: 'denied', remark: '不符合条件。'});
    const ministry = Ministry.fromJSON(JSON.parse(JSON.stringify(visitor.ministry)), {clock: visitor.clock.read});
    visitor.clock.wait(60 * 60);
    const later = new Visitor({ministry});
    later.token = visitor.token;
    expect((await later.case(caseNumber)).timeline.at(-1)).to.include({status: 'denied', remark: '不符合条件。'});
  });
});

async function filed(): Promise<{visitor: Visitor; caseNumber: string}> {
  const visitor = await new Visitor().enter(personas.holder);
  return {visitor, caseNumber: await visitor.file(shipped.renewal)};
}

function statusesOf({timeline}: {timeline: readonly {status: string}[]}): string[] {
  return timeline.map(({status}) => status);
}
