import {expect} from 'chai';
import type {ServiceModule} from 'formwork/spec';
import {expectAccessible} from '../testing/axe.ts';
import {answers, changed, showFiling, shipped, type FilingFixture} from '../testing/filing-fixture.ts';
import {until} from '../testing/fixture.ts';

const AGREE = '本人作出上述承诺';
const DECLINE = '本人不作出上述承诺';

describe('undertaking in the page of its form', () => {
  it('is accessible, open, missing and declined', async () => {
    const {element, button, control, summary} = await show();
    await expectAccessible(element);
    button('提交').click();
    await until('it is asked for', summary);
    await expectAccessible(element);
    control(DECLINE).click();
    button('提交').click();
    await until('it is refused', summary);
    await expectAccessible(element);
  });

  it('shows its text, and neither choice is made in advance', async () => {
    const {find, root} = await show();
    expect(find('.undertaking-lead').textContent).to.equal('确认无误后方可提交。');
    expect(find('.undertaking-choice').textContent).to.contain('本人对申请表内容及申报信息的真实性负责');
    expect(root.querySelector('.undertaking-choice :checked')).to.equal(null);
    expect(root.querySelector('.undertaking-link')).to.equal(null);
  });

  it('is asked for, and its entry in the summary leads to it', async () => {
    const {button, root, summary, control, find} = await show();
    button('提交').click();
    await until('it is asked for', summary);
    expect(summary()).to.contain('请打开承诺书');
    expect(find('.undertaking-choice .problem').textContent).to.contain('请打开承诺书');
    root.querySelector<HTMLButtonElement>('.error-link')?.click();
    expect(root.activeElement).to.equal(control(AGREE));
  });

  it('says to who declines that it cannot be sent', async () => {
    const {button, control, summary, find} = await show();
    control(DECLINE).click();
    button('提交').click();
    await until('it says so', summary);
    expect(summary()).to.contain('不作出承诺的，不能提交。');
    expect(find('.undertaking-choice .problem').textContent?.trim()).to.equal('不作出承诺的，不能提交。');
  });

  it('is sent once it is given', async () => {
    const {goOn, control} = await show();
    control(AGREE).click();
    await goOn('提交', '您所申请的事项已经提交成功！');
  });
});

describe('undertaking that only some answers ask for', () => {
  it('is not shown while they do not, and the form is submitted from its page', async () => {
    const service = changed(await shipped('initial-registration'), {
      undertaking: {applies: {properties: {answers: {properties: {basic: {properties: {school: {const: '甲'}}}}}}}},
      form: {submit: '提交'},
    });
    const {button, control, element, root} = await showFiling({service, at: 'form', answers: {form: answers}});
    expect(button('查看承诺书')).to.equal(undefined);
    expect(button('提交')).to.be.instanceOf(HTMLButtonElement);
    control('毕业院校').value = '甲';
    control('毕业院校').dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await until('it is asked for', () => button('查看承诺书'));
    expect(button('下一步')).to.be.instanceOf(HTMLButtonElement);
    await element.updateComplete;
    expect(root.querySelectorAll('.undertaking-link').length).to.equal(1);
  });
});

let inline: ServiceModule;

async function show(): Promise<FilingFixture> {
  inline ??= changed(await shipped('initial-registration'), {
    undertaking: {
      description: '确认无误后方可提交。',
      clauses: [
        {id: 'truth', text: '本人对申请表内容及申报信息的真实性负责，如有虚假，愿承担由此产生的一切法律后果。'},
      ],
      decline: DECLINE,
      declined: '不作出承诺的，不能提交。',
    },
    form: {submit: '提交'},
  });
  return showFiling({service: inline, at: 'form', answers: {form: answers}});
}
