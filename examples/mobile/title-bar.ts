import {create} from '../shared/create.ts';
import {isInner} from './inner.ts';
import type {Route} from './route.ts';

const SITE = '政务服务平台';
const [heading, back] = ['.title-bar h1', '.title-back'].map((part) => document.querySelector<HTMLElement>(part)!);

/** Makes the arrow lead back to where one has come from: home, or the service that has led here. */
export function wireTitleBar(): void {
  back!.addEventListener('click', (event) => {
    if (!isInner()) return;
    event.preventDefault();
    history.back();
  });
}

/** Says where one is. The title takes the focus, unless the page has just been opened. */
export function showTitle(route: Route | undefined, focus: boolean): void {
  const {title = SITE, subtitle: name} = route?.service ?? {};
  const subtitle = name && (route?.amend === undefined ? name : `${name}（退回修改）`);
  heading!.replaceChildren(title, ...(subtitle ? [' ', create('small', {}, subtitle)] : []));
  document.title = route ? `${subtitle ?? title} - ${SITE}（示例）` : `${SITE}（示例）`;
  back!.hidden = route === undefined;
  back!.ariaLabel = isInner() ? '返回上一页' : '返回首页';
  if (focus) heading!.focus({preventScroll: true});
}
