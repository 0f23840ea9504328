// npm run bench                     core peers (src/config.js), all sizes, all phases
// npm run bench -- --all            every peer
// npm run bench -- --only a,b --n 15,100 --reps 7 --phase size,cold,main,leak,scale,csp,axe --budget 20 --no-build
import {mkdirSync, writeFileSync, readFileSync, existsSync} from 'node:fs';
import {join} from 'node:path';
import {createRequire} from 'node:module';
import os from 'node:os';
import {SIZES, EXTRA, SCALE} from './config.js';
import {buildHarness, buildPeer, listPeers, ROOT, DIST} from './build.js';
import {startServer} from './server.js';
import {launch, openPage} from './browser.js';
import {leak, leakInWords} from './leak.js';
import {growth, typingTasks} from './scale.js';
import {writeTable} from './table.js';

const argv = process.argv.slice(2);
const opt = (name, dflt) => {
  const i = argv.indexOf('--' + name);
  return i < 0 ? dflt : argv[i + 1];
};
const flag = (name) => argv.includes('--' + name);
const list = (v) => v.split(',').filter(Boolean);

const sizes = opt('n') ? list(opt('n')).map(Number) : SIZES;
const reps = Number(opt('reps', 7));
const phases = list(opt('phase', 'size,cold,main,leak,scale,csp,axe'));
const onlyScale = phases.join() === 'scale';
const core = () => listPeers().filter((p) => flag('all') || !EXTRA.includes(p));
const peers = opt('only') ? list(opt('only')) : onlyScale ? [...SCALE.peers] : core();
const isScaled = (p) => phases.includes('scale') && (onlyScale || SCALE.peers.includes(p));
const budget = Number(opt('budget', 20)) * 1000; // per peer and N in the main phase, for N > 100; at least 3 repetitions
const RESULTS = join(ROOT, 'results');
mkdirSync(join(RESULTS, 'shots'), {recursive: true});

const T0 = Date.now();
const clock = () => {
  const s = Math.round((Date.now() - T0) / 1000);
  return `${String(Math.floor(s / 60)).padStart(2)}:${String(s % 60).padStart(2, '0')}`;
};
const say = (...a) => console.log(clock(), ...a);
const sleep = (ms) => new Promise((r) => setTimeout(r, ms));
const shuffle = (a) => {
  const b = [...a];
  for (let i = b.length - 1; i > 0; i--) {
    const j = Math.floor(Math.random() * (i + 1));
    [b[i], b[j]] = [b[j], b[i]];
  }
  return b;
};
const J = JSON.stringify;

const R = {meta: {}, peers: {}};
for (const p of peers) R.peers[p] = {size: null, cold: [], main: [], leak: [], csp: {}, axe: null, problems: []};
const save = () => writeFileSync(join(RESULTS, 'latest.json'), J(R, null, 1));
const problem = (p, what) => {
  const l = R.peers[p].problems;
  if (!l.includes(what)) l.push(what);
};

// Two at a time: only for the phases in which no time is measured.
const inPairs = async (items, fn) => {
  const todo = [...items];
  await Promise.all(
    [0, 1].map(async () => {
      while (todo.length) await fn(todo.shift());
    }),
  );
};

// ---- build
await buildHarness();
await inPairs([...peers], async (p) => {
  if (flag('no-build') && existsSync(join(DIST, 'p', p, 'manifest.json'))) return;
  try {
    await buildPeer(
      p,
      [...new Set([...SIZES, ...sizes, ...(isScaled(p) ? SCALE.sizes : [])])].sort((a, b) => a - b),
    );
  } catch (e) {
    say(`${p}: build failed: ${e.message.split('\n')[0]}`);
    problem(p, 'build failed: ' + e.message.split('\n')[0]);
    peers.splice(peers.indexOf(p), 1);
  }
});
say('built', peers.join(' '));
const manifest = (p) => JSON.parse(readFileSync(join(DIST, 'p', p, 'manifest.json')));

const server = await startServer();
let browser = await launch();
const url = (p, n, more = '') => `${server.url}/page/${p}/?n=${n}${more}`;
const fresh = async () => {
  if (!browser.isConnected()) {
    say('browser was gone, restarting');
    browser = await launch();
  }
};

