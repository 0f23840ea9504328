// What is left of a form that is gone: heap, DOM nodes and listeners over many mount/unmount cycles.

const WARM_UP = 3;

// On a loaded page. `points` are [cycles, heap in bytes after forced collections].
export async function leak({cdp, ev, heap}, {cycles, every}) {
  await ev(`__bench.cycles(${WARM_UP})`);
  const points = [[0, await heap()]];
  const before = await cdp.send('Memory.getDOMCounters');
  for (let i = every; i <= cycles; i += every) {
    await ev(`__bench.cycles(${every})`);
    points.push([i, await heap()]);
  }
  const after = await cdp.send('Memory.getDOMCounters');
  return {
    points,
    slopeBytesPerCycle: slope(points),
    nodesPerCycle: (after.nodes - before.nodes) / cycles,
    listenersPerCycle: (after.jsEventListeners - before.jsEventListeners) / cycles,
  };
}

// Of the line with the least squares through [x, y] points.
export function slope(points) {
  const mean = (i) => points.reduce((s, q) => s + q[i], 0) / points.length;
  const [mx, my] = [mean(0), mean(1)];
  return points.reduce((s, q) => s + (q[0] - mx) * (q[1] - my), 0) / points.reduce((s, q) => s + (q[0] - mx) ** 2, 0);
}

export const leakInWords = ({slopeBytesPerCycle, nodesPerCycle, listenersPerCycle}) =>
  `${(slopeBytesPerCycle / 1024).toFixed(1)} KiB/cycle, ${nodesPerCycle} nodes/cycle, ${listenersPerCycle} listeners/cycle`;
