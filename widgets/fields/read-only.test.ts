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

  it('says where its answer will come from', () => {
    const {form, control} = showForm(properties);
    expect(control('/code').placeholder).to.equal('选择企业名称后自动填入');
    form.edit('/code', '91110000');
    expect(control('/code').value).to.equal('91110000');
  });
});
