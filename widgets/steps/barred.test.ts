import {expect} from 'chai';
import {expectAccessible} from '../testing/axe.ts';
import {
  applicant,
  record,
  shipped,
  showFiling,
  type FilingFixture,
  type FilingSetup,
} from '../testing/filing-fixture.ts';
import {until} from '../testing/fixture.ts';

describe('page of what keeps somebody from filing', () => {
  it('is accessible', async () => {
    const {element} = await barred({with: {navigate: () => {}}});
    await expectAccessible(element);
  });

  it('says why, on what law it rests and what can be done, and takes the focus', async () => {
    const {root, heading} = await barred();
    expect(heading()).to.equal('目前不能办理此业务');
    expect(root.activeElement).to.equal(root.querySelector('.step-title'));
    const [barrier] = root.querySelectorAll('.barrier');
    expect(barrier?.textContent).to.contain('您的注册已经注销');
    expect(barrier?.textContent).to.contain('依据：《注册建造师管理规定》第十七条');
    expect(barrier?.textContent).to.contain('请申请重新注册');
  });

  it('does not speak of a draft: there is nothing to keep', async () => {
    const {element, root} = await barred();
    const saved = new Promise((resolve) => element.addEventListener('formwork-saved', resolve, {once: true}));
    await saved;
    await element.updateComplete;
    expect(root.querySelector('.saved')).to.equal(null);
  });

  it('leads to the service that can be used instead', async () => {
    const asked: string[] = [];
    const {button} = await barred({with: {navigate: ({service}) => asked.push(service)}});
    button('立即前往').click();
    expect(asked).to.deep.equal(['first-class-constructor/re-registration']);
  });

  it('says of several reasons what to do about the first, which the others wait for', async () => {
    const openCases = [{caseNumber: '1', service: 'first-class-constructor/renewal', title: 't', status: 's'}];
    const {root} = await barred({
      backend: {record: async () => ({...record, asOf: '2026-11-21', registration: cancelled, openCases})},
      with: {navigate: () => {}},
    });
    const help = [...root.querySelectorAll('.barrier')].map(
      (each) => each.querySelectorAll('.barrier-mend, button').length,
    );
    expect(help).to.deep.equal([2, 0]);
  });

  it('only names it where the host cannot open services', async () => {
    const {button} = await barred();
    expect(button('立即前往')).to.equal(undefined);
  });

  it('leads back', async () => {
    const {goOn} = await barred();
    await goOn('返回', '注销须知');
  });

  it('says that a case has nothing to be corrected', async () => {
    const {element, heading, root} = await showFiling({
      service: await shipped('initial-registration'),
      backend: {case: async () => ({...filed, status: 'accepted'})},
      with: {applicant, amend: filed.caseNumber},
    });
    await until('it says so', () => heading() === '该件目前不需要修改');
    await expectAccessible(element);
    expect(root.querySelector('form')).to.equal(null);
  });
});

async function barred(setup: FilingSetup = {}): Promise<FilingFixture> {
  const filing = await showFiling({
    service: await shipped('cancellation'),
    at: 'notice',
    backend: {record: async () => ({...record, asOf: '2026-11-21', registration: cancelled, openCases: []})},
    context: {record: undefined},
    ...setup,
  });
  filing.button('下一步').click();
  await until('it is barred', () => filing.root.querySelector('.barrier'));
  await filing.element.updateComplete;
  return filing;
}

const cancelled = {number: '京1112004200600001', status: 'cancelled', validUntil: '2027-06-30'};

const filed = {
  caseNumber: '20261121000001',
  service: 'first-class-constructor/initial-registration',
  title: '初始注册',
  receivedAt: '2026-11-01T09:00:00+08:00',
  status: 'accepted',
  timeline: [{status: 'accepted', since: '2026-11-02T09:00:00+08:00'}],
  answers: {},
};
