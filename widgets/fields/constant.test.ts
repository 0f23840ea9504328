import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';
import {expectAccessible} from '../testing/axe.ts';
import {showForm} from '../testing/fixture.ts';

const kind = {title: '申请类型', const: '初始注册'};

describe('constant field', () => {
  it('satisfies axe, given and to be given', async () => {
    const {host} = showForm({kind, other: {...kind, title: '其他类型'}}, {schema: {required: ['kind']}});
    await expectAccessible(host);
  });

  it('is only shown where it has to be answered, and is answered', () => {
    const {form, control, view, root} = showForm({kind}, {schema: {required: ['kind']}});
    expect(control('/kind').value).to.equal('初始注册');
    expect(control('/kind').readOnly).to.equal(true);
    expect(form.payload).to.deep.equal({kind: '初始注册'});
    view.focus('/kind');
    expect(root.activeElement).to.equal(control('/kind'));
  });

  it('is given with a tick where it may be left out', async () => {
    const {form, control, row} = showForm({kind});
    expect(row('/kind').textContent).to.contain('初始注册');
    control('/kind').focus();
    await sendKeys({press: 'Space'});
    expect(form.payload).to.deep.equal({kind: '初始注册'});
    await sendKeys({press: 'Space'});
    expect(form.payload).to.deep.equal({});
  });

  it('says in words what is no text', () => {
    const {control} = showForm(
      {nothing: {title: '无', type: 'null'}, number: {title: '版本', const: 2}, pair: {title: '对', const: [1, 2]}},
      {schema: {required: ['nothing', 'number', 'pair']}},
    );
    expect(['/nothing', '/number', '/pair'].map((at) => control(at).value)).to.deep.equal(['无', '2', '[1,2]']);
  });

  it('cannot be given where it is read-only', () => {
    const {control} = showForm({kind: {...kind, readOnly: true}});
    expect(control('/kind').readOnly).to.equal(true);
    expect(control('/kind').value).to.equal('');
  });
});
