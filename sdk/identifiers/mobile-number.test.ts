import {describe, it} from 'node:test';
import {expect} from 'chai';
import {isMobileNumber, maskMobile, normalizeMobileNumber, parseMobileNumber} from './mobile-number.ts';

describe('parseMobileNumber', () => {
  it('reads what people type and paste', () => {
    for (const text of [
      '13800138000',
      '138 0013 8000',
      '138-0013-8000',
      '138–0013—8000',
      '+8613800138000',
      '+86 138-0013-8000',
      '(+86) 13800138000',
      '（＋８６）１３８００１３８０００',
      '0086 13800138000',
      '86 13800138000',
      '\u202d13800138000\u202c',
    ]) {
      expect(parseMobileNumber(text), text).to.deep.equal({ok: true, value: '13800138000'});
    }
  });

  it('takes 13 to 19 in front and nothing else', () => {
    const accepted = Array.from({length: 100}, (_, index) => String(index).padStart(2, '0')).filter((prefix) =>
      isMobileNumber(`${prefix}800138000`),
    );
    expect(accepted).to.deep.equal(['13', '14', '15', '16', '17', '18', '19']);
  });

  const refused: readonly (readonly [text: string, reason: string, why: string])[] = [
    ['', 'length', 'an empty text'],
    ['1380013800', 'length', 'ten digits'],
    ['138001380000', 'length', 'twelve digits'],
    ['12800138000', 'prefix', 'a number that begins with 12'],
    ['92800138000', 'prefix', 'a number that begins with 92'],
    ['010-68318963', 'prefix', 'a landline'],
    ['1380013800a', 'characters', 'a letter'],
    ['+852 5123 4567', 'characters', 'a number of Hong Kong'],
  ];
  for (const [text, reason, why] of refused) {
    it(`refuses ${why} as ${reason}`, () => {
      expect(parseMobileNumber(text)).to.deep.equal({ok: false, value: normalizeMobileNumber(text), reason});
    });
  }

  it('does not take 86 off a number that merely begins with it', () => {
    expect(normalizeMobileNumber('86123456789')).to.equal('86123456789');
  });
});

describe('isMobileNumber', () => {
  it('takes the normal form only', () => {
    expect(isMobileNumber('13800138000')).to.equal(true);
    expect(isMobileNumber('138 0013 8000')).to.equal(false);
    expect(isMobileNumber('+8613800138000')).to.equal(false);
  });
});

describe('maskMobile', () => {
  it('shows the first three and the last four digits', () => {
    expect(maskMobile('+86 138 0013 8000')).to.equal('138****8000');
  });

  it('shows nothing of what is too short to be a number', () => {
    expect(maskMobile('1380013')).to.equal('*******');
  });
});
