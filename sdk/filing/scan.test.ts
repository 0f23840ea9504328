import {expect} from 'chai';
import {afterEach, describe, it} from 'node:test';
import {BackendError} from '../backend/backend-error.ts';
import type {Backend} from '../backend/client.ts';
import type {ScanStatus} from '../backend/contract.ts';
import type {Filing} from './filing.ts';
import {identity, session, settled, start} from './testing/filings.ts';

const over = new BackendError('GET /scans', 'problem', {
  status: 404,
  problem: {type: 'urn:formwork:problem:scan-expired', status: 404},
});

describe('verifying by a scanned code', () => {
  afterEach(() => started.splice(0).forEach((filing) => filing.dispose()));

  it('shows a code at once, and goes on by itself when the phone has confirmed', async () => {
    const statuses: ScanStatus[] = ['waiting', 'confirmed'];
    const evidence: unknown[] = [];
    const {filing} = await signIn({
      scanStatus: async () => statuses.shift() ?? 'waiting',
      verify: async (request) => {
        evidence.push(request.method, request.evidence);
        return session;
      },
    });
    await settled(filing, 'verify.scanning');
    expect(filing.state.scan?.url).to.equal('https://ministry.example/scan/#s1');
    expect(Date.parse(filing.state.scan?.expiresAt ?? '')).to.be.greaterThan(Date.now());
    await settled(filing, 'verify.passed');
    expect(evidence).to.deep.equal(['app', {scan: 's1'}]);
    expect(filing.applicant).to.deep.equal({identity, session});
    expect(filing.can('next'), 'there is nothing after it').to.equal(false);
  });

  it('is asked by hand by whoever does not want to wait, and says that nothing has come yet', async () => {
    let asked = 0;
    const {filing} = await signIn({
      scanStatus: async () => {
        asked += 1;
        return 'waiting';
      },
    });
    await settled(filing, 'verify.scanning');
    const before = asked;
    filing.send({type: 'next'});
    await settled(filing, 'verify.scanning');
    await until(() => filing.state.problems.length > 0);
    expect(filing.state.problems.map(({keyword}) => keyword)).to.deep.equal(['scan']);
    expect(asked).to.be.greaterThan(before);
  });

  it('makes a new code when the old one has expired', async () => {
    const codes = ['s1', 's2'];
    let expired = true;
    const {filing} = await signIn({
      openScan: async () => ({
        scan: codes.shift() ?? '',
        url: `https://ministry.example/#${codes.length}`,
        expiresIn: 60,
      }),
      scanStatus: async () => (expired ? Promise.reject(over) : 'waiting'),
    });
    await settled(filing, 'verify.scanExpired');
    expired = false;
    filing.send({type: 'retry'});
    await settled(filing, 'verify.scanning');
    expect(filing.state.scan?.url).to.equal('https://ministry.example/#0');
  });

  it('waits while the network is down', async () => {
    const answers = [() => Promise.reject(new BackendError('GET /scans', 'offline')), async () => 'confirmed' as const];
    const {filing} = await signIn({
      scanStatus: () => (answers.shift() ?? (async () => 'waiting' as const))(),
      verify: async () => session,
    });
    await settled(filing, 'verify.passed');
  });

  it('keeps its code when the network is down for a moment while somebody goes on by hand', async () => {
    let down = false;
    let opened = 0;
    const {filing} = await signIn({
      openScan: async () => ({scan: `s${(opened += 1)}`, url: 'https://ministry.example/#s', expiresIn: 120}),
      scanStatus: () => (down ? Promise.reject(new BackendError('GET /scans', 'offline')) : Promise.resolve('waiting')),
    });
    await settled(filing, 'verify.scanning');
    down = true;
    filing.send({type: 'next'});
    await until(() => filing.state.problems.length > 0);
    expect(filing.state).to.include({phase: 'scanning'});
    expect(opened).to.equal(1);
  });

  it('keeps a confirmed code when the verification itself could not be asked for', async () => {
    let opened = 0;
    const answers = [() => Promise.reject(new BackendError('POST /verifications', 'timeout')), async () => session];
    const {filing} = await signIn({
      openScan: async () => ({scan: `s${(opened += 1)}`, url: 'https://ministry.example/#s', expiresIn: 120}),
      scanStatus: async () => 'confirmed',
      verify: () => (answers.shift() ?? expect.fail())(),
    });
    await settled(filing, 'verify.choosing');
    filing.send({type: 'next'});
    await settled(filing, 'verify.passed');
    expect(opened).to.equal(1);
  });

  it('has nothing to do for whoever is verified, and says so without an error', async () => {
    const {filing} = await start('sign-in', {openScan: async () => Promise.reject(new Error('not asked'))});
    await settled(filing, 'verify.choosing');
  });

  it('leads back to the choice when the phone refuses, and can be left for another way at any time', async () => {
    const {filing} = await signIn({scanStatus: async () => 'refused'});
    await settled(filing, 'verify.choosing');
    expect(filing.state.problems.map(({keyword}) => keyword)).to.deep.equal(['verify']);
    const {filing: other} = await signIn({scanStatus: async () => 'waiting'});
    await settled(other, 'verify.scanning');
    other.send({type: 'choose', method: 'sms'});
    expect(other.state).to.include({phase: 'choosing', method: 'sms'});
    other.send({type: 'choose', method: 'app'});
    other.send({type: 'next'});
    await settled(other, 'verify.scanning');
  });
});

const started: Filing[] = [];

async function signIn(backend: Partial<Backend>) {
  const scan = {scan: 's1', url: 'https://ministry.example/scan/#s1', expiresIn: 120};
  const result = await start('sign-in', {openScan: async () => scan, ...backend}, {applicant: {identity}});
  started.push(result.filing);
  return result;
}

async function until(ask: () => boolean): Promise<void> {
  for (let turn = 0; turn < 400 && !ask(); turn += 1) await new Promise((resolve) => setTimeout(resolve, 5));
}
