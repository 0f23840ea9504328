// results/*.json -> Markdown. Standalone: node src/table.js [results/file.json]
import {writeFileSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {join, dirname} from 'node:path';
import {FLOORS, OURS, SCALE} from './config.js';
import {TARGETS} from './targets.js';

const nums = (a) => a.filter((x) => typeof x === 'number' && Number.isFinite(x)).sort((x, y) => x - y);
export const quantile = (a, q) => {
  const s = nums(a);
  if (!s.length) return null;
  const i = (s.length - 1) * q;
  const lo = Math.floor(i);
  return s[lo] + (s[Math.ceil(i)] - s[lo]) * (i - lo);
};
export const median = (a) => quantile(a, 0.5);
const halfIqr = (a) => {
  const x = quantile(a, 0.75);
  const y = quantile(a, 0.25);
  return x === null ? null : (x - y) / 2;
};

const fmt = (x, d) =>
  x === null || x === undefined || Number.isNaN(x)
    ? '–'
    : x >= 100
      ? x.toFixed(0)
      : x >= 10
        ? x.toFixed(d ?? 0)
        : x.toFixed(d ?? 1);
const kib = (b) => (b / 1024).toFixed(1);
const row = (cells) => `| ${cells.join(' | ')} |`;
const table = (head, rows, right = true) =>
  [row(head), row(head.map((_, i) => (i && right ? '---:' : '---'))), ...rows.map(row)].join('\n');

// everything a table needs about one peer
export function summarise(peer, sizes) {
  const cold = (rate, f) => peer.cold.filter((c) => c.rate === rate).map((c) => c[f]);
  const {size, csp, axe} = peer;
  const out = {cold: {}, n: {}, strict: csp.strict, axe, scale: peer.scale ? summariseScale(peer.scale) : null};
  if (size) out.initial = (size.initial.js.br + size.initial.css.br) / 1024;
  for (const rate of [1, 4])
    out.cold[rate] = {
      double: median(cold(rate, 'tDouble')),
      iqr: halfIqr(cold(rate, 'tDouble')),
      loaded: median(cold(rate, 'tLoaded')),
      reps: cold(rate, 'tDouble').length,
    };
  for (const n of sizes) {
    const m = peer.main.filter((s) => s.n === n);
    if (!m.length) {
      out.n[n] = null;
      continue;
    }
    const keys = m.flatMap((s) => s.keys || []);
    out.n[n] = {
      reps: m.length,
      mountPaint: median(m.map((s) => s.mountPaint)),
      mountPaintIqr: halfIqr(m.map((s) => s.mountPaint)),
      mountCpu: median(m.map((s) => s.mountCpu)),
      mountCpuIqr: halfIqr(m.map((s) => s.mountCpu)),
      keyP50: median(keys),
      keyP95: quantile(keys, 0.95),
      keySamples: keys.length,
      keyCpu: median(m.map((s) => s.keyCpu)),
      toggleOn: median(m.flatMap((s) => s.toggleOn || [])),
      toggleOff: median(m.flatMap((s) => s.toggleOff || [])),
      validatePaint: median(m.map((s) => s.validate?.painted)),
      validateCpu: median(m.map((s) => s.validateCpu)),
      errors: median(m.map((s) => s.validate?.errors)),
      heap: median(m.map((s) => (s.heapAfter === undefined ? null : s.heapAfter))),
      heapDelta: median(m.map((s) => (s.heapAfter === undefined ? null : s.heapAfter - s.heapBefore))),
      elements: median(m.map((s) => s.dom?.elements)),
      nodes: median(m.map((s) => s.dom?.nodes)),
      allShownCpu: median(m.map((s) => (s.validate?.errors >= n ? s.validateCpu : null))), // of those that show every error
    };
  }
  return out;
}

function summariseScale({growth, typing, leak}) {
  const n = {};
  for (const size of SCALE.sizes) {
    const g = growth.filter((s) => s.n === size);
    n[size] = {
      mountCpu: median(g.map((s) => s.mount.cpu)),
      mountPaint: median(g.map((s) => s.mount.painted)),
      keyScript: median(g.map((s) => s.key.script)),
      keyCpu: median(g.map((s) => s.key.cpu)),
    };
  }
  const all = (name) => typing.map((s) => s[name]);
  return {
    n,
    longest: median(all('longest')),
    worst: quantile(all('longest'), 1),
    longestWall: median(all('longestWall')),
    long: quantile(all('long'), 1),
    leak,
    reps: typing.length,
  };
}

// Formwork's figures beside the best of the other engines, each figure for itself.
function targets(S, sizes) {
  const others = Object.keys(S).filter((p) => !FLOORS.includes(p) && !OURS.includes(p));
  const isGiven = (x) => typeof x === 'number' && !Number.isNaN(x);
  return TARGETS.map(({what, at, limit, figures}) => {
    const of = (p) => figures(S[p], S.vanilla, sizes);
    const cell = (p) => {
      const f = of(p);
      if (!f.some(isGiven)) return '–';
      const mark = limit === undefined ? '' : f.every((x) => isGiven(x) && x <= limit) ? ' ✓' : ' ✗';
      return f.map((x) => fmt(x, 2)).join(' / ') + mark;
    };
    const best = others.map(of).reduce((a, f) => f.map((x, i) => (isGiven(x) && !(a[i] <= x) ? x : a[i])), []);
    const sizesOf = at ?? (limit === undefined ? sizes : []);
    return [
      what + (sizesOf.length ? `, N = ${sizesOf.join(', ')}` : ''),
      limit === undefined ? '–' : `≤ ${limit}`,
      ...OURS.filter((p) => S[p]).map(cell),
      best.some(isGiven) ? best.map((x) => fmt(x, 2)).join(' / ') : '–',
    ];
  });
}

export function markdown(R) {
  const sizes = R.meta.sizes;
  const names = Object.keys(R.peers);
  const S = Object.fromEntries(names.map((p) => [p, summarise(R.peers[p], sizes)]));
  const floor = S.vanilla;
  const ratio = (x, base) => (x && base ? ` (${(x / base).toFixed(x / base < 10 ? 1 : 0)}×)` : '');
  const order = [...names].sort((a, b) => {
    const v = (p) => S[p].n[100]?.mountCpu ?? S[p].n[sizes[0]]?.mountCpu ?? S[p].cold[1].double ?? 1e9;
    return v(a) - v(b);
  });
  const out = [];
  out.push('# Form engine benchmark', '');
  out.push(
    `Run ${R.meta.date}, ${R.meta.chromium ? 'Chromium ' + R.meta.chromium : ''}, node ${R.meta.node}, ${R.meta.cores} × ${R.meta.cpu}, up to ${R.meta.reps} repetitions, ${R.meta.seconds ?? '?'} s in all.`,
  );
  out.push(
    'Medians; (×) is the ratio to the vanilla floor of the same run. CPU is main-thread CPU time (Performance.getMetrics, threadTicks), paint is wall time to the end of the frame, which a 60 Hz frame clock quantises.',
    '',
  );
  out.push(
    '## Peers',
    '',
    table(
      ['peer', 'what', 'versions', 'notes'],
      order.map((p) => [
        p,
        R.peers[p].title ?? '',
        Object.entries(R.peers[p].versions || {})
          .map(([k, v]) => `${k} ${v ?? ''}`.trim())
          .join(', '),
        R.peers[p].notes ?? '',
      ]),
      false,
    ),
    '',
  );

  if (order.some((p) => R.peers[p].size)) {
    out.push(
      '## Embed cost (N = 15, minified)',
      '',
      table(
        [
          'peer',
          'JS br KiB',
          'CSS br KiB',
          'initial br KiB',
          'initial gzip KiB',
          'initial raw KiB',
          'total built br KiB',
          'files',
        ],
        order
          .filter((p) => R.peers[p].size)
          .map((p) => {
            const {initial: i, total: t} = R.peers[p].size;
            return [
              p,
              kib(i.js.br),
              kib(i.css.br),
              kib(i.js.br + i.css.br),
              kib(i.js.gz + i.css.gz),
              kib(i.js.bytes + i.css.bytes),
              kib(t.js.br + t.css.br),
              i.js.files + i.css.files,
            ];
          }),
      ),
      '',
    );
  }
  if (order.some((p) => R.peers[p].cold.length)) {
    out.push(
      '## Cold start, N = 15: navigation start → last field painted (double rAF), ms',
      '',
      table(
        [
          'peer',
          '1× CPU',
          '±½IQR',
          'of it until JS is evaluated',
          '4× CPU',
          '±½IQR',
          'of it until JS is evaluated',
          'reps',
        ],
        order.map((p) => {
          const c = S[p].cold;
          return [
            p,
            fmt(c[1].double) + ratio(c[1].double, floor?.cold[1].double),
            fmt(c[1].iqr),
            fmt(c[1].loaded),
            fmt(c[4].double) + ratio(c[4].double, floor?.cold[4].double),
            fmt(c[4].iqr),
            fmt(c[4].loaded),
            c[1].reps,
          ];
        }),
      ),
      '',
    );
  }
  const perN = (title, cell, note) => {
    if (!order.some((p) => sizes.some((n) => S[p].n[n]))) return;
    out.push(
      `## ${title}`,
      '',
      ...(note ? [note, ''] : []),
      table(
        ['peer', ...sizes.map((n) => 'N=' + n)],
        order.map((p) => [p, ...sizes.map((n) => (S[p].n[n] ? cell(S[p].n[n], floor?.n[n], n) : '–'))]),
      ),
      '',
    );
  };
  perN(
    'Mount, main-thread CPU ms (JS loaded, first mount of the page)',
    (s, f) => `${fmt(s.mountCpu)}${ratio(s.mountCpu, f?.mountCpu)}`,
  );
  perN('Mount, ms to last field painted', (s) => `${fmt(s.mountPaint)} ±${fmt(s.mountPaintIqr)}`);
  perN(
    'Keystroke → next paint, ms, p50 / p95',
    (s) => `${fmt(s.keyP50)} / ${fmt(s.keyP95)}`,
    'Work that an engine debounces is not inside this figure; see the next table.',
  );
  perN(
    'Keystroke, main-thread CPU ms a key (with all deferred work)',
    (s, f) => `${fmt(s.keyCpu)}${ratio(s.keyCpu, f?.keyCpu)}`,
  );
  perN('Conditional field shown / hidden, ms from keydown to paint', (s) => `${fmt(s.toggleOn)} / ${fmt(s.toggleOff)}`);
  perN('Submit on all-invalid data → all errors painted, ms (main-thread CPU ms)', (s, f, n) =>
    s.errors === null
      ? '–'
      : s.errors < n
        ? `${s.errors}/${n} errors`
        : `${fmt(s.validatePaint)} (${fmt(s.validateCpu)})`,
  );
  perN('JS heap after mount, MiB (growth by the mount)', (s) =>
    s.heap === null ? '–' : `${(s.heap / 1048576).toFixed(1)} (+${(s.heapDelta / 1048576).toFixed(1)})`,
  );
  perN('DOM elements (nodes with text and comments)', (s) => `${s.elements} (${s.nodes})`);
  perN('Repetitions', (s) => `${s.reps} (${s.keySamples} keys)`);

  const left = (title, leakOf) => {
    if (!order.some((p) => leakOf(p)?.points)) return;
    out.push(
      `## ${title}`,
      '',
      'The first cycles still warm up the JIT; growth that is left in the second half is more likely a leak.',
      '',
      table(
        ['peer', 'slope, KiB/cycle', 'second half, KiB/cycle', 'DOM nodes/cycle', 'listeners/cycle'],
        order
          .filter((p) => leakOf(p)?.points)
          .map((p) => {
            const l = leakOf(p);
            const [cycles, heap] = l.points.at(-1);
            const [half, before] = l.points.find(([n]) => n >= cycles / 2);
            return [
              p,
              kib(l.slopeBytesPerCycle),
              kib((heap - before) / (cycles - half)),
              l.nodesPerCycle,
              l.listenersPerCycle,
            ];
          }),
      ),
      '',
    );
  };
  left('Mount/unmount, N = 100: heap growth over 20 cycles after 3 warm-up cycles', (p) => R.peers[p].leak);
  const scaled = order.filter((p) => S[p].scale);
  if (scaled.length) {
    const per = (title, cell) =>
      out.push(
        `## ${title}`,
        '',
        table(
          ['peer', ...SCALE.sizes.map((n) => 'N=' + n)],
          scaled.map((p) => [p, ...SCALE.sizes.map((n) => cell(S[p].scale.n[n], n, S[p].scale.n))]),
        ),
        '',
      );
    const [smallest] = SCALE.sizes;
    per(
      'Script part of a keystroke, ms with all microtasks (ratio to N = ' + smallest + ')',
      (s, n, all) => fmt(s.keyScript, 3) + ratio(s.keyScript, all[smallest].keyScript),
    );
    per(
      'The whole keystroke, main-thread CPU ms (style, layout and paint with it)',
      (s, n) => fmt(s.keyCpu) + ratio(s.keyCpu, floor?.scale?.n[n].keyCpu),
    );
    per('Mount, main-thread CPU ms (µs a field)', (s, n) =>
      s.mountCpu === null ? '–' : `${fmt(s.mountCpu)} (${fmt((s.mountCpu / n) * 1000)})`,
    );
    const {slow, leak} = SCALE;
    out.push(
      `## Typing at ${slow.throttle}× CPU, N = ${slow.n}: the longest task of the main thread, ms`,
      '',
      'Thread time: throttling counts, other processes do not. A long task takes more than 50 ms.',
      '',
      table(
        ['peer', 'median', 'worst repetition', 'most long tasks in one', 'wall time, median', 'reps'],
        scaled.map((p) => {
          const {longest, worst, long, longestWall, reps} = S[p].scale;
          return [p, fmt(longest), fmt(worst), long ?? '–', fmt(longestWall), reps];
        }),
      ),
      '',
    );
    left(`Mount/unmount, N = ${leak.n}: heap growth over ${leak.cycles} cycles`, (p) => S[p].scale?.leak);
  }
  if (order.some((p) => R.peers[p].csp?.self)) {
    const show = (c) => {
      if (!c) return '–';
      const v = c.violations.reduce((s, x) => s + x.count, 0);
      const kinds = [...new Set(c.violations.map((x) => x.what.split(' ').slice(0, 2).join(' ')))].join(', ');
      const state = c.works
        ? 'works'
        : c.renders
          ? c.toggles
            ? `renders, ${c.validates ?? 0}/15 errors`
            : 'renders, conditions dead'
          : c.validates
            ? `conditions dead, ${c.validates}/15 errors`
            : 'does not render';
      return v ? `${state}; ${v} × ${kinds}` : state;
    };
    out.push(
      '## CSP (N = 15)',
      '',
      "self = `script-src 'self'`; tt = the same and `require-trusted-types-for 'script'`; strict = tt with `default-src 'self'; style-src 'self'`.",
      '',
      table(
        ['peer', 'self', 'tt', 'strict'],
        order.map((p) => [p, ...['self', 'tt', 'strict'].map((m) => show(R.peers[p].csp[m]))]),
        false,
      ),
      '',
    );
  }
  if (order.some((p) => R.peers[p].axe)) {
    const show = (r) =>
      `${r.violations.length} rules, ${r.violations.reduce((s, v) => s + v.nodes, 0)} nodes${r.violations.length ? ': ' + r.violations.map((v) => v.id).join(', ') : ''}`;
    out.push(
      '## axe-core (N = 15; wcag2a, wcag2aa, wcag21aa, wcag22aa)',
      '',
      table(
        ['peer', 'empty form', 'after failed submit'],
        order.filter((p) => R.peers[p].axe).map((p) => [p, show(R.peers[p].axe.empty), show(R.peers[p].axe.invalid)]),
        false,
      ),
      '',
    );
  }
  if (OURS.some((p) => S[p])) {
    out.push(
      '## Ratios against the targets',
      '',
      'What stands to vanilla is a ratio to its figure of the same run. “Best other” is the best of the engines that are neither floors nor Formwork, each figure for itself.',
      '',
      table(['what', 'target', ...OURS.filter((p) => S[p]), 'best other'], targets(S, sizes)),
      '',
    );
  }
  const problems = order.flatMap((p) => R.peers[p].problems.map((q) => `- ${p}: ${q}`));
  if (problems.length) out.push('## What did not work', '', ...problems, '');
  return out.join('\n');
}

export const writeTable = (R, file) => writeFileSync(file, markdown(R));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const dir = join(dirname(fileURLToPath(import.meta.url)), '..', 'results');
  writeTable(JSON.parse(readFileSync(process.argv[2] || join(dir, 'latest.json'))), join(dir, 'table.md'));
}
