import {describe, it} from 'node:test';
import {expect} from 'chai';
import {createHandlers} from './handlers/index.ts';
import {Ministry} from './ministry/ministry.ts';
import {problemType, refusals} from './ministry/refusal.ts';
import {personas} from './personas.ts';
import {contract, judgeAnswer, judgeRequest, operationOf, operations} from './testing/contract.ts';
import {samplePng} from './testing/sample-png.ts';
import {shipped} from './testing/shipped.ts';
import {Visitor} from './testing/visitor.ts';

describe('the backend contract', () => {
  it('has every request that the mocks answer, and no other', () => {
    const handlers = createHandlers({ministry: new Ministry(), endpoint: ''});
    const answered = handlers.map(({info}) => `${String(info.method)} ${String(info.path).replace(/:(\w+)/g, '{$1}')}`);
    expect(answered).to.have.members(operations.map(({method, path}) => `${method} ${path}`));
  });

  it('lists every type of problem', () => {
    const types = Object.keys(refusals).map((name) => problemType + name);
    expect(contract.components.schemas.ProblemType.enum).to.have.members(types);
  });

  it('is kept by the mocks in everything that they take and answer', async () => {
    const visitor = new ContractVisitor();
    await visitGladly(visitor);
    await visitOften(visitor);
    await visitBadly(visitor);
    const declared = operations.flatMap(({method, path, operation}) =>
      Object.keys(operation.responses)
        .filter((status) => status !== 'default')
        .map((status) => `${method} ${path} ${status}`),
    );
    expect([...visitor.seen]).to.have.members(declared);
  });

  it('would find out an answer that breaks it', async () => {
    const {promise, resolve} = Promise.withResolvers<unknown>();
    await judgeAnswer('GET /employers', '200', 'application/json', {items: [{name: '示例'}]}).catch(resolve);
    expect(String(await promise)).to.include('creditCode');
    const empty = judgeAnswer('GET /record', '200', 'application/json', {basic: {}}).then(String, String);
    expect(await empty).to.include('asOf');
    const strange = {status: 'somewhere'};
    const status = judgeAnswer('GET /scans/{scan}', '200', 'application/json', strange).then(String, String);
    expect(await status).to.include('allowed values');
  });
});

/** Sees to it that every request and every answer is what the contract says. */
class ContractVisitor extends Visitor {
  readonly seen = new Set<string>();

  constructor() {
    super();
    const {fetch: mockFetch} = this;
    Object.assign(this, {
      fetch: async (input: string, init: RequestInit) => {
        const response = await mockFetch(input, init);
        const {method, path} = operationOf(init.method ?? 'GET', input);
        const place = `${method} ${path}`;
        this.seen.add(`${place} ${response.status}`);
        const type = response.headers.get('Content-Type') ?? '';
        const body = /json/.test(type) ? ((await response.clone().json()) as unknown) : undefined;
        await judgeAnswer(place, String(response.status), type, body);
        if (response.ok && typeof init.body === 'string') await judgeRequest(place, JSON.parse(init.body));
        return response;
      },
    });
  }
}

async function visitGladly(visitor: Visitor): Promise<void> {
  const {name, idNumber, mobile} = personas.unregistered;
  await visitor.send('POST', '/sms-codes', {mobile});
  await visitor.send('POST', '/registrations', {
    name,
    idType: '111',
    idNumber,
    mobile,
    smsCode: '246810',
    agreement: true,
  });
  await visitor.enter(personas.withoutCertificate);
  await visitor.send('GET', '/record');
  await visitor.enter(personas.woman);
  await visitor.send('GET', '/employers?keyword=示例');
  const filing = await visitor.prepare();
  await visitor.send('GET', `/materials/${filing.answers.materials['photo']?.id}`);
  await visitor.submit(filing, 'key-1');
  await visitor.outcome('key-1');
}

