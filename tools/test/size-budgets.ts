import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';
import {chromium} from 'playwright-core';
import {CHROME_ARGS, findChrome} from '../chrome.ts';
import {ROOT} from '../run.ts';
import {serve} from '../serve.ts';
import {ensureBuilt} from './built.ts';
import {isMeant, showFailure, type Suite} from './suite.ts';

/** What `tools/budgets.json` says. */
interface Budgets {
  /** KiB, after Brotli at its highest quality, for `embed.js` and all that the first screen of a filing loads. */
  readonly firstScreen: number;
}

/** The smallest host page there can be. */
const HOST = `<!doctype html>
<html lang="zh-CN">
  <head><meta charset="utf-8"><title>Host</title><script type="module" src="/embed.js"></script></head>
  <body><formwork-filing service="first-class-constructor/initial-registration" endpoint="/api"></formwork-filing></body>
</html>`;

/** Holds what a host's page has to load against the budget, file by file as a browser fetches it. */
export const sizeBudgets: Suite = {
  name: 'size',
  async run(filter) {
    if (!isMeant('size', filter)) return undefined;
    await ensureBuilt();
    const {firstScreen} = JSON.parse(await readFile(join(ROOT, 'tools', 'budgets.json'), 'utf8')) as Budgets;
    const loaded = await loadFirstScreen();
    for (const [path, bytes] of loaded) console.log(`  ${kib(bytes)} KiB  ${path}`);
    const sum = [...loaded.values()].reduce((total, bytes) => total + bytes, 0);
    console.log(`  ${kib(sum)} KiB  first screen in all, of ${firstScreen} KiB`);
    if (sum <= firstScreen * 1024) return {passed: 1, failed: 0, skipped: 0};
    showFailure(
      'first screen of a filing',
      `It takes ${kib(sum)} KiB, which is over the ${firstScreen} KiB of tools/budgets.json.`,
    );
    return {passed: 0, failed: 1, skipped: 0};
  },
};

/** Opens the host page, waits for the filing to stand, and tells what was fetched for it: path → bytes after Brotli. */
async function loadFirstScreen(): Promise<Map<string, number>> {
  const {origin, close} = await serve(join(ROOT, 'dist'), {pages: {'/': HOST}});
  const browser = await chromium.launch({executablePath: await findChrome(), args: [...CHROME_ARGS]});
  try {
    const page = await browser.newPage({viewport: {width: 390, height: 844}});
    const bodies: Promise<[string, Buffer]>[] = [];
    page.on('response', (response) => {
      const {pathname} = new URL(response.url());
      if (pathname !== '/' && response.ok()) bodies.push(response.body().then((body) => [pathname, body]));
    });
    await page.goto(`${origin}/`, {waitUntil: 'networkidle'});
    await page.locator('formwork-filing').getByRole('heading').first().waitFor({timeout: 10_000});
    const loaded = new Map<string, number>();
    for (const [path, body] of await Promise.all(bodies)) loaded.set(path, brotli(body));
    return loaded;
  } finally {
    await browser.close();
    await close();
  }
}

function brotli(body: Buffer): number {
  return brotliCompressSync(body, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length;
}

function kib(bytes: number): string {
  return (bytes / 1024).toFixed(1).padStart(6);
}
