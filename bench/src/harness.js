// In-page harness. Served as its own module, so its bytes are not counted as a peer's.
// Trusted-Types-clean on purpose (the CSP checks run through it as well).
import {neutralForm, invalidData} from './neutral.js';

const q = new URLSearchParams(location.search);
const N = Number(q.get('n') || 15);
const AUTO = q.get('auto') === '1';
const form = neutralForm(N);
const root = document.getElementById('root');
const now = () => performance.now();
const raf = () => new Promise((r) => requestAnimationFrame(r));
const sleep = (ms) => new Promise((r) => setTimeout(r, ms));

// Resolves in a task queued from inside a frame callback: it runs after that frame's style, layout and paint.
const channel = new MessageChannel();
const queue = [];
channel.port1.addEventListener('message', () => queue.shift()?.());
channel.port1.start();
const afterPaint = () =>
  new Promise((r) =>
    requestAnimationFrame(() => {
      queue.push(r);
      channel.port2.postMessage(0);
    }),
  );

const visible = (el) => !!el && el.getClientRects().length > 0;

// CSP violations
const violations = [];
document.addEventListener('securitypolicyviolation', (e) => {
  violations.push({
    directive: e.effectiveDirective,
    blocked: e.blockedURI,
    sample: e.sample,
    source: (e.sourceFile || '').split('/').pop() + ':' + e.lineNumber,
  });
});
const pageErrors = [];
addEventListener('error', (e) => pageErrors.push(String(e.message || e.error)));
addEventListener('unhandledrejection', (e) => pageErrors.push(String(e.reason?.message ?? e.reason)));

// Wait until pred() holds at a frame callback, then until that frame is painted.
async function untilPainted(pred, timeout = 30000) {
  const end = now() + timeout;
  for (;;) {
    const ok = await new Promise((r) =>
      requestAnimationFrame(() => {
        let v = false;
        try {
          v = pred();
        } catch {
          v = false;
        }
        if (!v) return r(false);
        queue.push(() => r(true));
        channel.port2.postMessage(0);
      }),
    );
    if (ok) return now();
    if (now() > end) return null;
  }
}

let adapter;
let artefacts;
let handle;
let resolveLoaded;
const loaded = new Promise((r) => (resolveLoaded = r));
let resolveReady;
const ready = new Promise((r) => (resolveReady = r));

const makeSchema = () => {
  const s = adapter.schema(form);
  return adapter.schemaIsJson === false ? s : JSON.parse(JSON.stringify(s));
};
const keysOf = (kind) => (kind === 'invalid' ? form.fields.map((f) => f.key) : form.initiallyVisible);
const dataOf = (kind) => (kind === 'invalid' ? invalidData(form) : {});

async function mount(kind = 'empty') {
  const schema = makeSchema();
  const data = dataOf(kind);
  const container = document.createElement('div');
  root.append(container);
  const last = form.lastKey;
  await raf();
  await sleep(0);
  const t0 = now();
  const pending = adapter.mount(container, schema, {data, form, artefacts});
  const tSync = now();
  const painted = untilPainted(() => adapter.find(container, last));
  handle = await pending;
  handle.container = container;
  const t1 = await painted;
  return {sync: tSync - t0, painted: t1 === null ? null : t1 - t0};
}

async function unmount() {
  const c = handle.container;
  await handle.unmount();
  c.remove();
  handle = undefined;
}

