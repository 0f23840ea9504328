import {expect} from 'chai';
import {describe, it} from 'node:test';
import {BackendError} from '../backend/backend-error.ts';
import type {Backend} from '../backend/client.ts';
import {memoryDrafts} from '../drafts/store.ts';
import valid from '../../spec/first-class-constructor/initial-registration/fixtures/form/valid/complete.json' with {type: 'json'};
import type {Filing, FilingOptions} from './filing.ts';
import {identity, record, returnedCase, settled, start} from './testing/filings.ts';

const remarks = [
  {pointer: '/basic/graduationDate', detail: '毕业时间与学历信息不一致，请核对。'},
  {pointer: '/employer/creditCode', detail: '该企业的实名认证已更新，请重新选择。'},
];
const returned = returnedCase('initial-registration', valid, remarks);
/** The record of whoever filed it. */
const known = {...record, basic: {...record.basic, ...valid.basic}};

describe('a filing that corrects a returned case', () => {
  it('begins with what was filed, and the remarks stand at their fields', async () => {
    const {filing} = await atForm();
    const form = filing.form('form');
    expect(form.payload).to.deep.equal(valid);
    expect(form.at('/basic/graduationDate')?.problems.map(({message}) => message)).to.deep.equal([remarks[0]?.detail]);
    expect(form.problems).to.have.length(2);
  });

  it('opens only what was remarked on, with the lookup that fills it', async () => {
    const {filing} = await atForm();
    const open = filing
      .form('form')
      .fields()
      .filter(({readOnly}) => !readOnly)
      .map(({pointer}) => pointer);
    expect(open).to.deep.equal(['/basic/graduationDate', '/employer/name']);
  });

  it('takes from the record what nobody answers, and nothing over what was answered', async () => {
    const basic = {...valid.basic, name: '王建华', school: '又一所大学', graduationDate: '1999-01-01'};
    const {filing} = await atForm({record: async () => ({...known, basic})});
    expect(filing.form('form').payload).to.deep.equal({...valid, basic: {...valid.basic, name: '王建华'}});
  });

  it('takes a remark as heeded once its question has been answered anew, be it with the same', async () => {
    const {filing, sent} = await atForm();
    const form = filing.form('form');
    form.edit('/basic/graduationDate', valid.basic.graduationDate);
    form.edit('/employer/name', valid.employer.name);
    form.edit('/employer/creditCode', valid.employer.creditCode);
    undertake(filing);
    filing.send({type: 'next'});
    await settled(filing, 'receipt.open');
    expect(sent).to.have.length(1);
  });

  it('opens everything where the reviewer has named no answer', async () => {
    const whole = {...returned, remarks: []};
    const {filing} = await atForm({case: async () => whole});
    expect(filing.form('form').at('/basic/school')?.readOnly).to.equal(false);
    expect(filing.form('form').at('/basic/name')?.readOnly).to.equal(true);
  });

  it('is not taken for a case of another service', async () => {
    const {filing} = await start('photo-and-signature', {case: async () => returned}, {amend: returned.caseNumber});
    await settled(filing, 'form.barred');
    expect(filing.state.barriers.map(({id}) => id)).to.deep.equal(['not-returned']);
  });

  it('begins anew when it has been returned again, whatever an old draft or receipt says', async () => {
    const drafts = memoryDrafts();
    const {filing} = await atForm({}, {drafts});
    filing.form('form').edit('/basic/graduationDate', '2004-07-01');
    await new Promise((resolve) => setTimeout(resolve, 200));
    filing.dispose();
    const anew = {...returned, remarks: [{pointer: '/basic/school', detail: '查无此校。'}]};
    const {filing: again} = await atForm({case: async () => anew}, {drafts});
    expect(
      again
        .form('form')
        .at('/basic/school')
        ?.problems.map(({message}) => message),
    ).to.deep.equal(['查无此校。']);
    expect(again.form('form').at('/basic/graduationDate')?.readOnly).to.equal(true);
    again.form('form').edit('/basic/school', '另一所大学');
    undertake(again);
    again.send({type: 'next'});
    await settled(again, 'receipt.open');
    again.dispose();
    const {filing: third} = await atForm({}, {drafts});
    expect(third.state.receipt).to.equal(undefined);
  });

  it('is not sent while a remark stands, and says which', async () => {
    const {filing, sent} = await atForm();
    undertake(filing);
    filing.form('form').edit('/basic/graduationDate', '2004-07-01');
    expect(filing.send({type: 'next'})).to.equal(false);
    expect(filing.form('form').problems.map(({pointer, message}) => [pointer, message])).to.deep.equal([
      ['/employer/creditCode', remarks[1]?.detail],
    ]);
    expect(sent).to.deep.equal([]);
  });

  it('is sent under the number of its case', async () => {
    const {filing, sent} = await atForm();
    mend(filing);
    undertake(filing);
    filing.send({type: 'next'});
    await settled(filing, 'receipt.open');
    expect(sent.map(({case: number}) => number)).to.deep.equal([returned.caseNumber]);
  });

  it('resumes its own draft, and not that of a new filing', async () => {
    const drafts = memoryDrafts();
    const {filing} = await atForm({}, {drafts});
    filing.form('form').edit('/basic/graduationDate', '2004-07-01');
    await new Promise((resolve) => setTimeout(resolve, 200));
    filing.dispose();
    const {filing: fresh} = await start('initial-registration', {}, {drafts});
    expect(fresh.state).to.include({step: 'guide', resumed: undefined});
    const {filing: again} = await start('initial-registration', {case: async () => returned}, {drafts, amend: 'C'});
    expect(again.state.resumed).to.equal(undefined);
    const {filing: resumed} = await start(
      'initial-registration',
      {case: async () => returned, record: async () => known},
      {drafts, amend: returned.caseNumber},
    );
    await settled(resumed, 'form.editing');
    expect(resumed.form('form').at('/basic/graduationDate')?.value).to.equal('2004-07-01');
    expect(resumed.form('form').problems.map(({pointer}) => pointer)).to.deep.equal(['/employer/creditCode']);
    expect(resumed.form('form').at('/basic/school')?.readOnly).to.equal(true);
  });

  it('fills in nothing that was left open when it was filed', async () => {
    const {ethnicGroup: _, ...basic} = valid.basic;
    const whole = {...returned, answers: {...valid, basic}};
    const {filing} = await atForm({case: async () => whole});
    expect(filing.form('form').at('/basic/ethnicGroup')?.value).to.equal(undefined);
  });

  it('stays a correction when somebody else says who they are', async () => {
    const people = ['王芳', '刘芳'].map((name) => ({...identity, name}));
    const {filing} = await start(
      'initial-registration',
      {identify: async () => people.shift() ?? expect.fail()},
      {amend: returned.caseNumber, applicant: undefined},
    );
    for (const name of ['王芳', '刘芳']) {
      filing.form('identify').edit('/name', name);
      filing.form('identify').edit('/idNumber', record.basic.idNumber);
      filing.send({type: 'next'});
      await settled(filing, 'verify.choosing');
      if (people.length > 0) filing.send({type: 'back'});
    }
    filing.dispose();
    const clauses = filing.spec.steps.flatMap((step) => (step.type === 'notice' ? step.clauses : []));
    expect(filing.state.acknowledged).to.deep.equal(clauses.map(({id}) => id));
  });

  it('says so if the applicant has no such case', async () => {
    const notFound = new BackendError('GET /cases/{caseNumber}', 'problem', {
      status: 404,
      problem: {type: 'urn:formwork:problem:not-found', status: 404},
    });
    const {filing} = await start(
      'initial-registration',
      {case: async () => Promise.reject(notFound)},
      {amend: returned.caseNumber},
    );
    await settled(filing, 'form.barred');
    expect(filing.state.barriers.map(({id}) => id)).to.deep.equal(['not-returned']);
  });

  it('says so if there is nothing to correct any more', async () => {
    const {remarks: _, ...done} = returned;
    const {filing} = await start('initial-registration', {case: async () => done}, {amend: returned.caseNumber});
    await settled(filing, 'form.barred');
    expect(filing.state.barriers.map(({id}) => id)).to.deep.equal(['not-returned']);
  });
});

async function atForm(backend: Partial<Backend> = {}, options: Partial<FilingOptions> = {}) {
  const started = await start(
    'initial-registration',
    {case: async () => returned, record: async () => known, ...backend},
    {amend: returned.caseNumber, ...options},
  );
  await settled(started.filing, 'form.editing');
  return started;
}

function mend(filing: Filing): void {
  const form = filing.form('form');
  form.edit('/basic/graduationDate', '2004-07-01');
  form.edit('/employer/name', '重庆示例建工集团有限公司');
  form.edit('/employer/creditCode', '91350100M000100Y43');
}

function undertake(filing: Filing): void {
  filing.send({type: 'open'});
  filing.send({type: 'read'});
  filing.send({type: 'agree', agreed: true});
  filing.send({type: 'confirm'});
}
