import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';
import {expectAccessible} from '../testing/axe.ts';
import {button, buttons, focused} from '../testing/buttons.ts';
import {until} from '../testing/fixture.ts';
import {showGroups, text} from '../testing/lists.ts';

describe('section within one of its own kind', () => {
  const unit = {
    type: 'object',
    title: '部门',
    properties: {name: text('名称'), parent: {$ref: '#/$defs/unit', title: '上级部门'}},
  };
  const schema = {$ref: '#/$defs/unit', $defs: {unit}};

  it('is opened on demand, and takes the focus', async () => {
    const shown = await showGroups({}, {schema});
    await expectAccessible(shown.host);
    expect(buttons(shown)).to.deep.equal(['填写上级部门']);
    button(shown, '填写上级部门').focus();
    await sendKeys({press: 'Enter'});
    expect(focused(shown)).to.equal('/parent/name');
    await sendKeys({type: '总部'});
    expect(shown.form.payload).to.deep.equal({parent: {name: '总部'}});
    await expectAccessible(shown.host);
  });

  it('is taken away again, and comes back if that was a slip', async () => {
    const shown = await showGroups({}, {schema, value: {name: '一处', parent: {name: '总部'}}});
    button(shown, '删除上级部门').focus();
    await sendKeys({press: 'Enter'});
    expect(shown.form.payload).to.deep.equal({name: '一处'});
    expect(focused(shown)).to.equal('填写上级部门');
    expect(shown.root.querySelector('.removed')?.textContent).to.contain('已删除上级部门（总部）。');
    button(shown, '撤销删除上级部门').click();
    expect(shown.form.payload).to.deep.equal({name: '一处', parent: {name: '总部'}});
    expect(focused(shown)).to.equal('删除上级部门');
    expect(shown.root.querySelector('.removed')).to.equal(null);
  });

  it('can be taken away as soon as it was opened', async () => {
    const shown = await showGroups({}, {schema});
    button(shown, '填写上级部门').click();
    await until('it can be removed', () => buttons(shown).includes('删除上级部门'));
    button(shown, '删除上级部门').click();
    expect(buttons(shown)).to.deep.equal(['填写上级部门']);
  });
});
