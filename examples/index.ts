import {scenarios, type ScenarioName} from 'formwork/mocks';
import {initialRegistration} from 'formwork/spec';

const pages = [
  {path: 'mobile/', hash: '#initial-registration', title: '移动端门户（仿小程序）'},
  {path: 'plain/', hash: '', title: '最简嵌入'},
];

const happenings: Readonly<Record<ScenarioName, string>> = {
  slow: '每次请求都要等 3 秒。',
  offline: '所有请求都无法到达。',
  'error-500': '后台对每次请求都报错。',
  'submit-timeout': '申报已被受理，但答复没有送达；最终只有一件申报、一份回执。',
  'rejected-fields': '后台对第一次提交提出两处问题，显示在相应的填写项。',
};

for (const {spec} of [initialRegistration]) {
  add('#services', title('strong', spec.title), ...pages.map((page) => link(page.path, page.title)));
}

for (const name of Object.keys(scenarios) as ScenarioName[]) {
  const links = pages.map(({path, hash, title}) => link(`${path}?scenario=${name}${hash}`, title));
  add('#scenarios', title('code', name), title('span', happenings[name]), ...links);
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
