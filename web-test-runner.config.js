import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {
  a11ySnapshotPlugin,
  emulateMediaPlugin,
  sendKeysPlugin,
  setViewportPlugin,
} from '@web/test-runner-commands/plugins';
import {CHROME_ARGS, findChrome} from './tools/chrome.ts';
import {testPage, underStrictCsp} from './tools/strict-csp.ts';
import {browserReporter} from './tools/test/browser-reporter.ts';
import {BROWSER_TESTS} from './tools/test/browser-tests.ts';

const {FORMWORK_REPORT} = process.env;
const launchOptions = {executablePath: await findChrome(), args: CHROME_ARGS};

/**
 * What is tested in a real Chromium: the elements, and `*.browser.test.ts` of the other layers, under the content security policy that we promise.
 *
 * @type {import('@web/test-runner').TestRunnerConfig}
 */
export default {
  files: BROWSER_TESTS,
  nodeResolve: {browser: true, exportConditions: ['source', 'browser', 'development']},
  plugins: [
    // `esnext` keeps `with {type: 'json'}`, which esbuild drops for anything older than Chrome 123.
    esbuildPlugin({ts: true, target: 'esnext', tsconfig: 'tsconfig.base.json'}),
    a11ySnapshotPlugin(),
    emulateMediaPlugin(),
    sendKeysPlugin(),
    setViewportPlugin(),
  ],
  middleware: [underStrictCsp],
  testRunnerHtml: testPage,
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
  browsers: [chromeLauncher({launchOptions, createPage: focusedPage, concurrency: 2})],
  testFramework: {config: {timeout: 10_000}},
  testsFinishTimeout: 180_000,
  reporters: [defaultReporter(), ...(FORMWORK_REPORT ? [browserReporter(FORMWORK_REPORT)] : [])],
};

/**
 * Two pages run at a time, and only one can have the focus: let each believe that it has.
 *
 * @param {{context: import('puppeteer-core').BrowserContext}} options
 */
async function focusedPage({context}) {
  const page = await context.newPage();
  const session = await page.createCDPSession();
  await session.send('Emulation.setFocusEmulationEnabled', {enabled: true});
  return page;
}
