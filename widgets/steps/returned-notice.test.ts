import {expect} from 'chai';
import type {Case} from 'formwork/sdk';
import {expectAccessible} from '../testing/axe.ts';
import {answers, applicant, showFiling, type FilingFixture} from '../testing/filing-fixture.ts';
import {until} from '../testing/fixture.ts';

describe('notice of a returned case', () => {
  it('is accessible', async () => {
    const {element} = await correct();
    await expectAccessible(element);
  });

  it('says why it was returned, what has to be corrected, and that nothing else can be', async () => {
    const {find} = await correct();
    const text = find('.returned').textContent?.replaceAll(/\s+/g, ' ');
    expect(text).to.contain('请按审查意见修改后重新提交。');
    expect(text).to.contain('毕业时间：与学历证书不一致，请核对。');
    expect(text).to.contain('只能修改以上内容');
  });

  it('forbids nothing where the reviewer has named no answer, and still says why', async () => {
    const {element, find, control} = await correct({...returned, remarks: []});
    await expectAccessible(element);
    expect(find('.returned').textContent)
      .to.contain('请按审查意见修改后重新提交。')
      .and.not.contain('只能修改以上内容');
    expect(control('毕业院校').readOnly).to.equal(false);
  });

  it('does not say twice what the remarks say', async () => {
    const [remark] = returned.remarks ?? [];
    const timeline = [{status: 'returned', since: returned.receivedAt, remark: remark?.detail ?? ''}];
    const {find} = await correct({...returned, timeline});
    expect(find('.returned').textContent?.split('与学历证书不一致')).to.have.length(2);
  });

  it('leads to the field of a remark', async () => {
    const {root, control} = await correct();
    root.querySelector<HTMLButtonElement>('.remark')?.click();
    expect(root.activeElement).to.equal(control('毕业时间'));
  });
});

async function correct(filed: Case = returned): Promise<FilingFixture> {
  const filing = await showFiling({
    backend: {case: async () => filed},
    with: {applicant, amend: filed.caseNumber},
  });
  await until('the form is there', () => filing.root.querySelector('form'));
  return filing;
}

const returned: Case = {
  caseNumber: '20261121000001',
  service: 'first-class-constructor/initial-registration',
  title: '初始注册',
  receivedAt: '2026-11-01T09:00:00+08:00',
  status: 'returned',
  timeline: [
    {status: 'submitted', since: '2026-11-01T09:00:00+08:00'},
    {status: 'returned', since: '2026-11-02T09:00:00+08:00', remark: '请按审查意见修改后重新提交。'},
  ],
  remarks: [{pointer: '/basic/graduationDate', detail: '与学历证书不一致，请核对。'}],
  answers,
};