async function withPage(p, options, fn, timeout = 120000) {
  await fresh();
  const page = await openPage(browser, options);
  let timer;
  try {
    return await Promise.race([
      fn(page),
      new Promise((_, rej) => {
        timer = setTimeout(() => rej(new Error(`not finished after ${timeout / 1000} s`)), timeout);
      }),
    ]);
  } finally {
    clearTimeout(timer);
    await page.close().catch(() => {});
  }
}

// ---- facts
const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json')));
const versionOf = (p, dep) =>
  lock.packages[`peers/${p}/node_modules/${dep}`]?.version ?? lock.packages[`node_modules/${dep}`]?.version;
R.meta = {
  date: new Date().toISOString(),
  node: process.version,
  chromium: browser.version(),
  cpu: os.cpus()[0].model,
  cores: os.cpus().length,
  reps,
  sizes,
  args: argv,
};

// ---- 1. size: what the page asked for until the last field was painted (N = 15), and everything built
if (phases.includes('size')) {
  for (const p of peers) {
    const m = manifest(p);
    try {
      await withPage(p, {}, async (pg) => {
        await pg.page.goto(url(p, 15, '&auto=1'));
        const ready = await pg.ev('__bench.ready');
        if (ready.error) throw new Error(ready.error);
        await sleep(300);
        const asked = [
          ...new Set(pg.requests.filter((r) => r.startsWith(`/p/${p}/`)).map((r) => r.slice(`/p/${p}/`.length))),
        ];
        const outside = pg.requests.filter(
          (r) => !r.startsWith('/p/') && !r.startsWith('/page/') && r !== '/harness.js' && r !== '/favicon.svg',
        );
        const sum = (files, ext) =>
          files
            .filter((f) => f.endsWith(ext) && m.files[f])
            .reduce(
              (s, f) => ({
                bytes: s.bytes + m.files[f].bytes,
                br: s.br + m.files[f].br,
                gz: s.gz + m.files[f].gz,
                files: s.files + 1,
              }),
              {bytes: 0, br: 0, gz: 0, files: 0},
            );
        // per-form artefacts of other sizes (precompiled validators) do not belong to "total"
        const all = Object.keys(m.files).filter((f) => asked.includes(f) || !m.perForm.includes(f));
        R.peers[p].size = {
          initial: {js: sum(asked, '.js'), css: sum(asked, '.css')},
          total: {js: sum(all, '.js'), css: sum(all, '.css')},
          glue: m.glueBytes,
          packages: m.packages,
          outside,
        };
        const packages = await pg.ev('__bench.meta');
        R.peers[p].title = packages.title;
        R.peers[p].notes = packages.notes;
        R.peers[p].versions = Object.fromEntries((packages.packages || []).map((d) => [d, versionOf(p, d)]));
      });
    } catch (e) {
      problem(p, 'size: ' + e.message.split('\n')[0]);
    }
    const s = R.peers[p].size;
    if (s)
      say(
        `size ${p.padEnd(20)} initial js ${(s.initial.js.br / 1024).toFixed(1)} + css ${(s.initial.css.br / 1024).toFixed(1)} KiB br; total ${((s.total.js.br + s.total.css.br) / 1024).toFixed(1)}`,
      );
  }
  save();
}

// ---- 2. cold start, N = 15, 1x and 4x CPU
if (phases.includes('cold')) {
  for (let rep = 0; rep < reps; rep++) {
    for (const rate of [1, 4]) {
      for (const p of shuffle(peers)) {
        try {
          await withPage(p, {throttle: rate}, async (pg) => {
            await pg.page.goto(url(p, 15, '&auto=1'), {waitUntil: 'commit'});
            const r = await pg.ev(
              'new Promise(r => { const t = () => globalThis.__bench ? __bench.ready.then(r) : setTimeout(t, 5); t(); })',
            );
            if (r.error || r.tPaint === null) throw new Error(r.error || 'last field never painted');
            R.peers[p].cold.push({rep, rate, ...r});
          });
        } catch (e) {
          problem(p, 'cold: ' + e.message.split('\n')[0]);
        }
      }
    }
    say(`cold start rep ${rep + 1}/${reps}`);
  }
  save();
}