/** Goes through every service, and follows what becomes of it. */
async function visitOften(visitor: Visitor): Promise<void> {
  for (const who of Object.values(personas)) {
    if (!who.registered) continue;
    await visitor.enter(who);
    await visitor.record();
  }
  await visitor.enter(personas.holder);
  const remarks = [{pointer: '/basic/school', detail: '查无此校。'}];
  const ids = {'/change/name': '李致强', '/change/idNumber': '320000198003150110', '/change/explanation': '更正'};
  const returned = await visitor.file(shipped.correction, ids);
  await visitor.ministry.returnForCorrection(returned, remarks);
  await visitor.record();
  const {answers, version, service} = await visitor.case(returned);
  await visitor.sendCode();
  const promises = shipped.correction.spec.steps.flatMap((step) => (step.type === 'undertaking' ? step.clauses : []));
  const undertaking = promises.map(({id}) => id);
  const amended = {...(answers as object), sms: {smsCode: '246810'}};
  const corrected = await visitor.submit(
    {service, version, answers: amended, acknowledged: [], undertaking, case: returned},
    'amended',
  );
  expect(corrected.status).to.equal(201);
  await visitor.complete(returned);
  for (const one of [shipped.photoAndSignature, shipped.renewal, shipped.specialityAddition, shipped.cancellation]) {
    const given = one === shipped.cancellation ? {'/cancellation/reason': '01'} : {'/basic/school': '另一所大学'};
    const caseNumber = await visitor.file(one, given);
    await visitor.send('GET', '/cases');
    await visitor.complete(caseNumber);
    await visitor.record();
  }
  await visitor.submit(await visitor.prepareFor(shipped.renewal), 'too-late');
  await visitor.send('GET', `/cases?service=${shipped.renewal.spec.id}`);
  const {scan} = (await visitor.send<{scan: string}>('POST', '/scans', {identity: visitor.identity})).body;
  await visitor.send('GET', `/scans/${scan}`);
  await visitor.send('POST', `/scans/${scan}/confirmation`, {});
  await visitor.send('GET', `/scans/${scan}`);
  await visitor.send('POST', '/verifications', {
    identity: visitor.identity,
    method: 'app',
    consent: [],
    evidence: {scan},
  });
}

async function visitBadly(visitor: Visitor): Promise<void> {
  for (const path of ['/identities', '/registrations', '/sms-codes', '/verifications', '/scans', '/filings']) {
    await visitor.fetch(`/api${path}`, {method: 'POST', body: '{'});
  }
  const {name, idNumber, mobile} = personas.unregistered;
  const again = {name, idType: '111', idNumber, mobile, smsCode: '246810', agreement: true};
  await visitor.send('POST', '/identities', {name: '无此人', idNumber});
  await visitor.send('POST', '/identities', {});
  await visitor.send('POST', '/registrations', again);
  await visitor.send('POST', '/registrations', {});
  await visitor.send('POST', '/sms-codes', {mobile: '1'});
  await visitor.send('POST', '/sms-codes', {identity: 'guessed'});
  for (let times = 0; times < 2; times++) await visitor.send('POST', '/sms-codes', {mobile: personas.woman.mobile});
  await visitor.send('POST', '/verifications', {identity: 'guessed', method: 'sms', consent: [], evidence: {}});
  const {body} = await visitor.send<{identity: string}>('POST', '/identities', {name, idNumber});
  await visitor.send('POST', '/verifications', {identity: body.identity, method: 'none', consent: [], evidence: {}});
  await visitor.send('POST', '/scans', {});
  await visitor.send('POST', '/scans', {identity: 'guessed'});
  await visitor.send('GET', '/scans/none');
  await visitor.send('POST', '/scans/none/confirmation', {});
  const {scan} = (await visitor.send<{scan: string}>('POST', '/scans', {identity: body.identity})).body;
  await visitor.send('POST', `/scans/${scan}/confirmation`, {});
  await visitor.send('GET', '/cases/none');
  await visitor.enter(personas.manual);
  const filing = await visitor.prepare();
  await visitor.submit(filing);
  await visitor.submit({...filing, version: '0'}, 'key-2');
  await Promise.all([visitor.submit(filing, 'key-3'), visitor.submit(filing, 'key-3'), asks(visitor, 'key-3')]);
  await visitor.submit({...filing, version: '0'}, 'key-3');
  await visitor.outcome('none');
  await visitor.send('GET', '/filings/outcome');
  await visitor.send('GET', '/materials/none');
  await visitor.upload('photo', new TextEncoder().encode('<html>'));
  await visitor.upload('photo', Uint8Array.from([...samplePng(), ...new Uint8Array(200_000)]));
  await visitor.upload('photo', samplePng(10, 10));
  await visitor.upload('nothing');
  const {id} = filing.answers.materials['photo']!;
  visitor.token = 'guessed';
  const paths = ['/record', '/employers?keyword=x', `/materials/${id}`, '/cases', '/cases/none'];
  for (const path of paths) await visitor.send('GET', path);
  await visitor.send('POST', `/scans/${scan}/confirmation`, {});
  await visitor.upload('photo');
  await visitor.submit(filing, 'key-1');
  await visitor.outcome('key-1');
}

/** Asks again and again until the filing is done, and sees it being dealt with on the way. */
async function asks(visitor: Visitor, key: string): Promise<void> {
  for (let status = 0; status !== 409;) status = (await visitor.outcome(key)).status;
}
