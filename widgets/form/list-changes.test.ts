import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';
import {expectAccessible} from '../testing/axe.ts';
import {button, buttons, focused, press} from '../testing/buttons.ts';
import {until} from '../testing/fixture.ts';
import {headings, phones, showGroups, three} from '../testing/lists.ts';
import {enter} from '../testing/typing.ts';

describe('items of a list', () => {
  it('satisfy axe, also while some have been removed', async () => {
    const shown = await showGroups(undefined, {value: three});
    button(shown, '删除成员 2').click();
    await expectAccessible(shown.host);
  });

  it('moves an item and stays on its button, or on the other one at the end', async () => {
    const shown = await showGroups(undefined, {value: three});
    const input = shown.control('/people/2/name');
    button(shown, '上移成员 3').click();
    expect(shown.form.payload).to.deep.equal({people: [{name: '张三'}, {name: '王五'}, {name: '李四'}]});
    expect(focused(shown)).to.equal('上移成员 2');
    expect(shown.said()).to.equal('已移到第 2 项，共 3 项');
    button(shown, '上移成员 2').click();
    expect(focused(shown)).to.equal('下移成员 1');
    expect(input.value).to.equal('王五');
    expect(shown.root.querySelector('section section input')).to.equal(input);
  });

  it('removes an item and goes to the one that takes its place, at last to what adds one', async () => {
    const shown = await showGroups(undefined, {value: three});
    button(shown, '删除成员 2').click();
    expect(headings(shown)).to.deep.equal(['成员 1', '成员 2']);
    expect(focused(shown)).to.equal('删除成员 2');
    button(shown, '删除成员 2').click();
    expect(focused(shown)).to.equal('添加成员');
    button(shown, '删除成员 1').click();
    expect(shown.form.payload).to.deep.equal({});
  });

  it('brings what was removed by a slip back to its place, with every answer', async () => {
    const shown = await showGroups(undefined, {
      value: {people: [{name: '张三', married: true, spouse: '赵六'}, {name: '李四'}]},
    });
    shown.form.edit('/people/0/married', false);
    button(shown, '删除成员 1').click();
    expect(shown.root.querySelector('.removed')?.textContent).to.contain('已删除成员 1（张三）。');
    expect(shown.said()).to.equal('已删除成员 1（张三）。可以撤销。');
    button(shown, '撤销删除成员 1').click();
    expect(shown.form.payload).to.deep.equal({people: [{name: '张三', married: false}, {name: '李四'}]});
    expect(focused(shown)).to.equal('删除成员 1');
    expect(shown.said()).to.equal('已恢复成员 1');
    expect(shown.root.querySelector('.removed')).to.equal(null);
    shown.form.edit('/people/0/married', true);
    expect(shown.form.at('/people/0/spouse')?.value).to.equal('赵六');
  });

  it('brings several back in any order', async () => {
    const shown = await showGroups(undefined, {value: three});
    for (const name of ['删除成员 3', '删除成员 2', '删除成员 1']) button(shown, name).click();
    expect([...shown.root.querySelectorAll('.removed')].map((each) => each.textContent?.slice(0, 10))).to.deep.equal([
      '已删除成员 1（张三',
      '已删除成员 2（李四',
      '已删除成员 3（王五',
    ]);
    for (const name of ['撤销删除成员 2', '撤销删除成员 3', '撤销删除成员 1']) button(shown, name).click();
    expect(shown.form.payload).to.deep.equal(three);
  });

  it('brings nothing back where there is no room for it any more', async () => {
    const shown = await showGroups(undefined, {value: three});
    button(shown, '删除成员 1').click();
    button(shown, '添加成员').click();
    expect(buttons(shown)).not.to.include('撤销删除成员 1');
    button(shown, '删除成员 3').click();
    button(shown, '撤销删除成员 1').click();
    expect(shown.form.payload).to.deep.equal(three);
  });

  it('makes no fuss about an item without answers', async () => {
    const shown = await showGroups(undefined, {value: {phones: ['123']}});
    button(shown, '添加联系电话').click();
    button(shown, '删除联系电话 2').click();
    expect(shown.root.querySelector('.removed')).to.equal(null);
    expect(shown.said()).to.equal('已删除联系电话 2。');
  });

  it('does not take the second click of a double one for the next item', async () => {
    const shown = await showGroups(undefined, {value: three});
    button(shown, '删除成员 1').dispatchEvent(new MouseEvent('click', {bubbles: true, detail: 1}));
    button(shown, '删除成员 1').dispatchEvent(new MouseEvent('click', {bubbles: true, detail: 2}));
    expect(headings(shown)).to.have.length(2);
  });

  it('can be filled in with the keyboard alone', async () => {
    const shown = await showGroups({phones});
    button(shown, '添加联系电话').focus();
    await sendKeys({press: 'Enter'});
    await sendKeys({type: '111'});
    await sendKeys({press: 'Tab'});
    expect(focused(shown)).to.equal('删除联系电话 1');
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Space'});
    await sendKeys({type: '222'});
    await sendKeys({press: 'Tab'});
    expect(focused(shown)).to.equal('上移联系电话 2');
    await sendKeys({press: 'Enter'});
    expect(shown.form.payload).to.deep.equal({phones: ['222', '111']});
    expect(focused(shown)).to.equal('下移联系电话 1');
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Enter'});
    expect(focused(shown)).to.equal('删除联系电话 1');
    await sendKeys({down: 'Shift'});
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Tab'});
    await sendKeys({up: 'Shift'});
    expect(focused(shown)).to.equal('撤销删除联系电话 1');
    await sendKeys({press: 'Enter'});
    expect(shown.form.payload).to.deep.equal({phones: ['222', '111']});
  });

  it('does as told by a mouse, whose press takes the focus out of a field that is wrong', async () => {
    const shown = await showGroups(undefined, {value: {phones: ['1', '2']}});
    shown.control('/phones/1').focus();
    await press(button(shown, '删除联系电话 1'));
    await until('it is removed', () => shown.root.querySelector('.removed'));
    expect(shown.form.payload).to.deep.equal({phones: ['2']});
    expect(focused(shown)).to.equal('删除联系电话 1');
  });

  it('keeps what is typed with its item while others come and go', async () => {
    const shown = await showGroups(undefined, {value: {phones: ['1', '2']}});
    enter(shown.control('/phones/1'), '222');
    shown.form.remove('/phones/0');
    expect(shown.control('/phones/0').value).to.equal('222');
  });
});
