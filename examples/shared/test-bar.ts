import {scenarios, smsCode} from 'formwork/mocks';
import {create} from './create.ts';
import type {OfficeWork} from './office-work.ts';
import {people} from './people.ts';
import type {PretendMinistry} from './pretend-ministry.ts';

/** Says that all of this is a test and whom one can pretend to be, and has the ministry do what else takes its time. */
export function testBar(scenario: string, opening: Promise<PretendMinistry>): HTMLElement {
  const rows = people.map(({name, idNumber, mobile, shows}) =>
    create(
      'li',
      {},
      create('span', {}, name),
      create('code', {}, idNumber),
      create('code', {}, mobile),
      create('span', {}, shows),
    ),
  );
  const bar = create(
    'details',
    {},
    create('summary', {}, create('strong', {}, '测试环境'), ' 数据均为虚构，不会提交到任何机关'),
    create('p', {}, `可用的测试人员（短信验证码：${smsCode}）`),
    create('ul', {}, ...rows),
    scenarioSwitch(scenario),
    officeButtons(opening),
  );
  return create('aside', {className: 'test-bar', ariaLabel: '测试环境'}, bar);
}

/** What each button has done, and what is said of it afterwards. */
const work: Readonly<Record<OfficeWork, readonly [label: string, done: string]>> = {
  confirm: ['企业确认', '聘用企业已确认所有待确认的申报。'],
  advance: ['推进在办案件', '所有在办案件已进入下一环节。'],
  return: ['退回在办案件', '所有审查中的案件已退回修改。'],
  reset: ['清空模拟数据', '模拟数据已清空。'],
};

function officeButtons(opening: Promise<PretendMinistry>): HTMLElement {
  const told = create('span', {role: 'status'});
  const buttons = Object.entries(work).map(([what, [label, done]]) => {
    const button = create('button', {type: 'button'}, label);
    button.addEventListener('click', () => {
      told.textContent = '';
      opening
        .then((ministry) => ministry.work(what as OfficeWork))
        .then(
          () => {
            told.textContent = done;
            if (what === 'reset') location.reload();
          },
          () => (told.textContent = '没有成功，请重试。'),
        );
    });
    return button;
  });
  return create('div', {className: 'test-bar-work'}, ...buttons, told);
}

/** Chooses what goes wrong; the page reloads with it in its address. */
function scenarioSwitch(scenario: string): HTMLElement {
  const select = create(
    'select',
    {},
    ...['', ...Object.keys(scenarios)].map((name) =>
      create('option', {value: name, selected: name === scenario}, name || '正常'),
    ),
  );
  select.addEventListener('change', () => {
    const url = new URL(location.href);
    if (select.value) url.searchParams.set('scenario', select.value);
    else url.searchParams.delete('scenario');
    location.assign(url);
    if (url.hash) location.reload();
  });
  return create('label', {}, '故障场景 ', select);
}
