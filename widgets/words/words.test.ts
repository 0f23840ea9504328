import {expect} from 'chai';
import {en} from './en.ts';
import {wordsOf} from './words.ts';
import {zh} from './zh.ts';

const said = (words: object, example: string): readonly string[] =>
  Object.values(words).map((entry: unknown) => String(typeof entry === 'function' ? entry(example, example) : entry));

describe('words of fields and forms', () => {
  it('are Chinese in Chinese and English in English', () => {
    for (const text of said(zh, '例')) expect(text).to.match(/\p{Script=Han}/u);
    for (const text of said(en, 'example'))
      expect(text)
        .to.match(/[a-z]/i)
        .and.not.to.match(/\p{Script=Han}/u);
  });

  it('are the same in both languages', () => {
    expect(Object.keys(en)).to.deep.equal(Object.keys(zh));
  });

  it('are Chinese for a language that is not spoken', () => {
    expect(wordsOf('en-GB')).to.equal(en);
    expect(wordsOf('zh-Hans-CN')).to.equal(zh);
    expect(wordsOf('mn')).to.equal(zh);
  });
});
