import type {Applicant} from 'formwork/sdk';
import {filingOf} from './filing.ts';
import {goInner, isInner} from './inner.ts';
import {hashOf, routeOf, type Route} from './route.ts';
import {showTitle, wireTitleBar} from './title-bar.ts';

const [home, business] = ['#home', '#business'].map((part) => document.querySelector<HTMLElement>(part)!);

/** Shows what the address names behind its `#`, now and whenever it changes. */
export function startRouter(endpoint: string): void {
  // Kept in memory and nowhere else, until the applicant is home again.
  let applicant: Applicant | undefined;
  wireTitleBar();
  addEventListener('hashchange', () => show(true));
  show(false);

  function show(focus: boolean): void {
    const route = routeOf(location.hash);
    if (!route) applicant = undefined;
    for (const sheet of document.querySelectorAll<HTMLDialogElement>('.sheet')) sheet.close();
    home!.hidden = route !== undefined;
    business!.hidden = route === undefined;
    business!.replaceChildren(...(route ? [filingAt(route)] : []));
    showTitle(route, focus);
    scrollTo(0, 0);
  }

  function filingAt(route: Route): HTMLElement {
    const isHandedOn = isInner();
    const filing = filingOf(route, {
      endpoint,
      applicant: isHandedOn ? applicant : undefined,
      navigate(to) {
        ({applicant} = to);
        goInner(hashOf(to));
        show(true);
      },
      close: () => (location.hash = ''),
    });
    // Whose session has run out is verified anew in the filing.
    filing.addEventListener('formwork-verified', (event) => {
      if (isHandedOn) ({applicant} = event);
    });
    return filing;
  }
}
