import {sendKeys, setViewport} from '@web/test-runner-commands';
import {expect} from 'chai';
import {expectAccessible} from '../testing/axe.ts';
import {agreed, answers, showFiling, type FilingFixture} from '../testing/filing-fixture.ts';
import {until} from '../testing/fixture.ts';

describe('undertaking', () => {
  afterEach(() => setViewport({width: 800, height: 600}));

  it('is accessible, before and after it is refused', async () => {
    const {element, button, control} = await open();
    await expectAccessible(element);
    button('确认').click();
    await until('it says what is missing', () => control('本人作出上述承诺').ariaInvalid === 'true');
    await expectAccessible(element);
  });

  it('is a modal dialog over the form, named by its title', async () => {
    const {dialog, root, heading} = await open();
    expect(dialog()?.matches(':modal')).to.equal(true);
    expect(heading()).to.equal('申报信息');
    expect(root.activeElement?.textContent).to.equal('承诺书');
  });

  it('is given by ticking and confirming, and the focus returns to its link', async () => {
    const {root, button, control, dialog, find} = await open();
    control('本人作出上述承诺').click();
    button('确认').click();
    await until('it is closed', () => dialog() === null);
    expect(root.activeElement).to.equal(button('查看承诺书'));
    expect(find('.undertaking-link .state').textContent).to.equal('已承诺');
  });

  it('says what is missing when it is confirmed without the tick, and takes the focus there', async () => {
    const {root, button, control, dialog} = await open();
    button('确认').click();
    await until('it says so', () => dialog()?.querySelector('.problem'));
    expect(dialog()?.querySelector('.problem')?.textContent).to.contain('勾选“本人作出上述承诺”');
    expect(root.activeElement).to.equal(control('本人作出上述承诺'));
  });

  it('is not given by closing it', async () => {
    const {control, dialog, find} = await open();
    control('本人作出上述承诺').click();
    await sendKeys({press: 'Escape'});
    await until('it is closed', () => dialog() === null);
    expect(find('.undertaking-link .state').textContent).to.equal('尚未阅读并承诺');
  });

  it('reaches its box by keyboard only past the whole text', async () => {
    await setViewport({width: 390, height: 420});
    const {control, root, dialog} = await open();
    const body = dialog()?.querySelector('.dialog-body') as HTMLElement;
    expect(body.scrollHeight).to.be.greaterThan(body.clientHeight);
    while (root.activeElement !== control('本人作出上述承诺')) await sendKeys({press: 'Tab'});
    expect(body.scrollTop).to.be.greaterThan(0);
    await sendKeys({press: 'Space'});
    expect(control('本人作出上述承诺').checked).to.equal(true);
  });

  it('is asked for again after the tick was taken away', async () => {
    const {button, control, dialog} = await open({undertaking: agreed});
    control('本人作出上述承诺').click();
    button('确认').click();
    await until('it says so', () => dialog()?.querySelector('.problem'));
  });
});

async function open(context = {}): Promise<FilingFixture> {
  const filing = await showFiling({at: 'form', answers: {form: answers}, context});
  filing.button('查看承诺书').focus();
  filing.button('查看承诺书').click();
  await until('it is open', filing.dialog);
  return filing;
}
