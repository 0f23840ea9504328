import {expect} from 'chai';
import type {Backend, Case} from 'formwork/sdk';
import type {FormworkFiling} from '../filing/formwork-filing.ts';
import {expectAccessible} from '../testing/axe.ts';
import {applicant, refusal, shipped, showFiling, type FilingFixture} from '../testing/filing-fixture.ts';
import {until} from '../testing/fixture.ts';

const SERVICE = 'first-class-constructor/initial-registration';

describe('progress query', () => {
  it('is accessible, empty, with errors, while it searches, and with what it has found', async () => {
    const filing = await show();
    await expectAccessible(filing.element);
    filing.button('查询').click();
    await until('the error is listed', filing.summary);
    await expectAccessible(filing.element);
    const found = await query({cases: async () => [returned, long]}, {navigate: () => {}});
    await expectAccessible(found.element);
    const none = await query({cases: async () => []});
    await expectAccessible(none.element);
    const searching = await show({cases: () => new Promise(() => {})});
    choose(searching);
    searching.button('查询').click();
    await searching.element.updateComplete;
    await expectAccessible(searching.element);
  });

  it('asks for the kind of business', async () => {
    const {button, summary, root} = await show();
    button('查询').click();
    await until('it asks', summary);
    expect(summary()).to.contain('请选择业务类型');
    expect(root.querySelector('.results')).to.equal(null);
  });

  it('says how many cases there are, and moves the focus there, each time anew', async () => {
    const {root, find, button} = await query({cases: async () => [returned, long]});
    expect(find('.results-title').textContent?.trim()).to.equal('查询到 2 件');
    expect(root.activeElement).to.equal(find('.results-title'));
    button('查询').focus();
    button('查询').click();
    await until('it has searched again', () => root.activeElement === root.querySelector('.results-title'));
  });

  it('says that there is none', async () => {
    const {root, find} = await query({cases: async () => []});
    expect(root.activeElement).to.equal(find('.results-title'));
    expect(find('.results').textContent).to.contain('没有查询到您办理该项业务的记录');
  });

  it('shows of a case what it is, how far it has come, who acts and since when', async () => {
    const {find} = await query({cases: async () => [long]});
    const text = find('.case').textContent?.replaceAll(/\s+/g, ' ');
    expect(find('.case-title').textContent).to.equal(long.title);
    expect(find('.case-number').textContent).to.equal(long.caseNumber);
    expect(text).to.contain('2026年11月1日 09:00');
    expect(find('.case-status').textContent).to.equal('审查中');
    expect(text).to.contain('当前由住房和城乡建设部处理');
    expect(text).to.contain('自 2026年11月5日 08:30 起');
  });

  it('shows why a case was returned, what has to be corrected, and leads there', async () => {
    const asked: object[] = [];
    const navigate: FormworkFiling['navigate'] = ({service, amend}) => asked.push({service, amend});
    const {find, button} = await query({cases: async () => [returned]}, {navigate});
    expect(find('.case-now').textContent).to.contain('原因：请按审查意见修改后重新提交。');
    expect(find('.case-corrections').textContent).to.contain('毕业时间与学历证书不一致，请核对。');
    button('修改后重新提交').click();
    expect(asked).to.deep.equal([{service: SERVICE, amend: returned.caseNumber}]);
  });

  it('says the reason once where it is what has to be corrected', async () => {
    const [filed] = returned.timeline;
    const remark = returned.remarks?.map(({detail}) => detail).join('') ?? '';
    const timeline = [filed!, {status: 'returned', since: returned.receivedAt, remark}];
    const {find} = await query({cases: async () => [{...returned, timeline}]});
    expect(find('.case-now').textContent).to.not.contain(remark);
    expect(find('.case-corrections').textContent).to.contain(remark);
  });

  it('offers no correction where the host cannot open services, or where nothing was returned', async () => {
    const there = await query({cases: async () => [returned]});
    expect(there.button('修改后重新提交')).to.equal(undefined);
    const other = await query({cases: async () => [long]}, {navigate: () => {}});
    expect(other.button('修改后重新提交')).to.equal(undefined);
  });

  it('lists what has happened, the latest first, and folds what is long', async () => {
    const {root} = await query({cases: async () => [returned, long]});
    const [short, folded] = root.querySelectorAll('.case-history');
    const statuses = (history: Element | undefined) =>
      [...(history?.querySelectorAll('.timeline-status') ?? [])].map(({textContent}) => textContent);
    expect(statuses(short)).to.deep.equal(['退回修改', '已申报']);
    expect(short?.querySelector('h6')?.textContent).to.equal('办理过程');
    expect(folded).to.be.instanceOf(HTMLDetailsElement).with.property('open', false);
    expect(folded?.querySelector('summary')?.textContent).to.equal('办理过程（共 5 步）');
    expect(statuses(folded)).to.deep.equal(['审查中', 'transferred', '已受理', '已申报', '待企业确认']);
  });

  it('says what went wrong when it could not search, and can be asked again', async () => {
    let isUp = false;
    const {button, summary, root, element} = await show({
      cases: () => (isUp ? Promise.resolve([long]) : Promise.reject(refusal('internal-error', 500))),
    });
    choose({root});
    button('查询').click();
    await until('it says so', summary);
    expect(root.activeElement).to.equal(root.querySelector('.error-summary'));
    await expectAccessible(element);
    isUp = true;
    button('查询').click();
    await until('it has found', () => root.querySelector('.case'));
  });

  it('says to screen readers that it searches', async () => {
    const filing = await show({cases: () => new Promise(() => {})});
    choose(filing);
    filing.button('查询').click();
    await until('it says so', () =>
      filing.root.querySelector('.filing + [role=status]')?.textContent?.includes('正在查询'),
    );
    expect(filing.root.querySelector('.outcome')?.textContent).to.contain('正在查询');
  });

  it('tells the host that the applicant is done', async () => {
    const {element, button, root} = await query({cases: async () => [long]});
    let closed = 0;
    element.addEventListener('formwork-close', () => (closed += 1));
    button('关闭').click();
    await until('the host is told', () => closed === 1);
    await until('it begins anew', () => !root.querySelector('.results'));
  });
});

