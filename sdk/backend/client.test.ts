import {describe, it} from 'node:test';
import {expect} from 'chai';
import {sampleFiles} from '../materials/testing/sample-files.ts';
import {createBackend, type Backend} from './client.ts';
import {
  answerOf,
  backendOf,
  failure,
  filing,
  html,
  identity,
  material,
  problemOf,
  receipt,
  session,
} from './testing/pretend.ts';

/** Every request of the contract that answers JSON: what it sends, and what it makes of the answer. */
const rows: readonly {
  name: string;
  call: (backend: Backend) => Promise<unknown>;
  request: string;
  headers?: Record<string, string>;
  body?: unknown;
  status: number;
  answer: unknown;
  result?: unknown;
}[] = [
  {
    name: 'identify',
    call: (backend) => backend.identify({name: '张三', idNumber: '11010519491231002X'}),
    request: 'POST /api/identities',
    body: {name: '张三', idNumber: '11010519491231002X'},
    status: 200,
    answer: identity,
  },
  {
    name: 'register',
    call: (backend) => backend.register({name: '张三', agreement: true}),
    request: 'POST /api/registrations',
    body: {name: '张三', agreement: true},
    status: 201,
    answer: identity,
  },
  {
    name: 'sendCode to a mobile number',
    call: (backend) => backend.sendCode({mobile: '13800138000'}),
    request: 'POST /api/sms-codes',
    body: {mobile: '13800138000'},
    status: 202,
    answer: {resendAfter: 60, expiresIn: 300},
  },
  {
    name: 'sendCode to a known person',
    call: (backend) => backend.sendCode({identity: 'opaque-1'}),
    request: 'POST /api/sms-codes',
    body: {identity: 'opaque-1'},
    status: 202,
    answer: {resendAfter: 60, expiresIn: 300},
  },
  {
    name: 'verify',
    call: (backend) =>
      backend.verify({identity: 'opaque-1', method: 'sms', consent: ['c-1'], evidence: {smsCode: '123456'}}),
    request: 'POST /api/verifications',
    body: {identity: 'opaque-1', method: 'sms', consent: ['c-1'], evidence: {smsCode: '123456'}},
    status: 201,
    answer: session,
  },
  {
    name: 'record',
    call: (backend) => backend.record(session),
    request: 'GET /api/record',
    headers: {authorization: 'Bearer token-1'},
    status: 200,
    answer: {basic: {name: '张三'}, certificate: {number: '2004', specialities: []}},
  },
  {
    name: 'lookup',
    call: (backend) => backend.lookup('employers', '中国建筑 & 子公司', session),
    request: 'GET /api/employers?keyword=%E4%B8%AD%E5%9B%BD%E5%BB%BA%E7%AD%91+%26+%E5%AD%90%E5%85%AC%E5%8F%B8',
    headers: {authorization: 'Bearer token-1'},
    status: 200,
    answer: {items: [{name: '中国建筑', creditCode: '91320826MA25WPQ97H'}]},
    result: [{name: '中国建筑', creditCode: '91320826MA25WPQ97H'}],
  },
  {
    name: 'upload',
    call: (backend) => backend.upload(sampleFiles.photo(), 'photo', session),
    request: 'POST /api/materials?slot=photo',
    headers: {
      authorization: 'Bearer token-1',
      'content-type': 'image/jpeg',
      'content-disposition': "attachment; filename*=UTF-8''photo.jpg",
    },
    status: 201,
    answer: material,
  },
  {
    name: 'submit',
    call: (backend) => backend.submit(filing, 'key-1', session),
    request: 'POST /api/filings',
    headers: {authorization: 'Bearer token-1', 'idempotency-key': 'key-1'},
    body: filing,
    status: 201,
    answer: receipt,
  },
  {
    name: 'outcome',
    call: (backend) => backend.outcome('key-1', session),
    request: 'GET /api/filings/outcome',
    headers: {authorization: 'Bearer token-1', 'idempotency-key': 'key-1'},
    status: 200,
    answer: receipt,
  },
];

