import {portrait} from './portrait.ts';

/** Which color of the palette a pixel of a sample card has: its frame, its lines of text, and its holder's picture. */
export function identityCard(x: number, y: number, width: number, height: number): 0 | 1 | 2 | 3 {
  const [h, v] = [x / width, y / height];
  if (isFrame(h, v)) return 3;
  if (h > 0.64 && h < 0.92 && v > 0.14 && v < 0.74) {
    return portrait(x - 0.64 * width, y - 0.14 * height, 0.28 * width, 0.6 * height);
  }
  return lines.some(([top, from, to]) => v > top && v < top + 0.05 && h > from && h < to) ? 1 : 0;
}

/** Which color a pixel of the other side has: its frame, a seal, and lines of text. */
export function identityCardBack(x: number, y: number, width: number, height: number): 0 | 1 | 3 {
  const [h, v] = [x / width, y / height];
  if (isFrame(h, v) || Math.hypot(x - 0.18 * width, y - 0.3 * height) < 0.15 * height) return 3;
  return backLines.some(([top, from, to]) => v > top && v < top + 0.05 && h > from && h < to) ? 1 : 0;
}

type Line = readonly [top: number, from: number, to: number];

const lines: readonly Line[] = [
  [0.17, 0.08, 0.3],
  [0.31, 0.08, 0.46],
  [0.45, 0.08, 0.54],
  [0.56, 0.08, 0.38],
  [0.83, 0.08, 0.92],
];

const backLines: readonly Line[] = [
  [0.2, 0.36, 0.88],
  [0.34, 0.42, 0.82],
  [0.68, 0.3, 0.74],
  [0.82, 0.3, 0.84],
];

function isFrame(h: number, v: number): boolean {
  return h < 0.012 || h > 0.988 || v < 0.019 || v > 0.981;
}
