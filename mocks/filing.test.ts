import {createBackend, createFiling, memoryDrafts, messageOf, type DraftStore, type Filing} from 'formwork/sdk';
import {initialRegistration} from 'formwork/spec';
import {expect} from 'chai';
import {describe, it} from 'node:test';
import {sampleFiles} from '../sdk/materials/testing/sample-files.ts';
import {createMockFetch, Ministry, personas, smsCode, type ScenarioName} from './index.ts';

const service = initialRegistration;
const {manual, unregistered} = personas;

interface Started {
  readonly filing: Filing;
  readonly ministry: Ministry;
  readonly drafts: DraftStore;
}

async function start({
  ministry = new Ministry(),
  drafts = memoryDrafts(),
  scenario,
  timeout = 15_000,
}: {ministry?: Ministry; drafts?: DraftStore; scenario?: ScenarioName; timeout?: number} = {}): Promise<Started> {
  const fetch = createMockFetch({ministry, ...(scenario && {scenario})});
  const backend = createBackend({endpoint: '/api', fetch, timeout});
  const filing = createFiling({service, backend, drafts, verifyFace: async () => ({passed: true})});
  await filing.ready;
  await filing.prepare();
  return {filing, ministry, drafts};
}

/** Waits until the filing rests; a place is `step.phase`. */
async function settled(filing: Filing, place: string): Promise<void> {
  for (let turn = 0; turn < 2000; turn += 1) {
    const {step, phase, busy} = filing.state;
    if (!busy && `${step}.${phase}` === place) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  const {step, phase, problems} = filing.state;
  expect.fail(`expected ${place}, is ${step}.${phase} with ${JSON.stringify(problems)}`);
}

async function toForm(filing: Filing): Promise<void> {
  filing.send({type: 'next'});
  filing.form('identify').edit('/name', manual.name);
  filing.form('identify').edit('/idNumber', manual.idNumber);
  filing.send({type: 'next'});
  await settled(filing, 'verify.choosing');
  await toFormFromVerify(filing);
}

async function toFormFromVerify(filing: Filing): Promise<void> {
  filing.send({type: 'choose', method: 'face'});
  filing.send({type: 'consent', ids: ['face-processing', 'identity-matching']});
  filing.send({type: 'next'});
  await settled(filing, 'verify.passed');
  filing.send({type: 'next'});
  const notice = filing.spec.steps.find((step) => step.type === 'notice');
  filing.send({type: 'acknowledge', ids: notice?.clauses.map(({id}) => id) ?? []});
  filing.send({type: 'next'});
  await settled(filing, 'form.editing');
}

async function fill(filing: Filing): Promise<void> {
  const form = filing.form('form');
  const basic = {ethnicGroup: '01', education: '21', degree: '4', school: '示例大学', major: '土木工程'};
  for (const [key, value] of Object.entries({...basic, sex: '1', graduationDate: '1998-07-01'})) {
    form.edit(`/basic/${key}`, value);
  }
  const [employer] = await filing.lookup('employers', '建设', new AbortController().signal);
  for (const key of ['name', 'creditCode', 'legalRepresentative', 'province', 'city']) {
    form.edit(`/employer/${key}`, employer?.[key]);
  }
  const {certificate} = form.record as {certificate: {specialities: unknown[]}};
  form.edit('/qualification/specialities', certificate.specialities.slice(0, 1));
  form.edit('/materials/photo', await filing.upload(sampleFiles.photo(), 'photo'));
  form.edit('/materials/signature', await filing.upload(sampleFiles.photoPng(), 'signature'));
}

function undertake(filing: Filing): void {
  filing.send({type: 'open'});
  filing.send({type: 'read'});
  filing.send({type: 'agree', agreed: true});
  filing.send({type: 'confirm'});
}

describe('a filing of 初始注册 against the mocks', () => {
  it('leads a known person from the guide to the receipt', async () => {
    const {filing, ministry} = await start();
    expect(filing.state.step).to.equal('guide');
    await toForm(filing);
    await fill(filing);
    undertake(filing);
    expect(filing.form('form').validate()).to.deep.equal([]);
    expect(filing.send({type: 'next'})).to.equal(true);
    await settled(filing, 'receipt.open');
    expect(filing.state.receipt?.caseNumber).to.be.a('string').and.not.equal('');
    expect(ministry.toJSON().filings).to.have.length(1);
  });

  it('offers an unknown person to register, without asking again what was just said', async () => {
    const {filing} = await start();
    filing.send({type: 'next'});
    filing.form('identify').edit('/name', unregistered.name);
    filing.form('identify').edit('/idNumber', unregistered.idNumber);
    filing.send({type: 'next'});
    await settled(filing, 'identify.notFound');
    filing.send({type: 'register'});
    const register = filing.form('register');
    expect(register.at('/idNumber')?.value).to.equal(unregistered.idNumber);
    await filing.sendCode({mobile: unregistered.mobile});
    register.edit('/mobile', unregistered.mobile);
    register.edit('/smsCode', '000000');
    register.edit('/agreement', true);
    filing.send({type: 'next'});
    await settled(filing, 'identify.registering');
    expect(register.at('/smsCode')?.problems).to.have.length(1);
    register.edit('/smsCode', smsCode);
    filing.send({type: 'next'});
    await settled(filing, 'verify.choosing');
    await toFormFromVerify(filing);
    expect(filing.form('form').at('/qualification/certificateNumber')?.value).to.equal(unregistered.certificate.number);
  });

  it('shows a wrong code at its field, and keeps the applicant on the same way', async () => {
    const {filing} = await start();
    filing.send({type: 'next'});
    filing.form('identify').edit('/name', manual.name);
    filing.form('identify').edit('/idNumber', manual.idNumber);
    filing.send({type: 'next'});
    await settled(filing, 'verify.choosing');
    filing.send({type: 'choose', method: 'sms'});
    await filing.sendCode(undefined);
    filing.form('sms').edit('/smsCode', '000000');
    filing.send({type: 'next'});
    await settled(filing, 'verify.choosing');
    expect(filing.form('sms').at('/smsCode')?.problems).to.have.length(1);
    filing.form('sms').edit('/smsCode', smsCode);
    filing.send({type: 'next'});
    await settled(filing, 'verify.passed');
  });

  it('does not go on while anything is wrong, and says at each field what', async () => {
    const {filing} = await start();
    filing.send({type: 'next'});
    expect(filing.send({type: 'next'})).to.equal(false);
    const identify = filing.form('identify');
    expect(identify.problems.map((problem) => messageOf(problem, identify.at(problem.pointer), 'zh-CN'))).to.deep.equal(
      ['请填写姓名。', '请填写身份证号码。'],
    );
    expect(filing.state.step).to.equal('identify');
  });

  it('wants the notice acknowledged, and the undertaking read and given', async () => {
    const {filing} = await start();
    await toForm(filing);
    await fill(filing);
    expect(filing.send({type: 'next'})).to.equal(false);
    expect(filing.state.problems.map(({keyword}) => keyword)).to.deep.equal(['undertaking']);
    filing.send({type: 'open'});
    filing.send({type: 'agree', agreed: true});
    filing.send({type: 'confirm'});
    expect(filing.state.undertaking.agreed, 'not before it was read').to.equal(false);
    filing.send({type: 'cancel'});
    filing.send({type: 'back'});
    filing.send({type: 'acknowledge', ids: []});
    expect(filing.send({type: 'next'})).to.equal(false);
    expect(filing.state.problems.map(({keyword}) => keyword)).to.deep.equal(['acknowledge']);
  });

  it('keeps every answer on the way back and forth', async () => {
    const {filing} = await start();
    await toForm(filing);
    await fill(filing);
    const before = filing.form('form').payload;
    filing.send({type: 'back'});
    expect(filing.state.step).to.equal('notice');
    filing.send({type: 'next'});
    await settled(filing, 'form.editing');
    expect(filing.form('form').payload).to.deep.equal(before);
  });

  it('goes on after a reload where it was left, with all answers', async () => {
    const {filing, ministry, drafts} = await start();
    await toForm(filing);
    await fill(filing);
    undertake(filing);
    const before = filing.form('form').payload;
    filing.dispose();
    await new Promise((resolve) => setTimeout(resolve, 50));
    const {filing: again} = await start({ministry, drafts});
    await settled(again, 'form.editing');
    expect(again.state.resumed).to.be.a('string');
    expect(again.form('form').payload).to.deep.equal(before);
    expect(again.state.undertaking.agreed).to.equal(true);
    again.send({type: 'next'});
    await settled(again, 'receipt.open');
  });

  it('finds its receipt by asking when the answer to a submission is lost', async () => {
    const {filing, ministry} = await start({scenario: 'submit-timeout', timeout: 300});
    await toForm(filing);
    await fill(filing);
    undertake(filing);
    filing.send({type: 'next'});
    await settled(filing, 'receipt.open');
    expect(ministry.toJSON().filings).to.have.length(1);
  });

  it('shows at their fields what the ministry refuses, and files once these are mended', async () => {
    const {filing, ministry} = await start({scenario: 'rejected-fields'});
    await toForm(filing);
    await fill(filing);
    undertake(filing);
    filing.send({type: 'next'});
    await settled(filing, 'form.editing');
    const form = filing.form('form');
    expect(form.problems.map(({pointer}) => pointer)).to.include('/basic/graduationDate');
    form.edit('/basic/graduationDate', '1999-07-01');
    filing.send({type: 'next'});
    await settled(filing, 'receipt.open');
    expect(ministry.toJSON().filings).to.have.length(1);
  });

  it('keeps the receipt over a reload, and the answers no longer', async () => {
    const {filing, ministry, drafts} = await start();
    await toForm(filing);
    await fill(filing);
    undertake(filing);
    filing.send({type: 'next'});
    await settled(filing, 'receipt.open');
    const {receipt} = filing.state;
    filing.dispose();
    await new Promise((resolve) => setTimeout(resolve, 50));
    const draft = await drafts.load(service.spec.id);
    expect(JSON.stringify(draft)).not.to.include(manual.idNumber);
    const {filing: again} = await start({ministry, drafts});
    expect(again.state.receipt).to.deep.equal(receipt);
    again.send({type: 'close'});
    expect(again.state.step).to.equal('guide');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await drafts.load(service.spec.id)).to.equal(undefined);
  });

  it('changes the language and keeps the answers', async () => {
    const {filing} = await start();
    await toForm(filing);
    await fill(filing);
    const before = filing.form('form').payload;
    await filing.setLocale('en');
    expect(filing.form('form').payload).to.deep.equal(before);
    expect(filing.form('form').at('/basic/name')?.label).to.match(/^[A-Z]/);
  });
});
