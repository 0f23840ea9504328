// Smoke test of one or more peers: does it render, take keys, toggle, validate, unmount? + screenshot.
import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {startServer} from './server.js';
import {launch, openPage} from './browser.js';
import {buildHarness, buildPeer, listPeers, ROOT} from './build.js';
import {SIZES} from './config.js';

const args = process.argv.slice(2);
const n = Number(args.find((a) => /^\d+$/.test(a)) || 15);
const names = args.filter((a) => !/^\d+$/.test(a) && !a.startsWith('-'));
mkdirSync(join(ROOT, 'results', 'shots'), {recursive: true});
await buildHarness();
const server = await startServer();
const browser = await launch();
for (const name of names.length ? names : listPeers()) {
  await buildPeer(name, [...new Set([...SIZES, n])]);
  const p = await openPage(browser);
  const log = (...a) => console.log(`[${name} ${n}]`, ...a);
  const step = async (label, fn) => {
    try {
      const r = await fn();
      log(label, typeof r === 'object' ? JSON.stringify(r) : r);
    } catch (e) {
      log(label, 'FAILED', e.message.split('\n').slice(0, 3).join(' | '));
    }
  };
  await p.page.goto(`${server.url}/page/${name}/?n=${n}`);
  await step('loaded', () => p.ev('__bench.loaded'));
  await step('mount', () => p.ev('__bench.mount("empty")'));
  await step('present', () => p.ev('__bench.present("empty")'));
  await step('counts', () => p.ev('__bench.counts()'));
  await p.page.screenshot({path: join(ROOT, 'results', 'shots', `${name}-${n}-empty.png`), fullPage: n <= 15});
  const f = await p.ev('({t:__bench.form.typeKey,a:__bench.form.toggle.from,b:__bench.form.toggle.to})');
  await step('focus', () => p.ev(`__bench.focus(${JSON.stringify(f.t)})`));
  await step('type', async () => {
    const out = [];
    for (const c of 'abc') {
      await p.ev('__bench.armKey()');
      await p.key(c);
      out.push(await p.ev('__bench.keyDone'));
      await new Promise((r) => setTimeout(r, 50));
    }
    await new Promise((r) => setTimeout(r, 500));
    return (
      out.map((x) => x.toFixed(1)).join(' ') + ' value=' + (await p.ev(`__bench.getValue(${JSON.stringify(f.t)})`))
    );
  });
  await step('focus2', () => p.ev(`__bench.focus(${JSON.stringify(f.a)})`));
  await step('toggle on', async () => {
    await p.ev(`__bench.armToggle(${JSON.stringify(f.b)}, true)`);
    await p.key('a');
    return p.ev('__bench.toggleDone');
  });
  await step('toggle off', async () => {
    await p.ev(`__bench.armToggle(${JSON.stringify(f.b)}, false)`);
    await p.key('Backspace');
    return p.ev('__bench.toggleDone');
  });
  await step('unmount', () => p.ev('__bench.unmount()'));
  await step('left', () => p.ev('__bench.counts()'));
  await step('remount invalid', () => p.ev('__bench.mount("invalid")'));
  await step('present', () => p.ev('__bench.present("invalid")'));
  await step('submit', () => p.ev('__bench.submit()'));
  await p.page.screenshot({path: join(ROOT, 'results', 'shots', `${name}-${n}-invalid.png`), fullPage: n <= 15});
  await step('errors', () => p.ev('__bench.pageErrors'));
  if (p.consoleErrors.length) log('console', p.consoleErrors.slice(0, 3).join(' || '));
  await p.close();
}
await browser.close();
server.close();
