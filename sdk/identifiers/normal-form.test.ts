import {describe, it} from 'node:test';
import {expect} from 'chai';
import {normalForm} from './normal-form.ts';

describe('normalForm', () => {
  it('writes an entry as its format demands', () => {
    expect(normalForm('resident-id', '１１０１０５ 19491231 002x')).to.equal('11010519491231002X');
    expect(normalForm('credit-code', '91320826ma25wpq97h ')).to.equal('91320826MA25WPQ97H');
    expect(normalForm('mobile-cn', '+86 138-0013-8000')).to.equal('13800138000');
  });

  it('leaves text of other formats, or of none, as it is', () => {
    expect(normalForm('date', ' 2026-01-01')).to.equal(' 2026-01-01');
    expect(normalForm(undefined, '张 三')).to.equal('张 三');
  });
});
