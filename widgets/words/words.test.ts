import {expect} from 'chai';
import {en} from './en.ts';
import {groupEn} from './group.en.ts';
import {groupZh} from './group.zh.ts';
import {viewEn} from './view.en.ts';
import {viewZh} from './view.zh.ts';
import {loadLanguage, spoken} from './words.ts';
import {zh} from './zh.ts';

const said = (words: object, example: string): readonly string[] =>
  Object.values(words).map((entry: unknown) => String(typeof entry === 'function' ? entry(example, example) : entry));

describe('words of fields and forms', () => {
  it('are Chinese in Chinese and English in English', () => {
    for (const text of [zh, groupZh, viewZh].flatMap((words) => said(words, '例')))
      expect(text).to.match(/\p{Script=Han}/u);
    for (const text of [en, groupEn, viewEn].flatMap((words) => said(words, 'example')))
      expect(text)
        .to.match(/[a-z]/i)
        .and.not.to.match(/\p{Script=Han}/u);
  });

  it('are the same in both languages', () => {
    expect(Object.keys(en)).to.deep.equal(Object.keys(zh));
    expect(Object.keys(groupEn)).to.deep.equal(Object.keys(groupZh));
    expect(Object.keys(viewEn)).to.deep.equal(Object.keys(viewZh));
  });

  it('are Chinese for a language that is not spoken', async () => {
    await loadLanguage('en');
    expect(spoken('en-GB').words).to.equal(en);
    expect(spoken('zh-Hans-CN').words).to.equal(zh);
    expect(spoken('mn').words).to.equal(zh);
  });
});
