import {describe, it} from 'node:test';
import {expect} from 'chai';
import {personas} from '../personas.ts';
import {shipped} from '../testing/shipped.ts';
import {faultsIn, Visitor} from '../testing/visitor.ts';

const DAYS = 24 * 60 * 60;

describe('the renewal of specialities that end on different days', () => {
  it('offers those that are in time, and refuses another at its row, with the reason', async () => {
    const visitor = await withTwoEnds();
    await pass(visitor, 680);
    const {registration} = await visitor.record();
    expect(codesOf(registration?.specialities)).to.deep.equal(['13', '11']);
    expect(codesOf(registration?.renewable)).to.deep.equal(['13']);
    const rows = {'/registration/specialities': registration?.specialities};
    const refused = await visitor.submit(await visitor.prepareFor(shipped.renewal, rows), 'first');
    expect(faultsIn(refused)).to.deep.equal(['#/answers/registration/specialities/1 backend']);
    expect(refused.body.errors?.[0]?.detail).to.match(/该专业有效期至2028-10-21.*届满30日前申请/);
    await visitor.complete(await visitor.file(shipped.renewal));
    expect((await visitor.record()).registration?.validUntil).to.equal('2034-10-21');
  });

  it('leaves out one that has ended, which can be added anew, once', async () => {
    const visitor = await withTwoEnds();
    await pass(visitor, 701);
    const {registration, certificate} = await visitor.record();
    expect(codesOf(registration?.specialities)).to.deep.equal(['13']);
    expect(codesOf(certificate?.unregistered)).to.deep.equal(['11', '15', '02']);
    const rows = {'/qualification/specialities': certificate!.unregistered.slice(0, 1)};
    await visitor.complete(await visitor.file(shipped.specialityAddition, rows));
    const {specialities} = (await visitor.record()).registration!;
    expect(specialities.map(({speciality, validFrom}) => [speciality, validFrom])).to.deep.equal([
      ['13', '2025-10-22'],
      ['11', '2028-10-22'],
    ]);
  });

  it('can still be corrected when fewer than thirty days are left by then', async () => {
    const visitor = await withTwoEnds();
    await pass(visitor, 670);
    const both = {'/registration/specialities': (await visitor.record()).registration?.renewable};
    const filing = await visitor.prepareFor(shipped.renewal, both);
    const {body} = await visitor.submit(filing, 'first');
    await visitor.ministry.returnForCorrection(body.caseNumber, []);
    await pass(visitor, 5);
    expect(codesOf((await visitor.record()).registration?.renewable)).to.deep.equal(['13', '11']);
    const corrected = await visitor.submit({...filing, case: body.caseNumber}, 'second');
    expect(corrected.status).to.equal(201);
  });
});

/** Somebody registered in two specialities, of which one has been renewed. */
async function withTwoEnds(): Promise<Visitor> {
  const visitor = await new Visitor().enter(personas.holder);
  const [building] = (await visitor.record()).registration!.specialities;
  await visitor.complete(await visitor.file(shipped.renewal, {'/registration/specialities': [building]}));
  return visitor;
}

async function pass(visitor: Visitor, days: number): Promise<void> {
  visitor.clock.wait(days * DAYS);
  await visitor.enter(personas.holder);
}

function codesOf(rows: readonly {readonly speciality: string}[] = []): string[] {
  return rows.map(({speciality}) => speciality);
}
