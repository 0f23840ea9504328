import {expect} from 'chai';
import {expectAccessible} from '../testing/axe.ts';
import {showFiling} from '../testing/filing-fixture.ts';

describe('guide', () => {
  it('is accessible', async () => {
    const {element} = await showFiling();
    await expectAccessible(element);
  });

  it('shows every entry of the spec, texts and lists', async () => {
    const {root} = await showFiling();
    const labels = [...root.querySelectorAll('dt')].map((label) => label.textContent);
    expect(labels).to.include.members(['基本编码', '受理条件', '咨询电话']);
    expect(root.querySelectorAll('dd li').length).to.be.greaterThan(3);
  });

  it('offers no way back', async () => {
    expect((await showFiling()).button('返回')).to.equal(undefined);
  });

  it('takes the focus to the heading of the step that it leads to', async () => {
    const {goOn, root} = await showFiling();
    await goOn('在线办理', '用户验证');
    expect(root.activeElement).to.equal(root.querySelector('.step-title'));
  });
});
