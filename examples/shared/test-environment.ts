import {personas, scenarios, smsCode} from 'formwork/mocks';
import {resetMocks, startMocks} from 'formwork/mocks/browser';

/** Starts the pretend ministry behind the page, and shows a bar that says so and whom one can pretend to be. */
export async function startTestEnvironment(endpoint: string): Promise<void> {
  const asked = new URLSearchParams(location.search).get('scenario') ?? '';
  const scenario = Object.hasOwn(scenarios, asked) ? asked : '';
  document.body.prepend(testBar(scenario));
  await startMocks({endpoint, scenario});
}

function testBar(scenario: string): HTMLElement {
  const people = Object.values(personas).map(({name, idNumber, mobile, registered}) =>
    create(
      'li',
      {},
      name,
      create('code', {}, idNumber),
      create('code', {}, mobile),
      registered ? '已注册' : '须先注册',
    ),
  );
  const bar = create(
    'details',
    {},
    create('summary', {}, create('strong', {}, '测试环境'), ' 数据均为虚构，不会提交到任何机关'),
    create('p', {}, `可用的测试人员（短信验证码：${smsCode}）`),
    create('ul', {}, ...people),
    scenarioSwitch(scenario),
    resetButton(),
  );
  return create('aside', {className: 'test-bar', ariaLabel: '测试环境'}, bar);
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

function resetButton(): HTMLElement {
  const button = create('button', {type: 'button'}, '清空模拟数据');
  button.addEventListener('click', () => void resetMocks().then(() => location.reload()));
  return button;
}

function create<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}
