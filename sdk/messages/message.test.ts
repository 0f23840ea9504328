import {expect} from 'chai';
import {describe, it} from 'node:test';
import {createForm} from '../form/form.ts';
import {applicators} from '../validation/applicators.ts';
import {assertions} from '../validation/assertions.ts';
import {english} from './en.ts';
import {messageOf} from './message.ts';
import {chinese} from './zh.ts';

const schema = {
  type: 'object',
  required: ['name', 'photo', 'consent', 'group'],
  properties: {
    name: {title: '姓名', type: 'string', maxLength: 3},
    id: {title: '证件号码', type: 'string', format: 'resident-id', maxLength: 18},
    photo: {title: '照片', type: 'object', ui: {widget: 'material'}},
    consent: {title: '同意', type: 'boolean', const: true},
    group: {title: '民族', oneOf: [{const: '01', title: '汉族'}]},
    picks: {title: '专业', type: 'array', minItems: 2, ui: {messages: {minItems: '{label}至少选 {limit} 个'}}},
  },
};

function words(pointer: string, value: unknown, locale = 'zh-CN'): string[] {
  const form = createForm(schema, {locale});
  form.edit(pointer, value);
  form.validate();
  const field = form.at(pointer);
  return (field?.problems ?? []).map((problem) => messageOf(problem, field, locale));
}

describe('messageOf', () => {
  it('asks for a missing answer with the verb that fits its kind', () => {
    expect(words('/name', undefined)).to.deep.equal(['请填写姓名。']);
    expect(words('/photo', undefined)).to.deep.equal(['请上传照片。']);
    expect(words('/group', undefined)).to.deep.equal(['请选择民族。']);
    expect(words('/consent', undefined)).to.deep.equal(['请勾选同意。']);
    expect(words('/name', undefined, 'en')).to.deep.equal(['Enter: 姓名.']);
  });

  it('says how much is too much', () => {
    expect(words('/name', '一二三𬱖')).to.deep.equal(['姓名太长：现有 4 个字，最多 3 个字。']);
  });

  it('says which part of a resident ID is wrong', () => {
    expect(words('/id', '110105194912310021')).to.deep.equal(['证件号码不正确：最后一位校验码不符，请逐位核对。']);
    expect(words('/id', '11010519490230002X')).to.deep.equal([
      '证件号码不正确：第 7 至 14 位的出生日期不存在，请核对。',
    ]);
    expect(words('/id', '110105491231002')[0]).to.include('15 位的旧号码');
    expect(words('/id', '1101051949123100', 'en')[0]).to.include('18 characters');
  });

  it('takes the spec’s own words first, with their places filled', () => {
    expect(words('/picks', [])).to.deep.equal(['专业至少选 2 个']);
  });

  it('takes words that are already made as they are', () => {
    const problem = {pointer: '/name', keyword: 'backend', message: '登记信息不符'};
    expect(messageOf(problem, undefined, 'en')).to.equal('登记信息不符');
  });

  it('has words in both languages for the same keywords, and for every one that can be broken', () => {
    expect(Object.keys(chinese.keywords).sort()).to.deep.equal(Object.keys(english.keywords).sort());
    const reported = Object.keys({...assertions, ...applicators}).filter((keyword) => !PASSING_ON.has(keyword));
    expect(chinese.keywords).to.include.keys(...reported);
  });

  it('never shows the name of a keyword', () => {
    const params = {limit: 1, multipleOf: 1, propertyName: '某名'};
    for (const [keyword, say] of Object.entries(chinese.keywords)) {
      const text = say({label: '某项', kind: 'text', choices: [], value: 'x', params});
      expect(text, keyword)
        .to.match(/[。]$/)
        .and.not.match(/[a-z]{4,}/i);
    }
  });
});

/** What only hands on what others find, or says it in another keyword's name. */
const PASSING_ON = new Set([
  '$ref',
  '$dynamicRef',
  'allOf',
  'dependentRequired',
  'dependentSchemas',
  'if',
  'patternProperties',
  'prefixItems',
  'properties',
]);