describe('createBackend', () => {
  for (const {name, call, request, headers, body, status, answer, result} of rows) {
    it(`speaks the contract for ${name}`, async () => {
      const {backend, requests} = backendOf(() => answerOf(status, answer));
      expect(await call(backend)).to.deep.equal(result ?? answer);
      const [sent] = requests;
      expect(requests.length).to.equal(1);
      expect(`${sent?.method} ${sent?.url.replace('https://ministry.example', '')}`).to.equal(request);
      for (const [header, value] of Object.entries(headers ?? {})) expect(sent?.headers.get(header)).to.equal(value);
      if (body !== undefined) {
        expect(sent?.headers.get('content-type')).to.equal('application/json');
        expect(await sent?.json()).to.deep.equal(body);
      }
      if (!headers) expect(sent?.headers.has('authorization')).to.equal(false);
      expect(sent).to.include({redirect: 'manual', cache: 'no-store', referrerPolicy: 'no-referrer'});
    });

    it(`refuses answers to ${name} that are not the backend's`, async () => {
      for (const response of foreignAnswers(status)) {
        const error = await failure(
          backendOf(() => response),
          call,
        );
        expect(error.kind, `${error.status} ${response.headers.get('content-type')}`).to.equal('invalid-response');
      }
    });

    it(`tells apart how ${name} fails`, async () => {
      const broken = await failure(
        backendOf(() => Promise.reject(new TypeError('Failed to fetch'))),
        call,
      );
      expect(broken).to.include({kind: 'offline', status: undefined});

      const silent = await failure(
        backendOf(() => new Promise(() => {}), 20),
        call,
      );
      expect(silent).to.include({kind: 'timeout', status: undefined});

      const problem = {type: 'urn:formwork:problem:validation', title: '不符合要求', status: 422, detail: '请核对。'};
      const refused = await failure(
        backendOf(() => problemOf(422, problem)),
        call,
      );
      expect(refused).to.include({kind: 'problem', status: 422});
      expect(refused.problem).to.deep.equal(problem);

      const gateway = await failure(
        backendOf(() => html(502, '<h1>Bad Gateway</h1>')),
        call,
      );
      expect(gateway).to.include({kind: 'invalid-response', status: 502, problem: undefined});
    });

    it(`keeps what ${name} sends and gets out of its errors`, async () => {
      const secrets = ['张三', '11010519491231002X', '13800138000', 'opaque-1', '123456', 'token-1', '中国建筑', '%E4'];
      for (const kind of [() => problemOf(422, {detail: '张三 11010519491231002X'}), () => html(200, '张三')]) {
        const error = await failure(backendOf(kind), call);
        expect(error.cause).to.equal(undefined);
        for (const secret of secrets) expect(`${error.message} ${error.stack}`).not.to.include(secret);
      }
    });
  }

  it('leaves out of an answer what the contract does not name', async () => {
    const {backend} = backendOf(() => answerOf(200, {...identity, idNumber: '11010519491231002X'}));
    expect(await backend.identify({name: '张三', idNumber: '1'})).to.deep.equal(identity);
  });

  it('joins paths to an endpoint with or without a slash at its end', async () => {
    for (const endpoint of ['https://ministry.example/api', 'https://ministry.example/api/']) {
      let url = '';
      const fetch = (input: unknown) => ((url = String(input)), Promise.resolve(answerOf(200, {})));
      await createBackend({endpoint, fetch}).record(session);
      expect(url).to.equal('https://ministry.example/api/record');
    }
  });

  it("uses the page's fetch of the moment if it is given none", async () => {
    const backend = createBackend({endpoint: 'https://ministry.example/api'});
    const original = globalThis.fetch;
    globalThis.fetch = () => Promise.resolve(answerOf(200, {basic: {}}));
    try {
      expect(await backend.record(session)).to.deep.equal({basic: {}});
    } finally {
      globalThis.fetch = original;
    }
  });
});

/** What captive portals, gateways and proxies answer in the backend's place. */
function foreignAnswers(status: number): Response[] {
  const typed = (type: string, body: string) => new Response(body, {status, headers: {'content-type': type}});
  return [
    html(200, '<!DOCTYPE html><title>WLAN login</title>'),
    typed('text/html', JSON.stringify(identity)),
    typed('text/plain', JSON.stringify(receipt)),
    new Response(new Blob([JSON.stringify(receipt)]), {status}),
    typed('application/json', '<!DOCTYPE html><title>WLAN login</title>'),
    typed('application/json', ''),
    typed('application/json', '{"caseNumber": "1", "rece'),
    typed('application/json', 'null'),
    typed('application/json', '[]'),
    typed('application/json', '"ok"'),
    typed('application/jsonp', `callback(${JSON.stringify(identity)})`),
    new Response(null, {status: 204}),
    new Response(null, {status: 302, headers: {location: 'https://login.example/'}}),
    new Response(null, {status: 511, headers: {'content-type': 'text/html'}}),
  ];
}
