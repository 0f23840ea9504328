import {expect} from 'chai';
import {expectAccessible} from '../testing/axe.ts';
import {agreed, answers, receipt, refusal, showFiling, type FilingSetup} from '../testing/filing-fixture.ts';
import {until} from '../testing/fixture.ts';

const ready: FilingSetup = {at: 'form', answers: {form: answers}, context: {undertaking: agreed}};
const never = () => new Promise<never>(() => {});
const down = () => Promise.reject(refusal('internal-error', 500));

describe('submit step', () => {
  it('is accessible while it sends, while it asks, and when it has failed', async () => {
    const sending = await showFiling({...ready, backend: {submit: never}});
    await sending.goOn('下一步', '正在提交');
    await expectAccessible(sending.element);
    const asking = await showFiling({...ready, backend: {submit: down, outcome: never}});
    await asking.goOn('下一步', '正在确认提交结果');
    await expectAccessible(asking.element);
    const failed = await showFiling({...ready, backend: {submit: down, outcome: down}});
    await failed.goOn('下一步', '尚未提交成功');
    await expectAccessible(failed.element);
  });

  it('asks what happened when no answer came, and shows the receipt', async () => {
    const {goOn, root} = await showFiling({...ready, backend: {submit: down, outcome: async () => receipt}});
    await goOn('下一步', '您所申请的事项已经提交成功！');
    expect(root.querySelector('.case-number')?.textContent).to.equal(receipt.caseNumber);
  });

  it('says to screen readers that it asks, without moving the focus', async () => {
    const {goOn, root} = await showFiling({...ready, backend: {submit: down, outcome: never}});
    await goOn('下一步', '正在确认提交结果');
    expect(root.querySelector('.filing + [role=status]')?.textContent).to.contain('正在查询是否已经受理');
    expect(root.activeElement).to.equal(root.querySelector('.step-title'));
  });

  it('says that nothing is lost when it has failed, and tries again', async () => {
    let isUp = false;
    const submit = () => (isUp ? Promise.resolve(receipt) : down());
    const {goOn, root} = await showFiling({...ready, backend: {submit, outcome: async () => undefined}});
    await goOn('下一步', '尚未提交成功');
    expect(root.textContent).to.contain('您填写的内容都还在');
    isUp = true;
    await goOn('重新提交', '您所申请的事项已经提交成功！');
  });

  it('leads back to the form with every answer', async () => {
    const {goOn, control} = await showFiling({...ready, backend: {submit: down, outcome: down}});
    await goOn('下一步', '尚未提交成功');
    await goOn('返回修改', '申报信息');
    expect(control('毕业院校').value).to.equal(answers.basic.school);
  });

  it('leads an expired session to be verified again, and says why', async () => {
    const {button, heading, summary} = await showFiling({
      ...ready,
      backend: {submit: () => Promise.reject(refusal('session-expired', 401))},
    });
    button('下一步').click();
    await until('the verification opens', () => heading() === '身份核验');
    expect(summary()).to.not.equal('');
  });
});