async function show(backend: Partial<Backend> = {}, properties: Partial<FormworkFiling> = {}): Promise<FilingFixture> {
  const filing = await showFiling({
    service: await shipped('progress-query'),
    backend,
    with: {applicant, ...properties},
  });
  await until('the form is there', () => filing.root.querySelector('select'));
  return filing;
}

async function query(backend: Partial<Backend>, properties: Partial<FormworkFiling> = {}): Promise<FilingFixture> {
  const filing = await show(backend, properties);
  choose(filing);
  filing.button('查询').click();
  await until('there is an answer', () => filing.root.querySelector('.results'));
  return filing;
}

function choose({root}: Pick<FilingFixture, 'root'>): void {
  const select = root.querySelector('select') as HTMLSelectElement;
  select.selectedIndex = [...select.options].findIndex(({textContent}) => textContent?.includes('初始注册'));
  for (const type of ['input', 'change']) select.dispatchEvent(new Event(type, {bubbles: true}));
}

const base = {service: SERVICE, title: '一级注册建造师执业资格认定(初始注册)', receivedAt: '2026-11-01T01:00:00Z'};

const returned: Case = {
  ...base,
  caseNumber: '20261121000001',
  status: 'returned',
  timeline: [
    {status: 'submitted', since: '2026-11-01T09:00:00+08:00'},
    {status: 'returned', since: '2026-11-02T09:00:00+08:00', remark: '请按审查意见修改后重新提交。'},
  ],
  remarks: [{pointer: '/basic/graduationDate', detail: '毕业时间与学历证书不一致，请核对。'}],
};

const long: Case = {
  ...base,
  caseNumber: '20261121000002',
  status: 'reviewing',
  timeline: [
    {status: 'pending-employer', since: '2026-11-01T09:00:00+08:00'},
    {status: 'submitted', since: '2026-11-02T09:00:00+08:00'},
    {status: 'accepted', since: '2026-11-03T09:00:00+08:00', result: '予以受理'},
    {status: 'transferred', since: '2026-11-04T09:00:00+08:00'},
    {status: 'reviewing', since: '2026-11-05T08:30:00+08:00'},
  ],
};
