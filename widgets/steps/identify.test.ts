import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';
import {expectAccessible} from '../testing/axe.ts';
import {refusal, showFiling, type FilingFixture} from '../testing/filing-fixture.ts';
import {until} from '../testing/fixture.ts';

const person = {identify: {name: '王建国', idNumber: '11010519491231002X'}};
const unknown = {identify: () => Promise.reject(refusal('person-not-found', 404))};

describe('identify step', () => {
  it('is accessible, empty and with errors', async () => {
    const {element, button, summary} = await showFiling({at: 'identify'});
    await expectAccessible(element);
    button('确定').click();
    await until('the errors are listed', summary);
    await expectAccessible(element);
  });

  it('is accessible while it asks whether to register, and in the registration', async () => {
    const filing = await askAboutRegistration();
    await expectAccessible(filing.element);
    await filing.goOn('确定', '用户注册');
    await expectAccessible(filing.element);
    filing.button('注册').click();
    await until('the errors are listed', filing.summary);
    await expectAccessible(filing.element);
  });

  it('lists what is missing, and takes the focus there', async () => {
    const {root, button, find, summary} = await showFiling({at: 'identify'});
    button('确定').click();
    await until('the errors are listed', summary);
    expect(summary()).to.equal('有 2 处需要修改 请填写姓名。 请填写身份证号码。');
    expect(root.activeElement).to.equal(find('.error-summary'));
  });

  it('leads from an entry of the list to its field', async () => {
    const {root, button, control, summary} = await showFiling({at: 'identify'});
    button('确定').click();
    await until('the errors are listed', summary);
    button('请填写身份证号码。').click();
    expect(root.activeElement).to.equal(control('身份证号码'));
  });

  it('takes an entry off the list as soon as it is mended', async () => {
    const {button, control, summary} = await showFiling({at: 'identify'});
    button('确定').click();
    await until('the errors are listed', summary);
    control('姓名').focus();
    document.execCommand('insertText', false, '王建国');
    await until('one entry is left', () => summary() === '有 1 处需要修改 请填写身份证号码。');
  });

  it('goes on with the Enter key', async () => {
    const {control, heading} = await showFiling({at: 'identify', answers: person});
    control('身份证号码').focus();
    await sendKeys({press: 'Enter'});
    await until('the next step opens', () => heading() === '身份核验');
  });

  it('says that it is searching, and asks once however often the button is pressed', async () => {
    let asked = 0;
    const {button, root} = await showFiling({
      at: 'identify',
      answers: person,
      backend: {
        identify: () => {
          asked += 1;
          return new Promise(() => {});
        },
      },
    });
    button('确定').click();
    await until('it says so', () => root.querySelector('.filing + [role=status]')?.textContent === '正在查询…');
    button('正在查询…').click();
    button('正在查询…').click();
    expect(asked).to.equal(1);
    expect(button('正在查询…').getAttribute('aria-disabled')).to.equal('true');
  });

  it('offers registration to someone who is not known, and gives the focus back if they decline', async () => {
    const {dialog, root, heading} = await askAboutRegistration();
    expect(dialog()?.textContent).to.contain('未查询到该用户，是否前往注册？');
    await sendKeys({press: 'Escape'});
    await until('it is closed', () => dialog() === null);
    expect(heading()).to.equal('用户验证');
    expect(root.activeElement?.textContent?.trim()).to.equal('确定');
  });

  it('carries the name over to the registration, whose heading takes the focus', async () => {
    const {goOn, control, find, root} = await askAboutRegistration();
    await goOn('确定', '用户注册');
    expect(control('姓名').value).to.equal('王建国');
    expect(root.activeElement).to.equal(find('.step-title'));
  });

  it('comes back from the registration with what was typed', async () => {
    const {goOn, control} = await askAboutRegistration();
    await goOn('确定', '用户注册');
    await goOn('返回', '用户验证');
    expect(control('姓名').value).to.equal('王建国');
  });

  it('shows a failed request above the form and keeps the answers', async () => {
    const {button, summary, control, find, root} = await showFiling({
      at: 'identify',
      answers: person,
      backend: {identify: () => Promise.reject(refusal('internal-error', 500))},
    });
    button('确定').click();
    await until('the failure is shown', summary);
    expect(summary()).to.contain('您填写的内容都还在');
    expect(root.activeElement).to.equal(find('.error-summary'));
    expect(control('姓名').value).to.equal('王建国');
  });
});

async function askAboutRegistration(): Promise<FilingFixture> {
  const filing = await showFiling({at: 'identify', answers: person, backend: unknown});
  filing.button('确定').focus();
  filing.button('确定').click();
  await until('it asks', filing.dialog);
  return filing;
}