// ---- 3–8. main
async function mainSample(p, n, s, skipValidate) {
  const {rep} = s;
  return withPage(
    p,
    {},
    async (pg) => {
      const {ev, key, metrics} = pg;
      await pg.page.goto(url(p, n));
      const l = await ev('__bench.loaded');
      if (l.error) throw new Error(l.error);
      const f = await ev('({type:__bench.form.typeKey,from:__bench.form.toggle.from,to:__bench.form.toggle.to})');
      const settle = (await ev('__bench.meta.settle')) ?? 80; // ms of debounce to wait out
      await metrics();
      await sleep(30);
      if (rep < 3) s.heapBefore = await pg.heap();
      // 3. mount
      let a = await metrics();
      const m = await ev('__bench.mount("empty")');
      if (m.painted === null) throw new Error('last field never painted');
      await sleep(settle);
      let b = await metrics();
      s.mountPaint = m.painted;
      s.mountSync = m.sync;
      s.mountCpu = (b.TaskDuration - a.TaskDuration) * 1000;
      s.mountScript = (b.ScriptDuration - a.ScriptDuration) * 1000;
      s.mountLayout = (b.LayoutDuration + b.RecalcStyleDuration - a.LayoutDuration - a.RecalcStyleDuration) * 1000;
      s.present = await ev('__bench.present("empty")');
      if (s.present.seen !== s.present.expected || s.present.wronglyVisible)
        problem(
          p,
          `N=${n}: ${s.present.seen}/${s.present.expected} fields visible, ${s.present.wronglyVisible} wrongly visible`,
        );
      // 8. DOM, 7. heap
      s.dom = await ev('__bench.counts()');
      if (rep < 3) s.heapAfter = await pg.heap();
      // 4. keystrokes
      s.keys = [];
      if (await ev(`__bench.focus(${J(f.type)})`)) {
        await sleep(60);
        const text = 'abcdefgh'.slice(0, n >= 1000 ? 6 : 8);
        a = await metrics();
        for (const c of text) {
          await ev('__bench.armKey()');
          await key(c);
          s.keys.push(await ev('__bench.keyDone'));
          await sleep(8 + Math.random() * 24);
        }
        await sleep(settle);
        b = await metrics();
        s.keyCpu = ((b.TaskDuration - a.TaskDuration) * 1000) / text.length;
        s.keyValueOk = (await ev(`__bench.getValue(${J(f.type)})`)) === text;
        if (!s.keyValueOk) problem(p, `N=${n}: typed text did not reach the engine`);
      } else problem(p, `N=${n}: could not focus the text field`);
      // 5. toggle
      s.toggleOn = [];
      s.toggleOff = [];
      if (await ev(`__bench.focus(${J(f.from)})`)) {
        await sleep(60);
        for (let i = 0; i < (settle > 100 ? 1 : 2); i++) {
          await ev(`__bench.armToggle(${J(f.to)}, true)`);
          await key('a');
          s.toggleOn.push(await ev('__bench.toggleDone'));
          await sleep(20 + Math.random() * 20);
          await ev(`__bench.armToggle(${J(f.to)}, false)`);
          await key('Backspace');
          s.toggleOff.push(await ev('__bench.toggleDone'));
          await sleep(20 + Math.random() * 20);
        }
        if (s.toggleOn.includes(null) || s.toggleOff.includes(null))
          problem(p, `N=${n}: conditional field did not toggle within 6 s`);
      }
      if (skipValidate) return;
      // 6. validate, on all-invalid data
      s.step = 'validate';
      await ev('__bench.unmount()');
      s.leftover = (await ev('__bench.counts()')).elements;
      const again = await ev('__bench.mount("invalid")');
      s.mountInvalid = again.painted;
      for (let i = 0; i < 100; i++) {
        s.presentInvalid = await ev('__bench.present("invalid")');
        if (s.presentInvalid.seen === s.presentInvalid.expected) break;
        await sleep(50);
      }
      if (s.presentInvalid.seen !== n) problem(p, `N=${n}: ${s.presentInvalid.seen}/${n} fields visible with data`);
      await sleep(settle);
      a = await metrics();
      s.validate = await ev('__bench.submit()');
      await sleep(settle);
      b = await metrics();
      s.validateCpu = (b.TaskDuration - a.TaskDuration) * 1000;
      if (s.validate.errors < n) problem(p, `N=${n}: ${s.validate.errors}/${n} errors shown after submit`);
      const errs = await ev('__bench.pageErrors');
      if (errs.length) problem(p, 'page error: ' + errs[0].slice(0, 120));
      delete s.step;
      if (rep === 0 && n <= 100)
        await pg.page.screenshot({path: join(RESULTS, 'shots', `${p}-${n}.png`), fullPage: n === 15}).catch(() => {});
    },
    45000,
  );
}

