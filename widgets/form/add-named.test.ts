import {sendKeys, setViewport} from '@web/test-runner-commands';
import {expect} from 'chai';
import {expectAccessible} from '../testing/axe.ts';
import {button, buttons, focused} from '../testing/buttons.ts';
import type {FormFixture} from '../testing/fixture.ts';
import {showGroups, text} from '../testing/lists.ts';
import {enter} from '../testing/typing.ts';

const scores = {title: '成绩', type: 'object', additionalProperties: {type: 'string', maxLength: 3}};

describe('rows with names of their own', () => {
  const name = ({root}: FormFixture) => root.querySelector('.named input') as HTMLInputElement;
  const refusal = ({root}: FormFixture) => root.querySelector('.named .problem')?.textContent;

  it('satisfies axe, wide and narrow', async () => {
    for (const width of [320, 1280]) {
      await setViewport({width, height: 800});
      const shown = await showGroups({scores}, {value: {scores: {数学: '90'}}});
      await expectAccessible(shown.host);
      button(shown, '添加').click();
      await expectAccessible(shown.host);
      expect(document.documentElement.scrollWidth).to.be.at.most(width);
    }
    await setViewport({width: 1280, height: 800});
  });

  it('are added by name, with Enter too, which does not send the form', async () => {
    const shown = await showGroups({scores});
    let sent = 0;
    shown.view.element.addEventListener('submit', () => (sent += 1));
    name(shown).focus();
    await sendKeys({type: '数学'});
    await sendKeys({press: 'Enter'});
    expect(focused(shown)).to.equal('/scores/数学');
    await sendKeys({type: '95'});
    expect(shown.form.payload).to.deep.equal({scores: {数学: '95'}});
    expect(shown.row('/scores/数学').querySelector('label')?.textContent).to.equal('数学');
    expect(name(shown).value).to.equal('');
    expect(shown.said()).to.equal('已添加数学');
    expect(sent).to.equal(0);
  });

  it('need a name, each its own, and one that is allowed', async () => {
    const shown = await showGroups(
      {
        scores: {
          title: '成绩',
          type: 'object',
          patternProperties: {'^\\p{Script=Han}+$': {type: 'string'}},
          additionalProperties: false,
        },
      },
      {value: {scores: {数学: '90'}}},
    );
    const add = button(shown, '添加');
    add.click();
    expect(refusal(shown)).to.equal('请先填写名称，再添加。');
    expect(name(shown).ariaInvalid).to.equal('true');
    expect(shown.root.activeElement).to.equal(name(shown));
    enter(name(shown), '数学');
    expect(refusal(shown)).to.equal('');
    add.click();
    expect(refusal(shown)).to.equal('已经有“数学”了，请换一个名称。');
    enter(name(shown), 'math');
    add.click();
    expect(refusal(shown)).to.equal('不能用“math”作名称，请换一个。');
    expect(shown.form.payload).to.deep.equal({scores: {数学: '90'}});
  });

  it('are removed, and come back if that was a slip', async () => {
    const shown = await showGroups({scores}, {value: {scores: {数学: '90', 语文: '80'}}});
    expect(buttons(shown)).to.deep.equal(['删除数学', '删除语文', '添加']);
    button(shown, '删除数学').click();
    expect(focused(shown)).to.equal('删除语文');
    button(shown, '删除语文').click();
    expect(shown.root.activeElement).to.equal(name(shown));
    button(shown, '撤销删除数学').click();
    expect(shown.form.payload).to.deep.equal({scores: {数学: '90'}});
    expect(focused(shown)).to.equal('删除数学');
  });

  it('do not come back where the name has been given to another', async () => {
    const shown = await showGroups({scores}, {value: {scores: {数学: '90'}}});
    button(shown, '删除数学').click();
    shown.form.insert('/scores', '数学');
    expect(buttons(shown)).to.deep.equal(['删除数学', '添加']);
  });

  it('stand after the fields that have a name of their own', async () => {
    const shown = await showGroups(
      {scores: {...scores, properties: {total: text('总分')}}},
      {value: {scores: {total: '1', 数学: '90'}}},
    );
    expect(buttons(shown)).to.deep.equal(['删除数学', '添加']);
  });

  it('are no more than there may be', async () => {
    const shown = await showGroups({scores: {...scores, maxProperties: 1}}, {value: {scores: {数学: '90'}}});
    expect(buttons(shown)).to.deep.equal(['删除数学']);
    expect(shown.root.querySelector('.named')?.textContent).to.contain('已满 1 项');
  });
});
