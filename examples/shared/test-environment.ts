import {scenarios} from 'formwork/mocks';
import {ministryInBrowser, ministryOfServer} from './pretend-ministry.ts';
import {testBar} from './test-bar.ts';

export interface TestEnvironmentOptions {
  /** Whether a ministry in the page's server comes first, so that a telephone and a computer have the same one. */
  readonly hosted?: boolean;
}

/**
 * Starts the pretend ministry behind the page, and shows a bar that says so and whom one can pretend to be.
 *
 * Resolves with the address of the backend: the one given, or that of the ministry in the page's server.
 */
export async function startTestEnvironment(
  endpoint: string,
  {hosted = false}: TestEnvironmentOptions = {},
): Promise<string> {
  const asked = new URLSearchParams(location.search).get('scenario') ?? '';
  const scenario = Object.hasOwn(scenarios, asked) ? asked : '';
  const opening = open(endpoint, scenario, hosted);
  document.body.prepend(testBar(scenario, opening));
  return (await opening).endpoint;
}

async function open(endpoint: string, scenario: string, hosted: boolean) {
  return (hosted && (await ministryOfServer(scenario))) || ministryInBrowser(endpoint, scenario);
}
