import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';
import {expectAccessible} from '../testing/axe.ts';
import {agreed, answers, changed, refusal, shipped, showFiling} from '../testing/filing-fixture.ts';
import {until} from '../testing/fixture.ts';

describe('form step', () => {
  it('is accessible, empty, filled and with errors', async () => {
    const empty = await showFiling({at: 'form'});
    await expectAccessible(empty.element);
    empty.button('下一步').click();
    await until('the errors are listed', empty.summary);
    await expectAccessible(empty.element);
    const filled = await showFiling({at: 'form', answers: {form: answers}, context: {undertaking: agreed}});
    await expectAccessible(filled.element);
  });

  it('is accessible while the record is loaded, and when it cannot be', async () => {
    const loading = await showFiling({
      at: 'form',
      context: {record: undefined},
      backend: {record: () => new Promise(() => {})},
    });
    await expectAccessible(loading.element);
    const backend = {record: () => Promise.reject(refusal('internal-error', 500))};
    const failed = await showFiling({at: 'form', context: {record: undefined}, backend});
    await until('the failure is shown', failed.summary);
    await expectAccessible(failed.element);
    expect(failed.button('重试')).to.be.instanceOf(HTMLButtonElement);
  });

  it('shows in the stepper where it is', async () => {
    const {root} = await showFiling({at: 'form'});
    expect(root.querySelector('[aria-current=step]')?.textContent).to.contain('申报信息');
  });

  it('lists a missing undertaking after the fields, and leads to it', async () => {
    const {root, button, summary} = await showFiling({at: 'form', answers: {form: answers}});
    button('下一步').click();
    await until('it is listed', summary);
    expect(summary()).to.contain('有 1 处需要修改');
    const entry = root.querySelector<HTMLButtonElement>('.error-link');
    entry?.click();
    expect(root.activeElement).to.equal(button('查看承诺书'));
    expect(descriptionOf(button('查看承诺书'))).to.contain('请打开承诺书');
  });

  it('lists the fields and the undertaking in one summary', async () => {
    const {root, button, summary} = await showFiling({at: 'form'});
    button('下一步').click();
    await until('they are listed', summary);
    expect(root.querySelectorAll('[role=alert]').length).to.equal(1);
    const entries = [...root.querySelectorAll('.error-link')].map(({textContent}) => textContent?.trim());
    expect(entries[0]).to.equal('请选择民族。');
    expect(entries.at(-1)).to.contain('请打开承诺书');
  });

  it('says at its link that the undertaking was given', async () => {
    const {root} = await showFiling({at: 'form', answers: {form: answers}, context: {undertaking: agreed}});
    expect(root.querySelector('.undertaking-link .state')?.textContent).to.equal('已承诺');
  });

  it('keeps the focus on its heading while the record is loaded', async () => {
    const {root, control, button, heading} = await showFiling({at: 'notice', context: {record: undefined}});
    control('全选').click();
    button('下一步').click();
    await until('the form is there', () => root.querySelector('form'));
    expect(heading()).to.equal('申报信息');
    expect(root.activeElement).to.equal(root.querySelector('.step-title'));
  });

  it('keeps the text and the focus of a field through a save', async () => {
    const {root, control, find} = await showFiling({at: 'form'});
    control('毕业院校').focus();
    await sendKeys({type: 'ETH'});
    await until('it is saved', () => find('.saved'));
    expect(root.activeElement).to.equal(control('毕业院校'));
    expect(control('毕业院校').value).to.equal('ETH');
  });

  it('shows at the field, and first in the summary, what the backend refuses', async () => {
    const errors = [{pointer: '#/answers/basic/graduationDate', detail: '毕业时间与记录不一致，请核对。'}];
    const {root, button, summary, heading, find} = await showFiling({
      at: 'form',
      answers: {form: answers},
      context: {undertaking: agreed},
      backend: {submit: () => Promise.reject(refusal('validation', 422, {errors}))},
    });
    button('下一步').click();
    await until('the refusal is listed', summary);
    expect(heading()).to.equal('申报信息');
    expect(summary()).to.contain('毕业时间与记录不一致，请核对。');
    expect(root.activeElement).to.equal(find('.error-summary'));
    expect(find('[data-pointer="/basic/graduationDate"] .problem').textContent).to.contain('毕业时间与记录不一致');
  });

  it('says what is wrong with the answers as a whole, in one place and in the present language', async () => {
    const rule = {id: 'changed', require: {required: ['nothing']}, message: '没有修改任何内容。'};
    const service = changed(await shipped('initial-registration'), {form: {rules: [rule]}});
    const {root, button, summary, heading} = await showFiling({
      service,
      at: 'form',
      answers: {form: answers},
      context: {undertaking: agreed},
    });
    button('下一步').click();
    await until('it is listed', summary);
    expect(summary()).to.contain('没有修改任何内容。');
    expect(root.querySelector('.error-link'), 'it has no one place').to.equal(null);
    expect(heading()).to.equal('申报信息');
  });
});

function descriptionOf(element: Element): string {
  const root = element.getRootNode() as ShadowRoot;
  const ids = element.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => root.getElementById(id)?.textContent).join(' ');
}
