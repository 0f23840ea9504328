import {startMocks} from 'formwork/mocks/browser';
import {officeWork, type OfficeWork} from './office-work.ts';

/** The pretend ministry behind a page. */
export interface PretendMinistry {
  /** Where its backend answers. */
  readonly endpoint: string;
  /** Has something done at the ministry at once. */
  work(what: OfficeWork): Promise<void>;
}

/** Starts a ministry in the browser, which all tabs share. */
export async function ministryInBrowser(endpoint: string, scenario: string): Promise<PretendMinistry> {
  const scanUrl = (scan: string): string => `${location.origin}/desktop/scan/#${scan}`;
  const {ministry} = await startMocks({endpoint, scenario, scanUrl});
  return {endpoint, work: (what) => officeWork[what](ministry)};
}

/** The ministry in the server of the page, which a telephone shares with a computer; undefined if there is none. */
export async function ministryOfServer(scenario: string): Promise<PretendMinistry | undefined> {
  const answer = await fetch('/ministry/').catch(() => undefined);
  // Many a static host answers an unknown path with a page of its own.
  if (!answer?.ok || !answer.headers.get('content-type')?.startsWith('application/json')) return undefined;
  return {
    endpoint: `/ministry/${scenario || 'normal'}/api`,
    async work(what) {
      const {ok, status} = await fetch(`/ministry/${what}`, {method: 'POST'});
      if (!ok) throw new Error(`The pretend ministry answered ${status}.`);
    },
  };
}
