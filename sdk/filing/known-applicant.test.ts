import {expect} from 'chai';
import {describe, it} from 'node:test';
import {BackendError} from '../backend/backend-error.ts';
import {memoryDrafts, type DraftStore} from '../drafts/store.ts';
import {applicant, identity, record, session, settled, start} from './testing/filings.ts';

const saved = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 200));

describe('a filing that is given its applicant', () => {
  it('asks neither who they are nor for a verification, and begins with the form', async () => {
    const {filing} = await start('photo-and-signature');
    await settled(filing, 'form.editing');
    expect(filing.state.person).to.include({name: identity.name});
    expect(filing.form('form').at('/basic/school')?.value).to.equal(record.basic.school);
    expect(filing.can('back')).to.equal(false);
    expect(filing.applicant).to.deep.equal(applicant);
  });

  it('goes from the guide to the notice', async () => {
    const {filing} = await start('initial-registration');
    expect(filing.state.step).to.equal('guide');
    filing.send({type: 'next'});
    await settled(filing, 'notice.open');
    filing.send({type: 'back'});
    expect(filing.state.step).to.equal('guide');
  });

  it('verifies whom it is told without a session', async () => {
    const {filing} = await start('photo-and-signature', {}, {applicant: {identity}});
    expect(filing.state).to.include({step: 'verify', phase: 'choosing'});
    expect(filing.can('back')).to.equal(false);
  });

  it('verifies them anew when the session is over, and then goes on with the form', async () => {
    const over = new BackendError('GET /record', 'problem', {
      status: 401,
      problem: {type: 'urn:formwork:problem:session-expired', status: 401},
    });
    let expired = true;
    const {filing} = await start(
      'photo-and-signature',
      {record: async () => (expired ? Promise.reject(over) : record), verify: async () => session},
      {verifyFace: () => Promise.resolve({})},
    );
    await settled(filing, 'verify.choosing');
    expired = false;
    filing.send({type: 'choose', method: 'face'});
    filing.send({type: 'consent', ids: ['face-processing', 'identity-matching']});
    filing.send({type: 'next'});
    await settled(filing, 'verify.passed');
    filing.send({type: 'next'});
    await settled(filing, 'form.editing');
  });

  it('keeps and resumes a draft from its first page on', async () => {
    const drafts = memoryDrafts();
    await leaveDraft(drafts);
    const {filing: again} = await start('basic-data-correction', {}, {drafts});
    await settled(again, 'form.editing');
    expect(again.form('form').at('/basic/school')?.value).to.equal('另一所大学');
  });

  it('shows nothing of a draft that another person left', async () => {
    const drafts = memoryDrafts();
    await leaveDraft(drafts);
    const somebody = {identity: {...identity, name: '刘芳'}, session};
    const {filing: other} = await start('basic-data-correction', {}, {drafts, applicant: somebody});
    await settled(other, 'form.editing');
    expect(other.form('form').at('/basic/school')?.value).to.equal(record.basic.school);
    expect(other.state.resumed).to.equal(undefined);
  });
});

