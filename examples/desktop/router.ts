import {showFrame, showView, wireSkipLink} from './frame.ts';
import type {MakeView, Portal} from './view.ts';
import {businessView} from './views/business.ts';
import {departmentView} from './views/department.ts';
import {homeView} from './views/home.ts';
import {itemView} from './views/item.ts';
import {loginView} from './views/login.ts';
import {ministryView} from './views/ministry.ts';
import {missingView} from './views/missing.ts';
import {serviceView} from './views/service.ts';
import {signInView} from './views/sign-in.ts';

/** Whom a page is for; everybody unless told otherwise. */
type For = 'strangers' | 'logged-in' | 'verified';

const routes: Readonly<Record<string, readonly [view: MakeView, audience?: For]>> = {
  '': [homeView],
  login: [loginView, 'strangers'],
  department: [departmentView],
  item: [itemView],
  business: [businessView],
  'sign-in': [signInView, 'logged-in'],
  ministry: [ministryView, 'verified'],
  service: [serviceView, 'verified'],
};

/** Shows the view that the address names behind its `#`, now and whenever it changes. */
export function startRouter(portal: Portal): void {
  wireSkipLink();
  addEventListener('hashchange', () => show(portal, true));
  show(portal, false);
}

function show(portal: Portal, focus: boolean): void {
  const address = location.hash.slice(1);
  const [name = '', parameter = ''] = address.split('/');
  const [makeView, audience] = (Object.hasOwn(routes, name) && routes[name]) || [missingView];
  const detour = detourOf(portal, audience);
  if (detour !== undefined) {
    if (audience !== 'strangers') portal.wanted = address;
    location.replace(`#${detour}`);
    return;
  }
  const view = makeView(portal, parameter) ?? missingView();
  showFrame(portal, view, name);
  showView(view, focus);
}

/** Where somebody has to go first whom a page is not for. */
function detourOf({visitor}: Portal, audience: For | undefined): string | undefined {
  if (audience === 'strangers') return visitor && 'department';
  if (audience === undefined) return undefined;
  if (!visitor) return 'login';
  return audience === 'verified' && !visitor.applicant ? 'sign-in' : undefined;
}
