import {expect} from 'chai';
import {agreed, answers, receipt, showFiling} from '../testing/filing-fixture.ts';
import {until} from '../testing/fixture.ts';

const ready = {at: 'form', answers: {form: answers}, context: {undertaking: agreed}};

describe('events of <formwork-filing>', () => {
  it('tells the host of each step', async () => {
    const {element, goOn} = await showFiling();
    const steps: string[] = [];
    element.addEventListener('formwork-step', ({from, to}) => steps.push(`${from} → ${to}`));
    await goOn('在线办理', '用户验证');
    await goOn('返回', '办事指南');
    expect(steps).to.deep.equal(['guide → identify', 'identify → guide']);
  });

  it('asks before it leaves a step, and stays if the host says so', async () => {
    const {element, button, heading} = await showFiling();
    let asked = '';
    element.addEventListener('formwork-leave', (event) => {
      asked = `${event.from} → ${event.to}`;
      event.preventDefault();
    });
    button('在线办理').click();
    await element.updateComplete;
    expect([asked, heading()]).to.deep.equal(['guide → identify', '办事指南']);
  });

  it('asks before it submits, and keeps everything if the host says so', async () => {
    const {element, button, heading, control} = await showFiling(ready);
    element.addEventListener('formwork-submit', (event) => event.preventDefault(), {once: true});
    button('下一步').click();
    await element.updateComplete;
    expect(heading()).to.equal('申报信息');
    expect(control('毕业院校').value).to.equal(answers.basic.school);
  });

  it('tells the case number once it has arrived', async () => {
    const {element, goOn} = await showFiling(ready);
    const cases: string[] = [];
    element.addEventListener('formwork-submitted', ({caseNumber}) => cases.push(caseNumber));
    await goOn('下一步', '您所申请的事项已经提交成功！');
    expect(cases).to.deep.equal([receipt.caseNumber]);
  });

  it('tells problems by pointer and keyword alone', async () => {
    const {element, button} = await showFiling({at: 'identify', answers: {identify: {name: '王', idNumber: '123'}}});
    const told: unknown[] = [];
    element.addEventListener('formwork-problem', ({step, problems}) => told.push({step, problems}));
    button('确定').click();
    await until('they are told', () => told.length > 0);
    expect(told).to.deep.equal([
      {
        step: 'identify',
        problems: [
          {pointer: '/name', keyword: 'minLength'},
          {pointer: '/idNumber', keyword: 'format'},
        ],
      },
    ]);
  });

  it('lets nothing that the applicant typed into an event', async () => {
    const {element, button, goOn} = await showFiling(ready);
    const types = ['leave', 'step', 'saved', 'submit', 'submitted', 'problem', 'close'].map(
      (name) => `formwork-${name}`,
    );
    const told: string[] = [];
    for (const type of types) element.addEventListener(type, (event) => told.push(JSON.stringify({...event})));
    await goOn('下一步', '您所申请的事项已经提交成功！');
    button('关闭').click();
    await element.updateComplete;
    const secrets = [...Object.values(answers.basic), ...Object.values(answers.employer)].filter(
      ({length}) => length > 4,
    );
    expect(told.length).to.be.greaterThan(3);
    for (const secret of secrets) expect(told.join()).to.not.contain(secret);
  });

  it('reaches listeners outside every shadow root', async () => {
    const {goOn} = await showFiling();
    let heard = 0;
    const listen = (): void => void (heard += 1);
    document.addEventListener('formwork-step', listen);
    await goOn('在线办理', '用户验证');
    document.removeEventListener('formwork-step', listen);
    expect(heard).to.equal(1);
  });
});
