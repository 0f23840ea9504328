import {expect} from 'chai';
import {describe, it} from 'node:test';
import {BackendError} from '../backend/backend-error.ts';
import {memoryDrafts} from '../drafts/store.ts';
import {applicant, identity, record, session, settled, start} from './testing/filings.ts';

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
    const {filing} = await start('basic-data-correction', {}, {drafts});
    await settled(filing, 'form.editing');
    filing.form('form').edit('/basic/school', '另一所大学');
    await new Promise((resolve) => setTimeout(resolve, 200));
    filing.dispose();
    const {filing: again} = await start('basic-data-correction', {}, {drafts});
    await settled(again, 'form.editing');
    expect(again.form('form').at('/basic/school')?.value).to.equal('另一所大学');
  });

  it('shows nothing of a draft that another person left', async () => {
    const drafts = memoryDrafts();
    const {filing} = await start('basic-data-correction', {}, {drafts});
    await settled(filing, 'form.editing');
    filing.form('form').edit('/basic/school', '另一所大学');
    await new Promise((resolve) => setTimeout(resolve, 200));
    filing.dispose();
    const somebody = {identity: {...identity, name: '刘芳'}, session};
    const {filing: other} = await start('basic-data-correction', {}, {drafts, applicant: somebody});
    await settled(other, 'form.editing');
    expect(other.form('form').at('/basic/school')?.value).to.equal(record.basic.school);
    expect(other.state.resumed).to.equal(undefined);
  });
});

describe('who may not file', () => {
  it('is told so before the form, with the law and what to do, and asked nothing', async () => {
    const {filing} = await start('renewal');
    filing.send({type: 'next'});
    const notice = filing.spec.steps.find((step) => step.type === 'notice');
    filing.send({type: 'acknowledge', ids: notice?.clauses.map(({id}) => id) ?? []});
    filing.send({type: 'next'});
    await settled(filing, 'form.barred');
    const [barrier] = filing.state.barriers;
    expect(barrier?.basis).to.include('第');
    expect(barrier?.service).to.equal('first-class-constructor/initial-registration');
    expect(filing.send({type: 'next'})).to.equal(false);
  });
});
