import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';
import {itIsAField} from '../testing/field-contract.ts';
import {showForm} from '../testing/fixture.ts';
import {enter} from '../testing/typing.ts';

const any = {title: '附加信息'};
const list = {title: '附加信息', type: 'array'};
const codeOrNumber = {title: '门牌号', anyOf: [{type: 'string'}, {type: 'integer'}]};

describe('field of any JSON', () => {
  itIsAField({schema: any, answer: {a: [1]}});

  it('answers with the value that is written', () => {
    const {form, control} = showForm({more: any});
    const written: readonly (readonly [string, unknown])[] = [
      ['{"a": [1, null]}', {a: [1, null]}],
      [' [true]\n', [true]],
      ['12.50', 12.5],
      ['"12"', '12'],
      ['长安街', '长安街'],
    ];
    for (const [text, value] of written) {
      enter(control('/more'), text);
      expect(form.payload).to.deep.equal({more: value});
      expect(control('/more').value).to.equal(text);
    }
    enter(control('/more'), '  ');
    expect(form.payload).to.deep.equal({});
  });

  it('writes each answer so that it is read as the same again', () => {
    for (const value of ['长安街', '12', '{', 'null', '', 12, false, {a: '"'}, [1]]) {
      const {form, control} = showForm({more: any}, {value: {more: value}});
      const text = control('/more').value;
      enter(control('/more'), `${text} `);
      expect(form.payload).to.deep.equal(value === '' ? {} : {more: value});
    }
  });

  it('says where something is not JSON, keeps it, and does not take the form for valid', async () => {
    const {form, control, problemAt} = showForm({list: any});
    control('/list').focus();
    enter(control('/list'), '[1,\n2');
    expect(problemAt('/list')).to.equal('');
    control('/list').blur();
    expect(problemAt('/list')).to.equal('内容不是完整的 JSON（第 2 行附近），请检查括号、引号和逗号。');
    expect(form.valid).to.equal(false);
    expect(form.validate()).to.have.length(1);
    expect(control('/list').value).to.equal('[1,\n2');
    enter(control('/list'), '[1,\n2]');
    expect(form.validate()).to.deep.equal([]);
    expect(problemAt('/list')).to.equal('');
  });

  it('is a line like any other where nothing has parts', async () => {
    const {form, control, row} = showForm({number: codeOrNumber});
    expect(control('/number').tagName).to.equal('INPUT');
    expect(row('/number').textContent).not.to.contain('JSON');
    control('/number').focus();
    await sendKeys({type: '12'});
    expect(form.payload).to.deep.equal({number: 12});
    await sendKeys({type: 'A'});
    expect(form.payload).to.deep.equal({number: '12A'});
    enter(control('/number'), '"甲');
    expect(form.payload).to.deep.equal({number: '"甲'});
    enter(control('/number'), 'true');
    expect(form.payload).to.deep.equal({number: 'true'});
  });

  it('looks into what the schema refers to for the types that it allows', () => {
    const {control} = showForm(
      {number: {title: '门牌号', anyOf: [{$ref: '#/$defs/number'}, {type: 'string', const: '无'}]}},
      {schema: {$defs: {number: {allOf: [{type: ['integer', 'null']}]}}}},
    );
    expect(control('/number').tagName).to.equal('INPUT');
  });

  it('shows all of what cannot be changed', () => {
    const {control} = showForm({more: {...list, readOnly: true}}, {value: {more: [{a: 1}, 'b']}});
    expect(control('/more').value).to.equal(JSON.stringify([{a: 1}, 'b'], null, 2));
    expect(control('/more').tagName).to.equal('TEXTAREA');
  });

  it('speaks English', () => {
    const {row} = showForm({more: {title: 'More', type: 'array'}}, {locale: 'en'});
    expect(row('/more').textContent).to.contain('Write it as JSON');
  });
});
