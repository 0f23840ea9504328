import {expect} from 'chai';
import {agreed, answers, showFiling} from '../testing/filing-fixture.ts';
import {until} from '../testing/fixture.ts';

const ready = {at: 'form', answers: {form: answers}, context: {undertaking: agreed}};

describe('<formwork-filing> on and off the page', () => {
  it('keeps what is shown and typed when it is moved', async () => {
    const {element, control, root} = await showFiling(ready);
    const input = control('毕业院校');
    const wrapper = document.createElement('div');
    document.body.append(wrapper);
    wrapper.append(element);
    await element.updateComplete;
    expect(control('毕业院校')).to.equal(input);
    expect(root.querySelector('.step')).to.not.equal(null);
    wrapper.remove();
  });

  it('keeps a dialog modal when it is moved', async () => {
    const {element, button, dialog} = await showFiling(ready);
    button('查看承诺书').click();
    await until('it is open', dialog);
    document.body.prepend(element);
    await until('it is open again', () => dialog()?.isConnected);
  });

  it('resumes where it was when it is taken off the page and put back', async () => {
    const {element, control, root} = await showFiling(ready);
    control('毕业院校').focus();
    document.execCommand('insertText', false, '新');
    const school = control('毕业院校').value;
    element.remove();
    await new Promise((resolve) => setTimeout(resolve, 300));
    document.body.append(element);
    await until('the form is there', () => root.querySelector('form') && control('毕业院校').value === school);
  });

  it('asks nothing of the backend once it is off the page', async () => {
    const signals: AbortSignal[] = [];
    const verifyFace = ({signal}: {readonly signal: AbortSignal}) => {
      signals.push(signal);
      return new Promise(() => {});
    };
    const {element, root, control, button} = await showFiling({at: 'verify', with: {verifyFace}});
    control('人脸识别').click();
    await until('the consents are there', () => root.querySelector('.consent'));
    for (const box of root.querySelectorAll<HTMLInputElement>('.consent input')) box.click();
    button('下一步').click();
    await until('the host is called', () => signals.length === 1);
    element.remove();
    await until('the host is told', () => signals[0]?.aborted);
  });

  it('leaves the address of the page alone', async () => {
    const before = [location.href, history.length];
    const {goOn} = await showFiling(ready);
    await goOn('下一步', '您所申请的事项已经提交成功！');
    expect([location.href, history.length]).to.deep.equal(before);
  });

  it('has no id twice', async () => {
    const first = await showFiling(ready);
    const ids = [...first.root.querySelectorAll('[id]')].map(({id}) => id);
    expect(new Set(ids).size).to.equal(ids.length);
  });
});