if (phases.includes('main')) {
  const spent = {};
  const failed = new Set();
  const skipValidate = new Set();
  for (let rep = 0; rep < reps; rep++) {
    for (const n of sizes) {
      for (const p of shuffle(peers)) {
        const id = p + n;
        if (failed.has(id) || (n > 100 && rep >= 3 && ((spent[id] || 0) * (rep + 1)) / rep > budget)) continue;
        const t = Date.now();
        const s = {rep, n};
        try {
          await mainSample(p, n, s, skipValidate.has(id));
          R.peers[p].main.push(s);
        } catch (e) {
          const where = s.step === 'validate' ? 'submit on all-invalid data ' : '';
          problem(p, `N=${n}: ${where}${e.message.split('\n')[0]}`);
          say(`  ${p} N=${n} rep ${rep}: ${where}${e.message.split('\n')[0]}`);
          if (s.step === 'validate') {
            skipValidate.add(id);
            R.peers[p].main.push(s);
            continue;
          } // the time limit is not charged to the budget
          if (rep === 0) failed.add(id);
        }
        spent[id] = (spent[id] || 0) + Date.now() - t;
      }
      say(`main rep ${rep + 1}/${reps} N=${n}`);
    }
    save();
  }
  R.meta.spent = spent;
}

// ---- 7b. leak: 3 warm-up + 20 mount/unmount cycles, N = 100
if (phases.includes('leak')) {
  await inPairs(peers, async (p) => {
    try {
      await withPage(p, {}, async (pg) => {
        await pg.page.goto(url(p, 100));
        await pg.ev('__bench.loaded');
        R.peers[p].leak = await leak(pg, {cycles: 20, every: 5});
        say(`leak ${p.padEnd(20)} ${leakInWords(R.peers[p].leak)}`);
      });
    } catch (e) {
      problem(p, 'leak: ' + e.message.split('\n')[0]);
    }
  });
  save();
}

// ---- scale: what grows with the form, what a slow processor makes of it, what is left after very many forms
if (phases.includes('scale')) {
  const scaled = peers.filter(isScaled);
  const sample = async (p, options, n, measure) => {
    try {
      return await withPage(p, options, (pg) => measure(pg, url(p, n)), 180000);
    } catch (e) {
      problem(p, `scale: N=${n}: ${e.message.split('\n')[0]}`);
      return null;
    }
  };
  for (const p of scaled) R.peers[p].scale = {growth: [], typing: [], leak: null};
  for (let rep = 0; rep < reps; rep++) {
    for (const n of SCALE.sizes) {
      for (const p of shuffle(scaled)) {
        const s = await sample(p, {}, n, growth);
        if (s) R.peers[p].scale.growth.push({rep, n, ...s});
      }
    }
    for (const p of shuffle(scaled)) {
      const s = await sample(p, {throttle: SCALE.slow.throttle}, SCALE.slow.n, typingTasks);
      if (s) R.peers[p].scale.typing.push({rep, ...s});
    }
    say(`scale rep ${rep + 1}/${reps}`);
    save();
  }
  await inPairs(scaled, async (p) => {
    R.peers[p].scale.leak = await sample(p, {}, SCALE.leak.n, async (pg, address) => {
      await pg.page.goto(address);
      await pg.ev('__bench.loaded');
      return leak(pg, SCALE.leak);
    });
    if (R.peers[p].scale.leak) say(`scale leak ${p.padEnd(20)} ${leakInWords(R.peers[p].scale.leak)}`);
  });
  save();
}

