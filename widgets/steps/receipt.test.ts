import {expect} from 'chai';
import {expectAccessible} from '../testing/axe.ts';
import {receipt, showFiling} from '../testing/filing-fixture.ts';
import {until} from '../testing/fixture.ts';

const setup = {at: 'receipt', context: {receipt}};

describe('receipt', () => {
  it('is accessible', async () => {
    const {element} = await showFiling(setup);
    await expectAccessible(element);
  });

  it('shows the case number, and the time of receipt on the clock of the authority', async () => {
    const {find} = await showFiling(setup);
    expect(find('.case-number').textContent).to.equal('20261121000001');
    expect(find('time').textContent).to.equal('2026年11月21日 10:03:04');
    expect(find('time').getAttribute('datetime')).to.equal(receipt.receivedAt);
  });

  it('offers to call the telephone', async () => {
    const {find} = await showFiling(setup);
    expect(find('.telephone a').getAttribute('href')).to.equal('tel:01068318963');
  });

  it('can neither be left by going back nor be filed again', async () => {
    const {button, root} = await showFiling(setup);
    expect(button('返回')).to.equal(undefined);
    expect(root.querySelector('form')).to.equal(null);
  });

  it('tells the host that the applicant is done, and begins anew', async () => {
    const {element, goOn} = await showFiling(setup);
    let closed = 0;
    element.addEventListener('formwork-close', () => (closed += 1));
    await goOn('关闭', '办事指南');
    await until('the host is told', () => closed === 1);
  });
});