const bench = {
  form,
  loaded,
  ready,
  violations,
  pageErrors,

  async start(a) {
    adapter = a;
    bench.meta = a.meta;
    try {
      artefacts = adapter.load ? await adapter.load(form) : undefined;
      bench.tLoaded = now();
      resolveLoaded({tLoaded: bench.tLoaded});
      if (!AUTO) return;
      const schema = makeSchema();
      const container = document.createElement('div');
      root.append(container);
      const t0 = now();
      const pending = adapter.mount(container, schema, {data: {}, form, artefacts});
      const tPaint = await untilPainted(() => adapter.find(container, form.lastKey));
      await raf();
      const tDouble = now();
      handle = await pending;
      handle.container = container;
      const fcp = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null;
      resolveReady({tLoaded: t0, tPaint, tDouble, fcp});
    } catch (e) {
      pageErrors.push('start: ' + (e?.stack || e));
      resolveLoaded({error: String(e?.message || e)});
      resolveReady({error: String(e?.message || e)});
    }
  },

  mount,
  unmount,

  counts() {
    let elements = 0;
    let nodes = 0;
    let shadowRoots = 0;
    const walk = (n) => {
      for (let c = n.firstChild; c; c = c.nextSibling) {
        nodes++;
        if (c.nodeType === 1) {
          elements++;
          if (c.shadowRoot) {
            shadowRoots++;
            walk(c.shadowRoot);
          }
          walk(c);
        }
      }
    };
    walk(root);
    return {elements, nodes, shadowRoots};
  },

  // which fields are there and visible?
  present(kind = 'empty') {
    const keys = keysOf(kind);
    const seen = keys.filter((k) => visible(adapter.find(handle.container, k)));
    const hiddenOk = form.fields
      .filter((f) => f.showIf && kind === 'empty')
      .filter((f) => visible(adapter.find(handle.container, f.key)))
      .map((f) => f.key);
    return {
      expected: keys.length,
      seen: seen.length,
      missing: keys.filter((k) => !seen.includes(k)).slice(0, 5),
      wronglyVisible: hiddenOk.length,
    };
  },

  focus(key) {
    const el = adapter.find(handle.container, key);
    el.scrollIntoView({block: 'center'});
    el.focus();
    if (el.setSelectionRange && el.type === 'text') el.setSelectionRange(el.value.length, el.value.length);
    let a = document.activeElement;
    while (a?.shadowRoot?.activeElement) a = a.shadowRoot.activeElement;
    return a === el;
  },

  // Arm before dispatching one key: keydown → end of the next rendered frame.
  armKey() {
    bench.keyDone = new Promise((resolve) => {
      addEventListener(
        'keydown',
        (e) => {
          const t0 = e.timeStamp;
          void afterPaint().then(() => resolve(now() - t0));
        },
        {capture: true, once: true},
      );
    });
  },

  // Arm before dispatching one key: keydown → field `key` is (in)visible and painted.
  armToggle(key, want, timeout = 6000) {
    bench.toggleDone = new Promise((resolve) => {
      addEventListener(
        'keydown',
        (e) => {
          const t0 = e.timeStamp;
          void untilPainted(() => visible(adapter.find(handle.container, key)) === want, timeout).then((t) =>
            resolve(t === null ? null : t - t0),
          );
        },
        {capture: true, once: true},
      );
    });
  },

  async submit(timeout = 20000) {
    const expected = form.n;
    await raf();
    await sleep(0);
    const t0 = now();
    handle.submit();
    const tSync = now();
    // A stable non-zero count is accepted after 1.5 s (an engine that cannot show every error).
    let lastCount = -1;
    let lastChange = now();
    let tChange = null;
    const t1 = await untilPainted(() => {
      const c = adapter.errors(handle.container).length;
      if (c !== lastCount) {
        lastCount = c;
        lastChange = now();
        tChange = lastChange;
      }
      return c >= expected || (adapter.meta.noErrors ? now() - lastChange > 100 : c > 0 && now() - lastChange > 1500);
    }, timeout);
    const list = [...adapter.errors(handle.container)];
    return {
      expected,
      errors: list.length,
      sync: tSync - t0,
      painted: list.length >= expected && t1 !== null ? t1 - t0 : null,
      lastChange: tChange === null ? null : tChange - t0,
      sample: [...new Set(list.slice(0, 40).map((e) => (e.textContent || '').trim().slice(0, 60)))].slice(0, 6),
    };
  },

  getValue: (key) => handle.getValue(key),
  setValue: (key, v) => handle.setValue(key, v),

  async cycles(k) {
    for (let i = 0; i < k; i++) {
      const container = document.createElement('div');
      root.append(container);
      const h = await adapter.mount(container, makeSchema(), {data: {}, form, artefacts});
      await untilPainted(() => adapter.find(container, form.lastKey));
      await h.unmount();
      container.remove();
      await raf();
    }
    await sleep(600); // let debounced work run out
    return true;
  },
};
globalThis.__bench = bench;
