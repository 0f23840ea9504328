import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {after, it} from 'node:test';
import type {AxeResults, RunOptions} from 'axe-core';
import {chromium, type Browser, type Page} from 'playwright-core';
import {CHROME_ARGS, findChrome} from '../tools/chrome.ts';
import {ROOT} from '../tools/run.ts';
import {serve, type Served} from '../tools/serve.ts';
import {ensureExamplesBuilt} from '../tools/test/built.ts';
import {inFull, screenshot, type Part} from './screenshot.ts';

export const PHONE = {width: 390, height: 844};
export const DESKTOP = {width: 1280, height: 800};

/** Where a journey starts, and on what. */
export interface JourneyOptions {
  /** The page below `examples/`, e.g. `/mobile/`. */
  readonly path: string;
  /** Whose page, if not that of the built example pages. */
  readonly origin?: () => string;
  /** A scenario of the mocks, e.g. `submit-timeout`. */
  readonly scenario?: string;
  /** `PHONE` unless told otherwise. */
  readonly viewport?: {readonly width: number; readonly height: number};
  /** Whether it is operated by touch, as a telephone is. */
  readonly touch?: boolean;
  /** Whether the page's clock can be put forward with `page.clock`, so that nobody has to wait. */
  readonly clock?: boolean;
  /** What the browser may complain about on the console, e.g. the failed request that a scenario plants. */
  readonly expectedOnConsole?: readonly RegExp[];
}

/** A page on which a journey is under way. */
export interface Journey {
  readonly page: Page;
  /** Fails if axe finds anything on the page as it is now, in whatever shadow root (WCAG 2.2 A and AA, best practices). */
  expectAccessible(moment: string): Promise<void>;
  /** Keeps the page as `dist/screenshots/<name>.png`: the whole of it, unless told otherwise. */
  screenshot(name: string, part?: Part): Promise<void>;
}

/**
 * A test that travels through a built example page in a browser of its own, under the strict content security policy.
 *
 * It also fails if anything was thrown on the page, logged as an error, or stopped by the policy.
 */
export function journey(title: string, options: JourneyOptions, travel: (journey: Journey) => Promise<void>): void {
  it(title, async () => {
    const {browser, origin} = await start();
    const context = await browser.newContext({
      viewport: options.viewport ?? PHONE,
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      reducedMotion: 'reduce',
      hasTouch: options.touch ?? false,
      isMobile: options.touch ?? false,
    });
    try {
      const page = await context.newPage();
      page.setDefaultTimeout(10_000);
      const faults = await watch(page, options.expectedOnConsole ?? []);
      // From the first listener on, no chooser of the system's own opens; that takes a moment, so not at the last.
      page.on('filechooser', () => {});
      if (options.clock) await page.clock.install();
      const url = new URL(options.path, options.origin?.() ?? origin);
      if (options.scenario) url.searchParams.set('scenario', options.scenario);
      await page.goto(url.href);
      await travel({
        page,
        expectAccessible: (moment) => expectAccessible(page, moment),
        screenshot: (name, part) => screenshot(page, name, part),
      });
      // What the page reports last arrives a moment later.
      await page.waitForTimeout(50);
      if (faults.length > 0) throw new Error(`The page had something to complain about:\n${faults.join('\n')}`);
    } catch (error) {
      const [page] = context.pages();
      if (page) await screenshot(page, `failed ${title}`).catch(() => undefined);
      throw error;
    } finally {
      await context.close();
    }
  });
}

let started: Promise<{browser: Browser; origin: string; served: Served}> | undefined;

/** Builds the pages, serves them and opens a browser, once for all journeys of a file. */
function start(): NonNullable<typeof started> {
  started ??= (async () => {
    await ensureExamplesBuilt();
    const served = await serve(join(ROOT, 'dist', 'examples'));
    const browser = await chromium.launch({
      executablePath: await findChrome(),
      args: [...CHROME_ARGS],
      // The browser's own controls, such as those for dates, are in the language of the device.
      env: {...process.env, LANGUAGE: 'zh_CN'},
    });
    return {browser, served, origin: served.origin};
  })();
  return started;
}

after(async () => {
  const running = await started?.catch(() => undefined);
  await running?.browser.close();
  await running?.served.close();
});

/** Collects what goes wrong on a page, from its first script on. */
async function watch(page: Page, expected: readonly RegExp[]): Promise<readonly string[]> {
  const faults: string[] = [];
  page.on('pageerror', (error) =>
    faults.push(`Uncaught: ${error.stack || error.message || error.name} (${page.url()})`),
  );
  page.on('console', (message) => {
    const text = `${message.text()} (${message.location().url})`;
    if (message.type() === 'error' && !expected.some((pattern) => pattern.test(text))) faults.push(`Console: ${text}`);
  });
  await page.exposeFunction('reportViolation', (violation: string) => faults.push(`Policy: ${violation}`));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI, sample, sourceFile, lineNumber}) => {
      const {reportViolation} = window as unknown as {reportViolation(violation: string): void};
      reportViolation(`${effectiveDirective} stopped ${blockedURI} ${sample} (${sourceFile}:${lineNumber})`);
    });
  });
  return faults;
}

async function expectAccessible(page: Page, moment: string): Promise<void> {
  const {violations} = await inFull(page, () => runAxe(page, moment));
  const found = violations.flatMap(({id, help, nodes}) =>
    nodes.map(({target, failureSummary}) => `${id}: ${help}\n  at ${target.flat().join(' ')}\n  ${failureSummary}`),
  );
  if (found.length > 0) throw new Error(`axe found ${found.length} problems ${moment}:\n${found.join('\n')}`);
}

async function runAxe(page: Page, moment: string): Promise<AxeResults> {
  // The policy lets no script tag in; what the debugger evaluates is not held by it.
  const session = await page.context().newCDPSession(page);
  const isThere = await page.evaluate(() => 'axe' in window);
  if (!isThere) await session.send('Runtime.evaluate', {expression: await axeSource()});
  // The rule on the size of targets is new in WCAG 2.2, and off unless asked for.
  const options: RunOptions = {resultTypes: ['violations'], rules: {'target-size': {enabled: true}}};
  const {result, exceptionDetails} = await session.send('Runtime.evaluate', {
    expression: `axe.run(document, ${JSON.stringify(options)})`,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  if (exceptionDetails)
    throw new Error(`axe failed ${moment}: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
  return result.value as AxeResults;
}

let source: Promise<string> | undefined;

function axeSource(): Promise<string> {
  source ??= readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  return source;
}
