import {describe, it} from 'node:test';
import {expect} from 'chai';
import {FormworkError} from '../errors.ts';
import {sampleFiles, sampleJpeg, samplePng} from '../materials/testing/sample-files.ts';
import type {Backend} from './client.ts';
import {answerOf, backendOf, failure, filing, html, material, problemOf, session} from './testing/pretend.ts';

describe('identify', () => {
  it('tells that a person is not known by the type of the problem', async () => {
    const problem = {type: 'urn:formwork:problem:person-not-found', title: '未查询到该用户', status: 404};
    const error = await failure(
      backendOf(() => problemOf(404, problem)),
      (backend) => backend.identify({name: '李四', idNumber: '1'}),
    );
    expect(error.problem?.type).to.equal('urn:formwork:problem:person-not-found');
  });
});

describe('sendCode', () => {
  it('reads how long to wait after too many codes', async () => {
    const tooMany = problemOf(429, {title: '操作频繁', status: 429}, {'retry-after': '45'});
    const error = await failure(
      backendOf(() => tooMany),
      (backend) => backend.sendCode({identity: 'opaque-1'}),
    );
    expect(error).to.include({kind: 'problem', status: 429, retryAfter: 45});
  });
});

describe('scanStatus', () => {
  it('tells that a code has expired by the type of the problem', async () => {
    const error = await failure(
      backendOf(() => problemOf(404, {type: 'urn:formwork:problem:scan-expired', title: '二维码已过期', status: 404})),
      (backend) => backend.scanStatus('s/1'),
    );
    expect(error.problem?.type).to.equal('urn:formwork:problem:scan-expired');
    expect(error.message).to.include('GET /scans/{scan}').and.not.include('s/1');
  });

  it('escapes the code in the path', async () => {
    const {backend, requests} = backendOf(() => answerOf(200, {status: 'waiting'}));
    expect(await backend.scanStatus('s/1')).to.equal('waiting');
    expect(requests[0]?.url).to.equal('https://ministry.example/api/scans/s%2F1');
  });
});

describe('cases', () => {
  const followed = {
    caseNumber: '20261121000001',
    service: 'first-class-constructor/renewal',
    title: '延续注册',
    receivedAt: '2026-11-21T08:30:00+08:00',
    status: 'returned',
    timeline: [{status: 'returned', since: '2026-11-21T08:30:00+08:00', remark: '请核对。'}],
  };
  const remarks = [{pointer: '/basic/school', detail: '请核对。'}];

  it('are those of one service, asked for in the session', async () => {
    const {backend, requests} = backendOf(() => answerOf(200, {items: [{...followed, secret: 1}]}));
    expect(await backend.cases('first-class-constructor/renewal', session)).to.deep.equal([followed]);
    expect(requests[0]?.url).to.equal('https://ministry.example/api/cases?service=first-class-constructor%2Frenewal');
    expect(requests[0]?.headers.get('authorization')).to.equal('Bearer token-1');
  });

  it('have what was filed and what has to be corrected where one is asked for', async () => {
    const {backend} = backendOf(() => answerOf(200, {...followed, remarks, answers: {basic: {}}}));
    expect(await backend.case(followed.caseNumber, session)).to.deep.equal({
      ...followed,
      remarks,
      answers: {basic: {}},
    });
  });
});

describe('lookup', () => {
  it('rejects with the reason of the caller when it is aborted, also if the fetch does not heed it', async () => {
    for (const heeds of [true, false]) {
      const controller = new AbortController();
      const {backend, requests} = backendOf(
        (_, init) =>
          new Promise((__, reject) => {
            if (heeds) init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
          }),
      );
      const search = backend.lookup('employers', '中', session, controller.signal);
      await Promise.resolve();
      controller.abort();
      const error: unknown = await search.catch((reason: unknown) => reason);
      expect(error).to.be.instanceOf(DOMException).and.to.have.property('name', 'AbortError');
      expect(requests.length).to.equal(1);
      expect(requests[0]?.signal.aborted).to.equal(true);
    }
  });

  it('sends nothing when it was aborted before', async () => {
    const {backend, requests} = backendOf(() => answerOf(200, {items: []}));
    const error: unknown = await backend
      .lookup('employers', '中', session, AbortSignal.abort())
      .catch((reason: unknown) => reason);
    expect(error).to.have.property('name', 'AbortError');
    expect(requests).to.deep.equal([]);
  });

  it('finds nothing without calling it a failure', async () => {
    const {backend} = backendOf(() => answerOf(200, {items: []}));
    expect(await backend.lookup('employers', '没有这家', session)).to.deep.equal([]);
  });

  it('throws at a source that is no name', async () => {
    const {backend, requests} = backendOf(() => answerOf(200, {items: []}));
    for (const source of ['', '../record', 'Employers', 'employers?x', 'https://elsewhere.example']) {
      const error: unknown = await backend.lookup(source, '中', session).catch((reason: unknown) => reason);
      expect(error).to.be.instanceOf(FormworkError).and.to.have.property('code', 'lookup-source');
    }
    expect(requests).to.deep.equal([]);
  });
});

