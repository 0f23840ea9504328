import {initialRegistration} from 'formwork/spec';
import {expect} from 'chai';
import {describe, it} from 'node:test';
import type {Backend} from '../backend/client.ts';
import {memoryDrafts} from '../drafts/store.ts';
import {createFiling, type Filing} from './filing.ts';

describe('a filing whose applicant goes back and is somebody else', () => {
  it('keeps nothing that the first person answered, agreed to or was', async () => {
    const filing = await filed('王建国');
    await identify(filing, '刘芳');
    expect(filing.state).to.include({step: 'verify', method: undefined});
    expect(filing.state.consent).to.deep.equal([]);
    expect(filing.state.acknowledged).to.deep.equal([]);
    expect(filing.form('form').value).to.deep.equal({});
    expect(filing.form('identify').value).to.deep.include({name: '刘芳'});
  });

  it('keeps everything if it is the same person after all', async () => {
    const filing = await filed('王建国');
    await identify(filing, '王建国');
    expect(filing.state).to.include({step: 'verify', method: 'face'});
    expect(filing.state.consent).to.deep.equal(CONSENT);
    expect(filing.state.acknowledged).to.deep.equal(['qualified']);
    expect(filing.form('form').value).to.deep.equal({basic: {school: '示例理工大学'}});
  });
});

const CONSENT = ['face-processing', 'identity-matching'];

/** A filing that somebody has brought as far as the notice, and gone back from. */
async function filed(name: string): Promise<Filing> {
  const filing = createFiling({
    service: initialRegistration,
    backend,
    drafts: memoryDrafts(),
    verifyFace: () => Promise.resolve({passed: true}),
  });
  await filing.ready;
  await filing.prepare();
  filing.send({type: 'next'});
  await identify(filing, name);
  filing.send({type: 'choose', method: 'face'});
  filing.send({type: 'consent', ids: CONSENT});
  filing.send({type: 'next'});
  await until(filing, () => filing.state.phase === 'passed');
  filing.send({type: 'next'});
  filing.send({type: 'acknowledge', ids: ['qualified']});
  filing.form('form').edit('/basic/school', '示例理工大学');
  // From the notice to “passed”, to the ways of verification, to who the applicant is.
  for (let times = 0; times < 3; times += 1) filing.send({type: 'back'});
  expect(filing.state.step).to.equal('identify');
  return filing;
}

async function identify(filing: Filing, name: string): Promise<void> {
  filing.form('identify').edit('/name', name);
  filing.form('identify').edit('/idNumber', '110000197605120011');
  filing.send({type: 'next'});
  await until(filing, () => filing.state.step === 'verify');
}

function until(filing: Filing, reached: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const stop = filing.subscribe(() => {
      if (!reached()) return;
      stop();
      resolve();
    });
  });
}

const backend = {
  identify: ({name}: {name: string}) =>
    Promise.resolve({identity: crypto.randomUUID(), name, idNumberMasked: '110***********0011', mobileMasked: ''}),
  verify: () => Promise.resolve({token: 't', expiresAt: '2026-11-21T12:00:00Z'}),
} as unknown as Backend;
