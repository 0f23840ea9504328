import {create} from '../shared/create.ts';
import {ministryName} from './businesses.ts';
import type {Portal, View} from './view.ts';

const SITE = '国家政务服务平台（示例）';

/** What is written above the pages of a site, where that leads to, and the site's sections. */
const sites = {
  portal: {
    brand: ['', '国家政务服务平台'],
    sections: [
      ['', '首页'],
      ['department', '个人办事'],
    ],
  },
  ministry: {
    brand: ['ministry', `${ministryName}政务服务`],
    sections: [
      ['ministry', '个人办事大厅'],
      ['item', '返回国家政务服务平台'],
    ],
  },
} as const;

/** Shows around a view whose page it is, where in the site one is, and who has logged in. */
export function showFrame(portal: Portal, {site = 'portal'}: View, name: string): void {
  const {brand, sections} = sites[site];
  Object.assign(document.body.dataset, {site, view: name});
  find<HTMLAnchorElement>('.brand').href = `#${brand[0]}`;
  find('.brand-name').textContent = brand[1];
  find('#sections').replaceChildren(
    ...sections.map(([route, title]) => {
      const link = create('a', {href: `#${route}`}, title);
      if (sectionOf[name] === route) link.setAttribute('aria-current', name === route ? 'page' : 'true');
      return create('li', {}, link);
    }),
  );
  find('#account').replaceChildren(...account(portal));
}

/** Shows a view. Who came by a link finds the focus on its heading; who has just opened the page does not. */
export function showView({title, lead, trail, content}: View, focus: boolean): void {
  const heading = create('h1', {className: 'page-title', tabIndex: -1}, title);
  const head = lead ? create('div', {className: 'banner'}, heading, create('p', {}, lead)) : heading;
  find('#main').replaceChildren(...(trail ? [breadcrumbs(trail, title)] : []), head, ...content);
  document.title = `${title} - ${SITE}`;
  scrollTo(0, 0);
  if (focus) heading.focus();
}

/** Leads past the masthead by keyboard; a plain link to `#main` would be taken for a route. */
export function wireSkipLink(): void {
  find('.skip').addEventListener('click', (event) => {
    event.preventDefault();
    find('#main').focus();
  });
}

function account(portal: Portal): Node[] {
  const {visitor} = portal;
  if (!visitor) return [create('a', {className: 'account-action', href: '#login'}, '登录')];
  const leave = create('button', {type: 'button', className: 'account-action'}, '退出登录');
  leave.addEventListener('click', () => {
    portal.visitor = portal.wanted = portal.amend = undefined;
    // Who is on the home page already has no other address to go to.
    if (location.hash.length > 1) portal.go('');
    else showFrame(portal, {title: '', content: []}, '');
    find('.account-action').focus();
  });
  return [create('span', {className: 'account-name'}, `${visitor.name}，您好`), leave];
}

function breadcrumbs(trail: NonNullable<View['trail']>, title: string): HTMLElement {
  const current = create('li', {}, title);
  current.setAttribute('aria-current', 'page');
  const links = trail.map(([route, name]) => create('li', {}, create('a', {href: `#${route}`}, name)));
  return create('nav', {className: 'breadcrumbs', ariaLabel: '当前位置'}, create('ol', {}, ...links, current));
}

/** The section that a route belongs to. */
const sectionOf: Readonly<Record<string, string>> = {
  '': '',
  department: 'department',
  item: 'department',
  business: 'department',
  ministry: 'ministry',
  service: 'ministry',
};

function find<T extends Element = HTMLElement>(selector: string): T {
  return document.querySelector<T>(selector)!;
}
