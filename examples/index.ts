import {scenarios, type ScenarioName} from 'formwork/mocks';
import {firstClassConstructor} from 'formwork/spec';

/** An example page, and the address at which it has a service; undefined if it has not. */
interface Page {
  readonly path: string;
  readonly title: string;
  readonly hashOf: (service: string) => string | undefined;
}

const family = 'first-class-constructor/';

const pages: readonly Page[] = [
  {
    path: 'mobile/',
    title: '移动端门户（仿小程序）',
    hashOf: (service) => (service === 'sign-in' ? undefined : `#${service}`),
  },
  {
    path: 'desktop/',
    title: '电脑端门户（仿国家政务服务平台）',
    hashOf: (service) => (service === 'sign-in' ? '#sign-in' : `#service/${service}`),
  },
  {path: 'plain/', title: '最简嵌入', hashOf: (service) => (service === 'initial-registration' ? '' : undefined)},
];

const happenings: Readonly<Record<ScenarioName, string>> = {
  slow: '每次请求都要等 3 秒。',
  offline: '所有请求都无法到达。',
  'error-500': '后台对每次请求都报错。',
  'submit-timeout': '申报已被受理，但答复没有送达；最终只有一件申报、一份回执。',
  'rejected-fields': '后台对第一次提交提出两处问题，显示在相应的填写项。',
  returned: '第一件进入审查的申报被退回修改，附两处意见。',
  denied: '第一件进入审查的申报不予注册。',
};

/** The order of the operation manuals; what is not named here comes after it. */
const order = ['initial-registration', 'renewal', 'speciality-addition', 'cancellation', 're-registration'];

const ids = [...new Set([...order.map((service) => family + service), ...Object.keys(firstClassConstructor)])];
for (const {spec} of await Promise.all(ids.flatMap((id) => firstClassConstructor[id]?.() ?? []))) {
  const {id, title: name} = spec;
  add('#services', title('strong', name), ...linksTo(id.slice(family.length)));
}

for (const name of Object.keys(scenarios) as ScenarioName[]) {
  add(
    '#scenarios',
    title('code', name),
    title('span', happenings[name]),
    ...linksTo('initial-registration', `?scenario=${name}`),
  );
}

function linksTo(service: string, query = ''): HTMLElement[] {
  return pages.flatMap(({path, hashOf, title: name}) => {
    const hash = hashOf(service);
    return hash === undefined ? [] : [link(path + query + hash, name)];
  });
}

function add(list: string, ...content: readonly Node[]): void {
  const item = document.createElement('li');
  item.append(...content);
  document.querySelector(list)!.append(item);
}

function title(tag: string, textContent: string): HTMLElement {
  return Object.assign(document.createElement(tag), {textContent});
}

function link(href: string, textContent: string): HTMLAnchorElement {
  return Object.assign(document.createElement('a'), {href, textContent});
}
