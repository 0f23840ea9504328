import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';
import {expectAccessible} from '../testing/axe.ts';
import {showFiling} from '../testing/filing-fixture.ts';
import {until} from '../testing/fixture.ts';

const withFace = {verifyFace: async () => ({})};

describe('verify step', () => {
  it('is accessible with every method, with errors, and when passed', async () => {
    const {element, root, control, button, summary, goOn} = await showFiling({at: 'verify', with: withFace});
    await expectAccessible(element);
    button('继续').click();
    await until('the error is listed', summary);
    await expectAccessible(element);
    for (const method of ['线下窗口办理', '短信验证码', '人脸识别']) {
      control(method).click();
      await element.updateComplete;
      await expectAccessible(element);
    }
    button('下一步').click();
    await until('the error is listed', summary);
    await expectAccessible(element);
    for (const box of root.querySelectorAll<HTMLInputElement>('.consent input')) box.click();
    await goOn('下一步', '已通过');
    await expectAccessible(element);
  });

  it('chooses no method in advance and asks for one', async () => {
    const {root, button, summary} = await showFiling({at: 'verify', with: withFace});
    expect(root.querySelector('input:checked')).to.equal(null);
    button('继续').click();
    await until('it asks', summary);
    expect(summary()).to.contain('请选择一种核验方式');
  });

  it('ticks no consent in advance, and does not call the host without all of them', async () => {
    let called = 0;
    const verifyFace = async () => (called += 1);
    const {root, control, button, summary} = await showFiling({at: 'verify', with: {verifyFace}});
    control('人脸识别').click();
    await until('the consents are there', () => root.querySelector('.consent'));
    const boxes = [...root.querySelectorAll<HTMLInputElement>('.consent input')];
    expect(boxes.map(({checked}) => checked)).to.deep.equal([false, false]);
    boxes[0]?.click();
    button('下一步').click();
    await until('it asks for the other', summary);
    expect(called).to.equal(0);
    button('请逐项阅读并勾选授权事项；不同意的，请选择其他核验方式。').click();
    expect(root.activeElement).to.equal(boxes[1]);
  });

  it('says beside the consent that there are other ways', async () => {
    const {root, control} = await showFiling({at: 'verify', with: withFace});
    control('人脸识别').click();
    await until('the consents are there', () => root.querySelector('.consent'));
    expect(root.querySelector('.consent')?.textContent).to.contain('可以选择其他核验方式，不影响办理');
  });

  it('does not offer the face check of a host that has none', async () => {
    const {control} = await showFiling({at: 'verify'});
    expect(control('人脸识别')).to.equal(null);
    expect(control('短信验证码')).to.be.instanceOf(HTMLInputElement);
  });

  it('stays where it was when the host reports that the face was not verified', async () => {
    const verifyFace = () => Promise.reject(new Error('refused'));
    const {root, control, button, summary, find} = await showFiling({at: 'verify', with: {verifyFace}});
    control('人脸识别').click();
    await until('the consents are there', () => root.querySelector('.consent'));
    for (const box of root.querySelectorAll<HTMLInputElement>('.consent input')) box.click();
    button('下一步').click();
    await until('it says so', summary);
    expect(root.activeElement).to.equal(find('.error-summary'));
    expect(control('人脸识别').checked).to.equal(true);
  });

  it('verifies by a code, with the Enter key', async () => {
    const {root, control, heading} = await showFiling({at: 'verify'});
    control('短信验证码').click();
    await until('the form is there', () => root.querySelector('form input'));
    root.querySelector<HTMLInputElement>('form input')?.focus();
    await sendKeys({type: '123456'});
    await sendKeys({press: 'Enter'});
    await until('it has passed', () => heading() === '已通过');
    expect(root.activeElement).to.equal(root.querySelector('.step-title'));
  });

  it('has nothing to go on with where the way is the counter', async () => {
    const {element, control, button} = await showFiling({at: 'verify'});
    control('线下窗口办理').click();
    await element.updateComplete;
    expect(button('继续')).to.equal(undefined);
    expect(button('返回')).to.be.instanceOf(HTMLButtonElement);
  });
});
