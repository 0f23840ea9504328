import {describe, it} from 'node:test';
import {expect} from 'chai';
import {BackendError, type BackendErrorKind} from './backend-error.ts';
import type {ProblemDetails} from './contract.ts';
import {problemsOf, reasonOf} from './problems.ts';

describe('problemsOf', () => {
  it('puts each refused answer at its field, with the words of the backend', () => {
    const error = refusal(422, {
      errors: [
        {pointer: '#/answers/basic/name', keyword: 'pattern', detail: '姓名与登记不一致'},
        {pointer: '#/answers/employer/creditCode', detail: '该企业不在注册范围内'},
        {pointer: '#/answers/materials/photo', keyword: 'required'},
      ],
    });
    expect(problemsOf(error, '/answers')).to.deep.equal([
      {pointer: '/basic/name', keyword: 'pattern', message: '姓名与登记不一致'},
      {
        pointer: '/employer/creditCode',
        keyword: 'backend',
        params: {reason: 'refused'},
        message: '该企业不在注册范围内',
      },
      {pointer: '/materials/photo', keyword: 'required'},
    ]);
  });

  it('decodes what a URI fragment escapes, and leaves the escapes of JSON Pointer alone', () => {
    const pointers = ['#/%E5%A7%93%E5%90%8D', '/a~1b', '#/a%20b/c~0d', '#/100%'];
    const error = refusal(422, {errors: pointers.map((pointer) => ({pointer, keyword: 'x'}))});
    expect(problemsOf(error, '').map(({pointer}) => pointer)).to.deep.equal(['/姓名', '/a~1b', '/a b/c~0d', '/100%']);
  });

  it('gives the root what lies outside the answers', () => {
    const pointers = ['#/service', '#/answersheet/name', '#/answers', '#', ''];
    const error = refusal(422, {errors: pointers.map((pointer) => ({pointer, keyword: 'x'}))});
    expect(problemsOf(error, '/answers').map(({pointer}) => pointer)).to.deep.equal(['', '', '', '', '']);
  });

  it('makes one problem of a refusal without pointers, in the words of the backend', () => {
    expect(problemsOf(refusal(409, {title: '已经注册', detail: '该证件号码已经注册。'}), '')).to.deep.equal([
      {pointer: '', keyword: 'backend', params: {reason: 'refused', status: 409}, message: '该证件号码已经注册。'},
    ]);
    expect(problemsOf(refusal(409, {title: '已经注册'}), '')).to.have.nested.property('[0].message', '已经注册');
    expect(problemsOf(refusal(403, {errors: []}), '')).to.deep.equal([
      {pointer: '', keyword: 'backend', params: {reason: 'refused', status: 403}},
    ]);
  });

  it('says how long to wait', () => {
    const error = new BackendError('POST /sms-codes', 'problem', {status: 429, problem: {}, retryAfter: 60});
    expect(problemsOf(error, '')).to.deep.equal([
      {pointer: '', keyword: 'backend', params: {reason: 'rate-limited', status: 429, retryAfter: 60}},
    ]);
  });

  it('does not show what a broken server says', () => {
    const problem = {title: 'NullPointerException', detail: 'at cn.gov.Filing', errors: [{pointer: '#/answers/a'}]};
    expect(problemsOf(refusal(500, problem), '/answers')).to.deep.equal([
      {pointer: '', keyword: 'backend', params: {reason: 'server-error', status: 500}},
    ]);
  });
});

describe('reasonOf', () => {
  const rows: readonly (readonly [kind: BackendErrorKind, status: number | undefined, reason: string])[] = [
    ['offline', undefined, 'offline'],
    ['timeout', undefined, 'timeout'],
    ['invalid-response', 200, 'invalid-response'],
    ['invalid-response', 302, 'invalid-response'],
    ['invalid-response', 404, 'invalid-response'],
    ['invalid-response', 511, 'invalid-response'],
    ['invalid-response', 502, 'server-error'],
    ['invalid-response', 401, 'session-expired'],
    ['invalid-response', 429, 'rate-limited'],
    ['problem', 500, 'server-error'],
    ['problem', 503, 'server-error'],
    ['problem', 401, 'session-expired'],
    ['problem', 429, 'rate-limited'],
    ['problem', 403, 'refused'],
    ['problem', 409, 'refused'],
    ['problem', 422, 'refused'],
  ];
  for (const [kind, status, reason] of rows) {
    it(`is ${reason} for ${kind}${status === undefined ? '' : ` with status ${status}`}`, () => {
      expect(reasonOf(new BackendError('GET /record', kind, {status}))).to.equal(reason);
    });
  }

  it('is session-expired where the problem says so under another status', () => {
    expect(reasonOf(refusal(403, {type: 'urn:formwork:problem:session-expired'}))).to.equal('session-expired');
  });
});

function refusal(status: number, problem: ProblemDetails): BackendError {
  return new BackendError('POST /filings', 'problem', {status, problem});
}
