import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';
import {expectAccessible} from '../testing/axe.ts';
import {record, shipped, showFiling} from '../testing/filing-fixture.ts';
import {until} from '../testing/fixture.ts';

describe('notice step', () => {
  it('is accessible, empty, unfolded, half ticked and with errors', async () => {
    const {element, root, button, summary} = await showFiling({at: 'notice'});
    await expectAccessible(element);
    root.querySelector('summary')?.click();
    root.querySelector<HTMLInputElement>('.clause input')?.click();
    await element.updateComplete;
    await expectAccessible(element);
    button('下一步').click();
    await until('the error is listed', summary);
    await expectAccessible(element);
  });

  it('ticks and unticks all clauses at once', async () => {
    const {element, root, control} = await showFiling({at: 'notice'});
    control('全选').click();
    await element.updateComplete;
    expect(ticked(root)).to.equal(8);
    control('全选').click();
    await element.updateComplete;
    expect(ticked(root)).to.equal(0);
  });

  it('shows that some clauses are ticked and others are not, and says how many', async () => {
    const {element, root, control} = await showFiling({at: 'notice'});
    root.querySelector<HTMLInputElement>('.clause input')?.click();
    await element.updateComplete;
    expect([control('全选').checked, control('全选').indeterminate]).to.deep.equal([false, true]);
    expect(root.textContent).to.contain('已勾选 1 项，共 8 项');
  });

  it('ticks the last clause with the keyboard, and with it all', async () => {
    const {element, root, control} = await showFiling({at: 'notice'});
    for (const box of root.querySelectorAll<HTMLInputElement>('.clause input')) {
      box.focus();
      await sendKeys({press: 'Space'});
    }
    await element.updateComplete;
    expect([control('全选').checked, control('全选').indeterminate]).to.deep.equal([true, false]);
  });

  it('does not go on before all are ticked, and leads to the first that is not', async () => {
    const {root, button, summary, heading} = await showFiling({at: 'notice', context: {acknowledged: ['qualified']}});
    button('下一步').click();
    await until('the error is listed', summary);
    expect(heading()).to.equal('注册须知');
    root.querySelector<HTMLButtonElement>('.error-link')?.click();
    expect(root.activeElement).to.equal(root.querySelectorAll('.clause input')[1]);
  });

  it('shows the materials that will be asked for', async () => {
    const {root} = await showFiling({at: 'notice'});
    const titles = [...root.querySelectorAll('.material-title')].map(({textContent}) => textContent);
    expect(titles).to.deep.equal(['一寸白底免冠照', '个人签名']);
  });

  it('keeps the ticks when the applicant goes on and comes back', async () => {
    const {root, control, goOn} = await showFiling({at: 'notice'});
    control('全选').click();
    await goOn('下一步', '申报信息');
    await goOn('返回', '注册须知');
    expect(ticked(root)).to.equal(8);
  });
});

describe('notice step that is only read', () => {
  it('is accessible, and has a numbered list with nothing to tick', async () => {
    const {element, root} = await showFiling({service: await shipped('cancellation'), at: 'notice'});
    await expectAccessible(element);
    expect(root.querySelectorAll('ol.clauses-to-read > li').length).to.equal(4);
    expect(root.querySelector('input')).to.equal(null);
    expect(root.querySelector('.clauses-to-read')?.textContent).to.contain('依据：《注册建造师管理规定》');
  });

  it('unfolds what a clause lists', async () => {
    const {element, root} = await showFiling({service: await shipped('cancellation'), at: 'notice'});
    root.querySelector('summary')?.click();
    await element.updateComplete;
    expect(root.querySelectorAll('details[open] li').length).to.equal(12);
    await expectAccessible(element);
  });

  it('can be left at once', async () => {
    const registration = {status: 'valid', validUntil: '2027-06-30'};
    const {goOn} = await showFiling({
      service: await shipped('cancellation'),
      at: 'notice',
      backend: {record: async () => ({...record, asOf: '2026-11-21', registration, openCases: []})},
    });
    await goOn('下一步', '申报信息');
  });
});

function ticked(root: ShadowRoot): number {
  return root.querySelectorAll('.clause input:checked').length;
}
