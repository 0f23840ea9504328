import {describe, it} from 'node:test';
import {expect} from 'chai';
import * as guards from './guards.ts';

const digest = '0123456789abcdef'.repeat(4);
const dateTime = '2026-11-21T08:30:00+08:00';

const shapes: readonly {
  name: string;
  guard: guards.Guard<unknown>;
  answer: Record<string, unknown>;
  bad: Record<string, unknown[]>;
}[] = [
  {
    name: 'identity',
    guard: guards.identity,
    answer: {identity: 'opaque', name: '张三', idNumberMasked: '110***********002X', mobileMasked: ''},
    bad: {identity: ['', 1], name: [null], idNumberMasked: [1], mobileMasked: [false]},
  },
  {
    name: 'sentCode',
    guard: guards.sentCode,
    answer: {resendAfter: 60, expiresIn: 300},
    bad: {resendAfter: ['60', -1], expiresIn: [null]},
  },
  {
    name: 'session',
    guard: guards.session,
    answer: {token: 'a.b-c', expiresAt: dateTime},
    bad: {token: ['', 'a b', 'a\r\nb', '令牌'], expiresAt: ['tomorrow', '2026-11-21', '2026-13-21T08:30:00Z', 1]},
  },
  {
    name: 'scan',
    guard: guards.scan,
    answer: {scan: 's-1', url: '/scan/#s-1', expiresIn: 120},
    bad: {scan: ['', 'a b', '..'], url: ['', null], expiresIn: [-1, '120']},
  },
  {
    name: 'scanStatus',
    guard: guards.scanStatus,
    answer: {status: 'confirmed'},
    bad: {status: ['', 'done', null, 1]},
  },
  {
    name: 'followedCase',
    guard: guards.followedCase,
    answer: {
      caseNumber: '20261121000001',
      service: 'first-class-constructor/renewal',
      title: '延续注册',
      receivedAt: dateTime,
      status: 'returned',
      timeline: [
        {status: 'submitted', since: dateTime},
        {status: 'returned', since: dateTime, remark: '请核对。'},
      ],
    },
    bad: {
      caseNumber: ['', 1],
      service: [null],
      title: [''],
      receivedAt: ['yesterday'],
      status: [1],
      timeline: [{}, ['submitted'], [{status: 'submitted'}], [{status: '', since: dateTime}]],
    },
  },
  {
    name: 'cases',
    guard: guards.cases,
    answer: {items: []},
    bad: {items: [null, {}, [{caseNumber: '1'}]]},
  },
  {
    name: 'material',
    guard: guards.material,
    answer: {id: 'm-1', name: 'a.jpg', mediaType: 'image/jpeg', size: 1, width: 1, height: 1, sha256: digest},
    bad: {id: ['', '.', '..', 'a b'], mediaType: [''], size: ['1', -1], width: [null], height: [{}], sha256: ['abc']},
  },
  {
    name: 'receipt',
    guard: guards.receipt,
    answer: {caseNumber: '1', receivedAt: dateTime, service: 's', title: '初始注册', digest},
    bad: {caseNumber: ['', 1], receivedAt: ['now'], service: [[]], title: [null], digest: [digest.slice(1)]},
  },
];

describe('the guards', () => {
  for (const {name, guard, answer, bad} of shapes) {
    it(`take a whole ${name} and leave out what is not named`, () => {
      expect(guard({...answer, more: 1})).to.deep.equal(answer);
    });

    it(`refuse a ${name} of another shape`, () => {
      for (const other of [undefined, null, [], 'text', 1, {}, [answer], {code: 0, msg: 'ok'}, Object.create(answer)]) {
        expect(guard(other)).to.equal(undefined);
      }
      for (const key of Object.keys(answer)) {
        const {[key]: _, ...rest} = answer;
        expect(guard(rest), `without ${key}`).to.equal(undefined);
      }
      for (const [key, values] of Object.entries(bad)) {
        for (const value of values)
          expect(guard({...answer, [key]: value}), `${key}: ${JSON.stringify(value)}`).to.equal(undefined);
      }
    });
  }

  it('take the items that were found, and nothing else', () => {
    expect(guards.found({items: [{name: 'a'}], total: 1})).to.deep.equal([{name: 'a'}]);
    for (const other of [undefined, [], {}, {items: {}}, {items: ['a']}, {items: [null]}]) {
      expect(guards.found(other)).to.equal(undefined);
    }
  });

  it('take any object for a record', () => {
    expect(guards.record({basic: {}})).to.deep.equal({basic: {}});
    for (const other of [undefined, null, [], 'record']) expect(guards.record(other)).to.equal(undefined);
  });

  it('ignore members of problem details that have the wrong type', () => {
    const problem = {
      type: 'urn:x',
      title: 7,
      status: '422',
      detail: '请核对。',
      errors: [null, {}, {pointer: 1}, {pointer: '#/a', keyword: 2, detail: '错误', code: 3}],
      instance: '/x',
    };
    expect(guards.problemDetails(problem)).to.deep.equal({
      type: 'urn:x',
      detail: '请核对。',
      errors: [{pointer: '#/a', detail: '错误'}],
    });
    expect(guards.problemDetails({errors: 'many'})).to.deep.equal({});
    expect(guards.problemDetails([])).to.equal(undefined);
  });
});
