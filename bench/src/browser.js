// Chromium through playwright-core; everything in the page goes through raw CDP
// Runtime.evaluate, so that page CSP / Trusted Types never touch the measuring code.
import {chromium} from 'playwright-core';
import {findChrome} from '../../tools/chrome.ts';

export const ARGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const launch = async () => chromium.launch({executablePath: await findChrome(), args: ARGS});

export async function openPage(browser, {throttle = 1} = {}) {
  const context = await browser.newContext({viewport: {width: 1280, height: 800}});
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  const requests = [];
  const consoleErrors = [];
  page.on('request', (r) => requests.push(new URL(r.url()).pathname));
  page.on('console', (m) => {
    if (m.type() === 'error') consoleErrors.push(m.text().slice(0, 300));
  });
  if (throttle !== 1) await cdp.send('Emulation.setCPUThrottlingRate', {rate: throttle});
  const ev = async (expression) => {
    const r = await cdp.send('Runtime.evaluate', {expression, awaitPromise: true, returnByValue: true});
    if (r.exceptionDetails) throw new Error(r.exceptionDetails.exception?.description || r.exceptionDetails.text);
    return r.result.value;
  };
  const key = async (k) => {
    // k: one character, or 'Backspace'
    const base =
      k === 'Backspace'
        ? {key: k, code: k, windowsVirtualKeyCode: 8}
        : {
            key: k,
            code: 'Key' + k.toUpperCase(),
            windowsVirtualKeyCode: k.toUpperCase().charCodeAt(0),
            text: k,
            unmodifiedText: k,
          };
    await cdp.send('Input.dispatchKeyEvent', {type: 'keyDown', ...base});
    await cdp.send('Input.dispatchKeyEvent', {type: 'keyUp', ...base, text: undefined, unmodifiedText: undefined});
  };
  let perf = false;
  const metrics = async () => {
    if (!perf) {
      await cdp.send('Performance.enable', {timeDomain: 'threadTicks'});
      perf = true;
    }
    const {metrics} = await cdp.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map((m) => [m.name, m.value]));
  };
  const heap = async () => {
    await cdp.send('HeapProfiler.collectGarbage');
    await cdp.send('HeapProfiler.collectGarbage');
    return (await cdp.send('Runtime.getHeapUsage')).usedSize;
  };
  // What the main thread did while fn() ran: the complete events of a trace category, in ms.
  const trace = async (category, fn) => {
    await browser.startTracing(page, {categories: [category]});
    await fn();
    const {traceEvents} = JSON.parse((await browser.stopTracing()).toString());
    const thread = (e) => `${e.pid}:${e.tid}`;
    const main = traceEvents.filter((e) => e.name === 'thread_name' && e.args.name === 'CrRendererMain').map(thread);
    return traceEvents
      .filter((e) => e.ph === 'X' && main.includes(thread(e)))
      .map((e) => ({name: e.name, start: e.ts / 1000, wall: e.dur / 1000, cpu: e.tdur / 1000}));
  };
  return {context, page, cdp, ev, key, metrics, heap, trace, requests, consoleErrors, close: () => context.close()};
}