// ---- CSP / Trusted Types
if (phases.includes('csp')) {
  await inPairs(peers, async (p) => {
    for (const mode of ['self', 'tt', 'strict']) {
      const c = {works: false, renders: null, toggles: null, validates: null, violations: []};
      try {
        await withPage(
          p,
          {},
          async (pg) => {
            const {ev, key} = pg;
            await pg.page.goto(url(p, 15, '&csp=' + mode), {waitUntil: 'commit'});
            await ev(
              'new Promise((r) => { const end = Date.now() + 3000; const t = () => globalThis.__bench ? Promise.race([__bench.loaded, new Promise((q) => setTimeout(q, 3000))]).then(r) : Date.now() > end ? r() : setTimeout(t, 5); t(); })',
            );
            const boxed = (e) =>
              ev(
                `Promise.race([${e}, new Promise((r) => setTimeout(() => r(null), 4000))]).catch((e) => ({ error: String(e.message || e) }))`,
              );
            c.noErrors = await ev('!!globalThis.__bench?.meta?.noErrors');
            const m = await boxed('__bench.mount("empty")');
            if (m && !m.error && m.painted !== null) {
              const pr = await ev('__bench.present("empty")');
              c.renders = pr.seen === pr.expected && pr.wronglyVisible === 0;
              const f = await ev('__bench.form.toggle');
              await ev(`__bench.focus(${J(f.from)})`).catch(() => {});
              await ev(`__bench.armToggle(${J(f.to)}, true, 1500)`);
              await key('a');
              c.toggles = (await ev('__bench.toggleDone')) !== null;
              await ev('__bench.unmount()').catch(() => {});
              const m2 = await boxed('__bench.mount("invalid")');
              await sleep(500);
              if (m2 && !m2.error) {
                const v = await boxed('__bench.submit(3000)');
                c.validates = v?.errors ?? null;
              }
            } else c.renders = false;
            const v = await ev('__bench.violations').catch(() => []);
            const groups = {};
            for (const x of v) {
              const k = `${x.directive} ${x.blocked} ${x.source} ${x.sample}`.slice(0, 200);
              groups[k] = (groups[k] || 0) + 1;
            }
            c.violations = Object.entries(groups).map(([what, count]) => ({what, count}));
            c.errors = (await ev('__bench.pageErrors').catch(() => [])).slice(0, 3);
          },
          40000,
        );
      } catch (e) {
        c.error = e.message.split('\n')[0];
      }
      c.works = !!(c.renders && c.toggles && (c.validates === 15 || c.noErrors));
      R.peers[p].csp[mode] = c;
    }
    const x = R.peers[p].csp;
    say(
      `csp  ${p.padEnd(20)} ${['self', 'tt', 'strict'].map((m) => `${m}: ${x[m].works ? 'works' : 'BROKEN'} (${x[m].violations.reduce((s, v) => s + v.count, 0)} violations)`).join('; ')}`,
    );
  });
  save();
}

// ---- axe-core, N = 15, empty and after a failed submit
if (phases.includes('axe')) {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  await inPairs(peers, async (p) => {
    try {
      await withPage(p, {}, async (pg) => {
        const {ev} = pg;
        await pg.page.goto(url(p, 15));
        await ev('__bench.loaded');
        await ev(axe + ';0');
        const run = async () =>
          ev(
            `axe.run('#root', { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] }).then((r) => ({ violations: r.violations.map((v) => ({ id: v.id, impact: v.impact, nodes: v.nodes.length })), incomplete: r.incomplete.length }))`,
          );
        await ev('__bench.mount("empty")');
        await sleep(600);
        const empty = await run();
        await ev('__bench.unmount()');
        await ev('__bench.mount("invalid")');
        await sleep(600);
        await ev('__bench.submit()');
        await sleep(600);
        const invalid = await run();
        R.peers[p].axe = {empty, invalid};
        const show = (r) =>
          `${r.violations.length} rules / ${r.violations.reduce((s, v) => s + v.nodes, 0)} nodes [${r.violations.map((v) => v.id).join(', ')}]`;
        say(`axe  ${p.padEnd(20)} empty ${show(empty)}; invalid ${show(invalid)}`);
      });
    } catch (e) {
      problem(p, 'axe: ' + e.message.split('\n')[0]);
    }
  });
  save();
}

await browser.close();
server.close();
R.meta.seconds = Math.round((Date.now() - T0) / 1000);
save();
const stamp = R.meta.date.replace(/[:.]/g, '-');
writeFileSync(join(RESULTS, `run-${stamp}.json`), J(R));
writeTable(R, join(RESULTS, 'table.md'));
say(`done: results/latest.json, results/run-${stamp}.json, results/table.md`);
for (const p of Object.keys(R.peers)) for (const q of R.peers[p].problems) console.log(`  problem ${p}: ${q}`);
