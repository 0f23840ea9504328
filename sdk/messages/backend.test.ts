import {describe, it} from 'node:test';
import {expect} from 'chai';
import {backend} from './backend.ts';

describe('the words for the backend', () => {
  it('say how long to wait, if that is known', () => {
    const zh = backend['zh-CN']['rate-limited'];
    expect(zh?.({retryAfter: 45})).to.equal('操作过于频繁。请在 45 秒后再试。');
    expect(zh?.({retryAfter: 600})).to.equal('操作过于频繁。请在 10 分钟后再试。');
    expect(zh?.({})).to.equal('操作过于频繁。请稍后再试。');
    const en = backend.en['server-error'];
    expect(en?.({retryAfter: 1})).to.include('try again in 1 second.');
    expect(en?.({retryAfter: 0})).to.include('try again in a while.');
  });

  it('have the same reasons in both languages', () => {
    expect(Object.keys(backend.en)).to.deep.equal(Object.keys(backend['zh-CN']));
  });

  it('promise that nothing typed is lost wherever the way was at fault', () => {
    for (const reason of ['offline', 'timeout', 'invalid-response', 'server-error', 'session-expired']) {
      expect(backend['zh-CN'][reason]?.({}), reason).to.include('您填写的内容都还在');
      expect(backend.en[reason]?.({}), reason).to.include('kept');
    }
  });
});
