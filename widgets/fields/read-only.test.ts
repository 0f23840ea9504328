import {expect} from 'chai';
import {expectAccessible} from '../testing/axe.ts';
import {showForm} from '../testing/fixture.ts';

const properties = {
  name: {title: '姓名', type: 'string', readOnly: true},
  sex: {
    title: '性别',
    readOnly: true,
    oneOf: [
      {const: '1', title: '男'},
      {const: '2', title: '女'},
    ],
  },
  agreed: {title: '已同意', type: 'boolean', readOnly: true},
  company: {title: '企业名称', type: 'string'},
  code: {title: '统一社会信用代码', type: 'string', readOnly: true, ui: {filledBy: 'company'}},
};

describe('read-only field', () => {
  it('satisfies axe', async () => {
    const {host} = showForm(properties, {value: {name: '李白', sex: '1'}});
    await expectAccessible(host);
  });

  it('shows the answer in words', () => {
    const {control} = showForm(properties, {value: {name: '李白', sex: '2', agreed: true}});
    expect(['/name', '/sex', '/agreed'].map((pointer) => control(pointer).value)).to.deep.equal(['李白', '女', '是']);
  });

  it('can be reached but not changed', () => {
    const {view, root, control} = showForm(properties, {value: {name: '李白'}});
    view.focus('/name');
    expect(root.activeElement).to.equal(control('/name'));
    expect(control('/name').readOnly).to.equal(true);
  });

  it('shows several lines of text as such', () => {
    const reason = '姓名有误，\n申请更正。';
    const {control} = showForm(
      {reason: {title: '情况说明', type: 'string', maxLength: 500, readOnly: true}},
      {value: {reason}},
    );
    expect([control('/reason').tagName, control('/reason').value]).to.deep.equal(['TEXTAREA', reason]);
    expect(control('/reason').readOnly).to.equal(true);
  });

  it('says nothing of where its answer will come from where nothing can be chosen', () => {
    const {control} = showForm(properties, {open: ['/name']});
    expect(control('/code').placeholder).to.equal('');
  });

  it('says where its answer will come from', () => {
    const {form, control} = showForm(properties);
    expect(control('/code').placeholder).to.equal('选择企业名称后自动填入');
    form.edit('/code', '91110000');
    expect(control('/code').value).to.equal('91110000');
  });
});

/** A field of each kind that is answered by choosing, typing or uploading, and what is to be seen of its answer. */
const kinds: Readonly<Record<string, readonly [schema: object, answer: unknown, shown: string]>> = {
  text: [{type: 'string'}, '李白', '李白'],
  multiline: [{type: 'string', maxLength: 500}, '姓名有误', '姓名有误'],
  number: [{type: 'integer'}, 12, '12'],
  date: [{type: 'string', format: 'date'}, '1990-07-04', '1990-07-04'],
  checkbox: [{type: 'boolean'}, true, '是'],
  radio: [choice(2), 'b', '乙'],
  select: [choice(8), 'b', '乙'],
  combobox: [choice(20), 'b', '乙'],
  choices: [{type: 'array', items: choice(3)}, ['b'], '乙'],
  lookup: [{type: 'string', ui: {lookup: {source: 'x', fill: {}, notFound: '无'}}}, '某公司', '某公司'],
  'sms-code': [{type: 'string', ui: {widget: 'sms-code'}}, '123456', '123456'],
  secret: [{type: 'string', writeOnly: true}, '密码', '密码'],
  json: [{}, {a: 1}, '"a": 1'],
  constant: [{const: '一级'}, '一级', '一级'],
  table: [
    {type: 'array', items: {properties: {name: {title: '专业'}}}, ui: {widget: 'table', rows: '/rows'}},
    [{name: '机电工程'}],
    '机电工程',
  ],
  material: [
    {type: 'object', ui: {widget: 'material'}},
    {id: 'm1', name: '照片.png', size: 2048, width: 295, height: 413},
    '照片.png',
  ],
  file: [{type: 'string', contentEncoding: 'base64'}, 'YWJj', '3 B'],
};

describe('answer that cannot be changed now', () => {
  for (const [kind, [schema, answer, shown]] of Object.entries(kinds)) {
    it(`is shown, can be reached and not be operated (${kind})`, async () => {
      const {view, field, row, root, host} = showForm(
        {field: {title: '一项', ...schema}, other: {title: '别项', type: 'string'}},
        {value: {field: answer}, open: ['/other'], record: {rows: [{name: '机电工程'}, {name: '水利水电工程'}]}},
      );
      expect(field('/field').readOnly).to.equal(true);
      const controls = [...row('/field').querySelectorAll<HTMLInputElement>('input, select, textarea')];
      const text = [row('/field').innerText, ...controls.map(({value}) => value)].join(' ');
      expect(text).to.contain(shown).and.to.not.contain('水利水电工程');
      expect(controls.filter((each) => !each.readOnly && !each.disabled)).to.deep.equal([]);
      const acts = [...row('/field').querySelectorAll('button')].map(({textContent}) => textContent?.trim());
      expect(acts).to.deep.equal(kind === 'secret' ? ['显示'] : []);
      view.focus('/field');
      expect(row('/field').contains(root.activeElement), 'the focus').to.equal(kind !== 'choices');
      await expectAccessible(host);
    });
  }
});

function choice(count: number): object {
  const titles = ['甲', '乙', ...Array.from({length: count - 2}, (_, index) => `第 ${index} 种`)];
  return {oneOf: titles.map((title, index) => ({const: String.fromCodePoint(97 + index), title}))};
}
