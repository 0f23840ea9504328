/** Which color of the palette a pixel of the sample signature has: dark strokes of a pen, in the middle of white. */
export function signature(x: number, y: number, width: number, height: number): 0 | 1 {
  const [h, v] = [(x / width) * 100, (y / height) * 40];
  return segments.some((segment) => distance(h, v, segment) < THICKNESS) ? 1 : 0;
}

type Point = readonly [x: number, y: number];
type Segment = readonly [from: Point, to: Point];

/** Each stroke begins at its first point and bends at the others; drawn in a field of 100 by 40. */
const strokes: readonly (readonly Point[])[] = [
  [
    [14, 14],
    [22, 13],
    [30, 12],
  ],
  [
    [22, 6],
    [22, 16],
    [21, 26],
    [17, 33],
    [13, 28],
  ],
  [
    [15, 21],
    [22, 20],
    [30, 18],
  ],
  [
    [38, 9],
    [43, 8],
    [47, 8],
    [44, 15],
    [40, 21],
  ],
  [
    [36, 15],
    [44, 14],
    [50, 12],
  ],
  [
    [43, 20],
    [43, 28],
    [41, 34],
    [37, 31],
  ],
  [
    [36, 26],
    [44, 25],
    [51, 22],
  ],
  [
    [58, 12],
    [66, 10],
    [73, 9],
    [67, 18],
    [59, 27],
  ],
  [
    [65, 5],
    [65, 16],
    [67, 27],
    [76, 33],
    [86, 31],
    [90, 26],
  ],
  [
    [60, 20],
    [68, 19],
    [76, 17],
  ],
];

const segments: readonly Segment[] = strokes.flatMap((points) => {
  const curve = points.flatMap((_, index) => bend(points, index));
  return curve.slice(1).map((to, index): Segment => [curve[index] ?? to, to]);
});

const THICKNESS = 0.9;

/** Some points of a smooth curve (Catmull-Rom) from one point of a stroke towards the next. */
function bend(points: readonly Point[], index: number): readonly Point[] {
  const at = (offset: number): Point => points[Math.min(points.length - 1, Math.max(0, index + offset))] ?? [0, 0];
  const [a, b, c, d] = [at(-1), at(0), at(1), at(2)];
  return [0, 0.25, 0.5, 0.75].map((t): Point => {
    const along = (axis: 0 | 1): number =>
      b[axis] +
      (t * (c[axis] - a[axis])) / 2 +
      t * t * (a[axis] - 2.5 * b[axis] + 2 * c[axis] - d[axis] / 2) +
      t * t * t * (1.5 * (b[axis] - c[axis]) + (d[axis] - a[axis]) / 2);
    return [along(0), along(1)];
  });
}

function distance(x: number, y: number, [[fromX, fromY], [toX, toY]]: Segment): number {
  const [alongX, alongY] = [toX - fromX, toY - fromY];
  const length = alongX ** 2 + alongY ** 2 || 1;
  const part = Math.min(1, Math.max(0, ((x - fromX) * alongX + (y - fromY) * alongY) / length));
  return Math.hypot(x - fromX - part * alongX, y - fromY - part * alongY);
}