describe('upload', () => {
  it('sends the bytes as they are, under their real type', async () => {
    const {backend, requests} = backendOf(() => answerOf(201, material));
    const file = sampleFiles.misnamed();
    await backend.upload(file, 'photo', session);
    expect(requests[0]?.headers.get('content-type')).to.equal('image/jpeg');
    expect(await requests[0]?.bytes()).to.deep.equal(sampleJpeg());
  });

  it('writes any file name in ASCII', async () => {
    const {backend, requests} = backendOf(() => answerOf(201, material));
    await backend.upload(new File([sampleJpeg()], "一寸照 (1)*'\ud800.jpg"), 'photo', session);
    expect(requests[0]?.headers.get('content-disposition')).to.equal(
      "attachment; filename*=UTF-8''%E4%B8%80%E5%AF%B8%E7%85%A7%20%281%29%2A%27%EF%BF%BD.jpg",
    );
  });

  it('brings the refusals 413, 415 and 422', async () => {
    for (const status of [413, 415, 422]) {
      const error = await failure(
        backendOf(() => problemOf(status, {detail: '照片过大'})),
        (backend) => backend.upload(sampleFiles.photo(), 'photo', session),
      );
      expect(error).to.include({kind: 'problem', status});
    }
  });
});

describe('material', () => {
  const png = samplePng();

  it('brings the bytes of an image', async () => {
    const {backend, requests} = backendOf(() => new Response(png, {headers: {'content-type': 'image/png'}}));
    const blob = await backend.material('a/b c', session);
    expect(new Uint8Array(await blob.arrayBuffer())).to.deep.equal(png);
    expect(blob.type).to.equal('image/png');
    expect(requests[0]?.url).to.equal('https://ministry.example/api/materials/a%2Fb%20c');
    expect(requests[0]?.headers.get('authorization')).to.equal('Bearer token-1');
  });

  it('believes no answer that is not the image it says to be', async () => {
    for (const response of [
      html(200, '<title>Login</title>'),
      new Response('<svg onload="alert(1)">', {headers: {'content-type': 'image/svg+xml'}}),
      new Response('<html>', {headers: {'content-type': 'image/png'}}),
      new Response(png, {headers: {'content-type': 'image/jpeg'}}),
    ]) {
      const error = await failure(
        backendOf(() => response),
        (backend) => backend.material('m-1', session),
      );
      expect(error.kind).to.equal('invalid-response');
      expect(error.message).to.equal('GET /materials/{id}: invalid-response (200)');
    }
  });
});

describe('submit', () => {
  it('brings the refused answers', async () => {
    const problem = {
      type: 'urn:formwork:problem:validation',
      status: 422,
      errors: [{pointer: '#/answers/basic/name', keyword: 'minLength', detail: '姓名太短'}],
    };
    const error = await failure(
      backendOf(() => problemOf(422, problem)),
      submit,
    );
    expect(error.problem).to.deep.equal(problem);
  });

  for (const [status, type] of [
    [400, 'about:blank'],
    [401, 'urn:formwork:problem:session-expired'],
    [409, 'about:blank'],
    [422, 'urn:formwork:problem:idempotency-key-reused'],
  ] as const) {
    it(`brings the refusal ${status} ${type}`, async () => {
      const error = await failure(
        backendOf(() => problemOf(status, {type, status})),
        submit,
      );
      expect(error).to.include({kind: 'problem', status});
      expect(error.problem?.type).to.equal(type);
    });
  }

  it('keeps the wait that a gateway asks for without problem details', async () => {
    const busy = new Response('busy', {status: 503, headers: {'content-type': 'text/html', 'retry-after': '30'}});
    expect(
      await failure(
        backendOf(() => busy),
        submit,
      ),
    ).to.include({
      kind: 'invalid-response',
      status: 503,
      retryAfter: 30,
    });
  });

  it('calls an answer that breaks off a broken connection', async () => {
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"caseNumber":'));
        controller.error(new TypeError('terminated'));
      },
    });
    const cut = new Response(body, {status: 201, headers: {'content-type': 'application/json'}});
    expect(
      await failure(
        backendOf(() => cut),
        submit,
      ),
    ).to.include({kind: 'offline'});
  });

  it('waits for the body no longer than for the head', async () => {
    const endless = new Response(new ReadableStream(), {status: 201, headers: {'content-type': 'application/json'}});
    expect(
      await failure(
        backendOf(() => endless, 20),
        submit,
      ),
    ).to.include({kind: 'timeout'});
  });
});

describe('outcome', () => {
  it('is nothing when the backend says that it never received the filing', async () => {
    const {backend} = backendOf(() => problemOf(404, {type: 'urn:formwork:problem:not-received', status: 404}));
    expect(await backend.outcome('key-1', session)).to.equal(undefined);
  });

  it('believes no other 404', async () => {
    for (const response of [problemOf(404, {type: 'about:blank', status: 404}), html(404, 'Not Found')]) {
      const error = await failure(
        backendOf(() => response),
        (backend) => backend.outcome('key-1', session),
      );
      expect(error.status).to.equal(404);
    }
  });

  it('brings that the filing is still in flight', async () => {
    const error = await failure(
      backendOf(() => problemOf(409, {status: 409})),
      (backend) => backend.outcome('key-1', session),
    );
    expect(error).to.include({kind: 'problem', status: 409});
  });
});

function submit(backend: Backend): Promise<unknown> {
  return backend.submit(filing, 'key-1', session);
}
