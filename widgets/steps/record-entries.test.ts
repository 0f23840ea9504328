import {expect} from 'chai';
import {expectAccessible} from '../testing/axe.ts';
import {changed, record, shipped, showFiling} from '../testing/filing-fixture.ts';
import {until} from '../testing/fixture.ts';

describe('entries of the record above a form', () => {
  it('are accessible, and show what the record has, or that it has nothing', async () => {
    const service = changed(await shipped('initial-registration'), {
      form: {
        entries: [
          {id: 'filing', label: '最近一次申请审批记录', value: '/latest/filing', empty: '暂无记录'},
          {id: 'reason', label: '退回原因', value: '/latest/returnReason', empty: '没有被退回'},
        ],
      },
    });
    const known = {...record, latest: {filing: '初始注册，2026年11月2日准予注册'}};
    const {element, root} = await showFiling({service, at: 'form', backend: {record: async () => known}});
    await until('they are there', () => root.querySelector('.entries'));
    await expectAccessible(element);
    expect([...root.querySelectorAll('.entries dt')].map(({textContent}) => textContent)).to.deep.equal([
      '最近一次申请审批记录',
      '退回原因',
    ]);
    expect([...root.querySelectorAll('.entries dd')].map(({textContent}) => textContent)).to.deep.equal([
      '初始注册，2026年11月2日准予注册',
      '没有被退回',
    ]);
  });
});
