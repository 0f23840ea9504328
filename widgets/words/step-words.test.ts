import {expect} from 'chai';
import {stepEn} from './step.en.ts';
import {stepWordsOf} from './step-words.ts';
import {stepZh} from './step.zh.ts';

describe('words of the steps', () => {
  it('are Chinese in Chinese and English in English, and the same in both', () => {
    for (const text of said(stepWordsOf('zh-CN'))) expect(text).to.match(/\p{Script=Han}|：/u);
    for (const text of said(stepWordsOf('en-GB'))) expect(text).to.not.match(/[\p{Script=Han}：。，]/u);
    expect(Object.keys(stepEn)).to.deep.equal(Object.keys(stepZh));
  });

  it('count in the singular, too', () => {
    expect([stepEn.found(1), stepEn.found(2)]).to.deep.equal(['1 case found', '2 cases found']);
    expect([stepZh.scanLeft(61), stepZh.scanLeft(9)].join())
      .to.contain('1 分 1 秒')
      .and.to.contain('还剩 9 秒');
    expect([stepEn.scanLeft(61), stepEn.scanLeft(9)].join())
      .to.contain('1 min 1 s')
      .and.to.contain('another 9 s');
  });
});

function said(words: object): readonly string[] {
  return Object.values(words).map((entry: unknown) => String(typeof entry === 'function' ? entry(7, 7) : entry));
}
