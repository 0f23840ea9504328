import {describe, it} from 'node:test';
import {expect} from 'chai';
import {compact} from './compact.ts';

describe('compact', () => {
  it('writes full-width letters, digits and signs in ASCII', () => {
    expect(compact('１２３ＡｂＸ＋－（）')).to.equal('123AbX+-()');
  });

  it('removes every kind of space and invisible character', () => {
    expect(compact(' 1\u30002\u00a03\t4\n5\u200b6\ufeff7\u202d8\u202c ')).to.equal('12345678');
  });

  it('leaves Chinese characters and the middle dot of names alone', () => {
    expect(compact('阿依古丽·买买提𠮷')).to.equal('阿依古丽·买买提𠮷');
  });
});
