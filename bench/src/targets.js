// What Formwork is held to. `figures` gives one number a column of `at` (the form sizes of the main phase unless said);
// one that was not measured is NaN or undefined. `limit` is the largest that will do; without it the number is only shown.
import {SCALE} from './config.js';

// `null / 1` would pass for nothing at all.
const ratio = (a, b) => (a ?? NaN) / b;
const toFloor = (of) => (peer, floor) => [ratio(of(peer), of(floor))];
const toFloorAt = (n, name) => (peer, floor) => [ratio(peer.n[n]?.[name], floor?.n[n]?.[name])];

const [longest, long, ...shorter] = SCALE.sizes.toReversed();
const shortest = shorter.at(-1);
const perField = (peer, n) => ratio(peer.scale?.n[n].mountCpu, n);
const keyScript = (peer, n) => peer.scale?.n[n].keyScript;
const count = (list, name) => list?.reduce((sum, x) => sum + x[name], 0);

export const TARGETS = [
  {what: 'initial JS and CSS, br KiB', at: [15], limit: 24, figures: (peer) => [peer.initial]},
  {what: 'cold start, 1× CPU, to vanilla', at: [15], figures: toFloor((peer) => peer?.cold[1].double)},
  {what: 'cold start, 4× CPU, to vanilla', at: [15], limit: 1.2, figures: toFloor((peer) => peer?.cold[4].double)},
  {what: 'mount CPU, to vanilla', at: [15], limit: 1.4, figures: toFloorAt(15, 'mountCpu')},
  {what: 'mount CPU, to vanilla', at: [1000], limit: 1.5, figures: toFloorAt(1000, 'mountCpu')},
  {what: 'keystroke CPU, to vanilla', at: [15], figures: toFloorAt(15, 'keyCpu')},
  {what: 'keystroke CPU, to vanilla', at: [1000], limit: 1, figures: toFloorAt(1000, 'keyCpu')},
  {what: 'conditional field shown, to vanilla', at: [1000], limit: 1.3, figures: toFloorAt(1000, 'toggleOn')},
  {what: 'submit of all-invalid data, CPU, to vanilla', at: [15], figures: toFloorAt(15, 'allShownCpu')},
  {
    what: 'submit of all-invalid data, CPU, to vanilla',
    at: [1000],
    limit: 1.3,
    figures: toFloorAt(1000, 'allShownCpu'),
  },
  {
    what: 'growth of the heap by the mount, MiB',
    at: [1000],
    limit: 3,
    figures: (peer) => [peer.n[1000]?.heapDelta / 1048576],
  },
  {what: 'script part of a key, ms', at: SCALE.sizes, figures: (peer) => SCALE.sizes.map((n) => keyScript(peer, n))},
  {
    what: `script part of a key, N = ${longest} to ${shortest}`,
    limit: 1.2,
    figures: (peer) => [ratio(keyScript(peer, longest), keyScript(peer, shortest))],
  },
  {
    what: `mount CPU a field, N = ${longest} to ${long}`,
    limit: 1.25,
    figures: (peer) => [ratio(perField(peer, longest), perField(peer, long))],
  },
  {
    what: `longest task while typing, ${SCALE.slow.throttle}× CPU, ms`,
    at: [SCALE.slow.n],
    limit: 50,
    figures: (peer) => [peer.scale?.longest],
  },
  {
    what: `left by each of ${SCALE.leak.cycles} mounts: heap, KiB`,
    at: [SCALE.leak.n],
    limit: 1,
    figures: (peer) => [peer.scale?.leak?.slopeBytesPerCycle / 1024],
  },
  {
    what: `left by each of ${SCALE.leak.cycles} mounts: DOM nodes, listeners`,
    at: [SCALE.leak.n],
    limit: 0,
    figures: (peer) => [peer.scale?.leak?.nodesPerCycle, peer.scale?.leak?.listenersPerCycle],
  },
  {
    what: 'violations under the strict CSP',
    at: [15],
    limit: 0,
    figures: ({strict}) => [strict?.works === false ? Infinity : count(strict?.violations, 'count')],
  },
  {
    what: 'axe: nodes of the empty form, after submit',
    at: [15],
    limit: 0,
    figures: ({axe}) => [count(axe?.empty.violations, 'nodes'), count(axe?.invalid.violations, 'nodes')],
  },
];
