import type {IncomingMessage, ServerResponse} from 'node:http';
import {Ministry, scenarios, type MinistryOptions, type ScenarioName} from 'formwork/mocks';
import {officeWork} from '../examples/shared/office-work.ts';
import {mockListener} from '../mocks/server.ts';

/** A pretend ministry in the server of the pages, so that a telephone and a computer have the same one. */
export interface HostedMinistry {
  readonly ministry: Ministry;
  /** Answers what is asked below `/ministry/`; false says that the request is not its own. */
  answer(request: IncomingMessage, response: ServerResponse): boolean;
}

/**
 * Opens a ministry whose scan codes lead to the pages at an origin.
 *
 * `/ministry/<scenario>/api` is the backend, `normal` without a scenario; all of them share what the ministry knows.
 * `GET /ministry/` tells a page that it is there, and the other paths do what the bar of the example pages offers.
 */
export function hostMinistry(origin: string, options: Omit<MinistryOptions, 'scanUrl'> = {}): HostedMinistry {
  const ministry = new Ministry({...options, scanUrl: (scan) => `${origin}/desktop/scan/#${scan}`});
  const names = Object.keys(scenarios) as ScenarioName[];
  const backends = new Map(
    [undefined, ...names].map((scenario) => {
      const endpoint = `/ministry/${scenario ?? 'normal'}/api`;
      return [endpoint, mockListener({ministry, endpoint, ...(scenario && {scenario})})];
    }),
  );
  const desk = new Map<string, () => unknown>([
    ['GET /ministry/', () => ({origin})],
    ...Object.entries(officeWork).map(
      ([what, work]) => [`POST /ministry/${what}`, () => work(ministry)] as [string, () => unknown],
    ),
  ]);
  return {
    ministry,
    answer(request, response) {
      const {pathname} = new URL(request.url ?? '/', origin);
      if (!pathname.startsWith('/ministry/')) return false;
      const backend = [...backends].find(([endpoint]) => pathname.startsWith(`${endpoint}/`))?.[1];
      const work = desk.get(`${request.method} ${pathname}`);
      if (backend) backend(request, response);
      else if (work) void settle(work, response);
      else response.writeHead(404).end();
      return true;
    },
  };
}

async function settle(work: () => unknown, response: ServerResponse): Promise<void> {
  try {
    const result = await work();
    if (result === undefined) response.writeHead(204).end();
    else
      response
        .writeHead(200, {'content-type': 'application/json', 'cache-control': 'no-store'})
        .end(JSON.stringify(result));
  } catch {
    response.writeHead(500).end();
  }
}
