import {expect} from 'chai';
import {describe, it} from 'node:test';
import {equal, ucs2length} from './runtime.ts';

describe('the runtime of the precompiled validators', () => {
  it('counts code points and not UTF-16 units', () => {
    expect(['', '张', '𠮷', 'a𠮷b', '\ud842'].map(ucs2length)).to.deep.equal([0, 1, 1, 3, 1]);
  });

  it('compares JSON values by content', () => {
    expect(equal({a: [1, {b: null}]}, {a: [1, {b: null}]})).to.equal(true);
    expect(equal({a: 1, b: 2}, {b: 2, a: 1})).to.equal(true);
  });

  it('tells apart what only looks alike', () => {
    expect(equal({a: 1}, {b: 1})).to.equal(false);
    expect(equal({a: 1}, {a: 1, b: 1})).to.equal(false);
    expect(equal([1], {0: 1})).to.equal(false);
    expect(equal([1, 2], [2, 1])).to.equal(false);
    expect(equal(0, false)).to.equal(false);
    expect(equal({}, null)).to.equal(false);
    expect(equal({toString: 1}, {valueOf: 1})).to.equal(false);
  });
});