describe('what somebody has left', () => {
  const [other, somebody] = [{identity: {...identity, name: '刘芳'}, session}, applicant];

  it('is not shown to the next person, be it a draft or a receipt, and found again by its owner', async () => {
    const drafts = memoryDrafts();
    await leaveDraft(drafts);

    const {filing: hers} = await start('basic-data-correction', {}, {drafts, applicant: other});
    await settled(hers, 'form.editing');
    hers.form('form').edit('/basic/major', '工程管理');
    hers.send({type: 'next'});
    await settled(hers, 'receipt.open');
    await saved();
    hers.dispose();

    const {filing: his} = await start('basic-data-correction', {}, {drafts, applicant: somebody});
    await settled(his, 'form.editing');
    expect(his.state.receipt).to.equal(undefined);
    expect(his.form('form').at('/basic/school')?.value).to.equal('另一所大学');
    expect(his.form('form').at('/basic/major')?.value).to.equal(record.basic.major);
  });

  it('is nothing after a look at the form alone, and after the receipt nothing of what was filed', async () => {
    const drafts = memoryDrafts();
    const id = 'first-class-constructor/basic-data-correction';
    const {filing} = await start('basic-data-correction', {}, {drafts});
    await settled(filing, 'form.editing');
    await saved();
    expect(await drafts.load(id)).to.equal(undefined);
    filing.form('form').edit('/basic/school', '另一所大学');
    filing.send({type: 'next'});
    await settled(filing, 'receipt.open');
    await saved();
    const kept = JSON.stringify(await drafts.load(id));
    expect(kept).to.include('C1').and.not.include('另一所大学').and.not.include(record.basic.idNumber);
    filing.send({type: 'close'});
    await settled(filing, 'form.editing');
    await saved();
    expect(await drafts.load(id)).to.equal(undefined);
  });

  it('is resumed with the record as it is now, so that who may no longer file is told so', async () => {
    const drafts = memoryDrafts();
    await leaveDraft(drafts);
    const openCases = [{caseNumber: 'C', service: 'first-class-constructor/correction', title: 't', status: 's'}];
    const {filing: again} = await start(
      'basic-data-correction',
      {record: async () => ({...record, openCases})},
      {drafts},
    );
    await settled(again, 'form.barred');
    expect(again.form('form').at('/basic/school')?.value).to.equal('另一所大学');
  });

  it('is resumed with what was known then while the network is down', async () => {
    const drafts = memoryDrafts();
    await leaveDraft(drafts);
    const offline = async () => Promise.reject(new BackendError('GET /record', 'offline'));
    const {filing: again} = await start('basic-data-correction', {record: offline}, {drafts});
    await settled(again, 'form.editing');
    expect(again.form('form').at('/basic/school')?.value).to.equal('另一所大学');
  });
});

describe('who may not file', () => {
  it('is told so where the page told it at first, when only the backend knew', async () => {
    const notEligible = new BackendError('POST /filings', 'problem', {
      status: 403,
      problem: {type: 'urn:formwork:problem:not-eligible', status: 403, detail: '您有一项信息修改正在办理中。'},
    });
    let openCases: unknown[] = [];
    const {filing} = await start('basic-data-correction', {
      record: async () => ({...record, openCases}),
      submit: async () => {
        openCases = [{caseNumber: 'C', service: 'first-class-constructor/correction', title: 't', status: 's'}];
        throw notEligible;
      },
    });
    await settled(filing, 'form.editing');
    filing.form('form').edit('/basic/school', '另一所大学');
    filing.send({type: 'next'});
    await settled(filing, 'form.barred');
    expect(filing.state.barriers.map(({id}) => id)).to.deep.equal(['no-open-correction']);
    openCases = [];
    filing.send({type: 'retry'});
    await settled(filing, 'form.editing');
    expect(filing.form('form').at('/basic/school')?.value).to.equal('另一所大学');
  });

  it('is told so in the language of the page, also after it has changed', async () => {
    const openCases = [{caseNumber: 'C', service: 'first-class-constructor/correction', title: 't', status: 's'}];
    const {filing} = await start('basic-data-correction', {record: async () => ({...record, openCases})});
    await settled(filing, 'form.barred');
    await filing.setLocale('en');
    expect(filing.state.barriers[0]?.message).to.match(/^[\p{Script=Latin}\P{L}]+$/u);
  });

  it('is told so before the form, with the law and what to do, and asked nothing', async () => {
    const certificate = {number: '1', specialities: [], unregistered: []};
    const {filing} = await start('renewal', {record: async () => ({...record, certificate})});
    filing.send({type: 'next'});
    const notice = filing.spec.steps.find((step) => step.type === 'notice');
    filing.send({type: 'acknowledge', ids: notice?.clauses.map(({id}) => id) ?? []});
    filing.send({type: 'next'});
    await settled(filing, 'form.barred');
    const barrier = filing.state.barriers.find(({id}) => id === 'registered');
    expect(barrier?.basis).to.include('第');
    expect(barrier?.service).to.equal('first-class-constructor/initial-registration');
    expect(filing.send({type: 'next'})).to.equal(false);
  });
});

/** Somebody answers something, and goes away. */
async function leaveDraft(drafts: DraftStore): Promise<void> {
  const {filing} = await start('basic-data-correction', {}, {drafts});
  await settled(filing, 'form.editing');
  filing.form('form').edit('/basic/school', '另一所大学');
  await saved();
  filing.dispose();
}
