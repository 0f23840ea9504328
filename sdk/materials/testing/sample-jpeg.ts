import {palette, portrait} from './portrait.ts';

/** A baseline JPEG (4:4:4) of the sample picture; `size` pads it with comments to exactly that many bytes. */
export function sampleJpeg({
  width = 295,
  height = 413,
  size = 0,
}: {width?: number; height?: number; size?: number} = {}) {
  const frame = [8, height >> 8, height & 255, width >> 8, width & 255, 3];
  const opening = [0xff, 0xd8, ...segment(0xe0, [...ascii('JFIF\0'), 1, 2, 0, 0, 1, 0, 1, 0, 0])];
  const body = [
    ...segment(0xdb, [0, ...filled(64, QUANTUM)]),
    ...segment(0xc0, [...frame, ...[1, 2, 3].flatMap((component) => [component, 0x11, 0])]),
    ...segment(0xc4, [0x00, ...lengths(4, DC_SYMBOLS.length), ...DC_SYMBOLS]),
    ...segment(0xc4, [0x10, ...lengths(8, AC_SYMBOLS.length), ...AC_SYMBOLS]),
    ...segment(0xda, [3, 1, 0x00, 2, 0x00, 3, 0x00, 0, 63, 0]),
    ...scan(width, height),
    0xff,
    0xd9,
  ];
  const padding = size === 0 ? 0 : size - opening.length - body.length;
  return Uint8Array.from([...opening, ...comments(padding), ...body]);
}

const QUANTUM = 8;

/** Every category of a DC difference: twelve codes of four bits. */
const DC_SYMBOLS = Array.from({length: 12}, (_, category) => category);

/** End of block, sixteen zeros, and every run with every category: 162 codes of eight bits. */
const AC_SYMBOLS = [
  0x00,
  0xf0,
  ...Array.from({length: 16}, (_, run) => Array.from({length: 10}, (__, category) => run * 16 + category + 1)).flat(),
];

function scan(width: number, height: number): number[] {
  const out = new BitWriter();
  const last = [0, 0, 0];
  for (let top = 0; top < height; top += 8) {
    for (let left = 0; left < width; left += 8) {
      for (let component = 0; component < 3; component++) {
        const block = transform((x, y) =>
          sample(Math.min(left + x, width - 1), Math.min(top + y, height - 1), component),
        );
        encode(out, block, last[component] ?? 0);
        last[component] = block[0] ?? 0;
      }
    }
  }
  return out.finish();

  function sample(x: number, y: number, component: number): number {
    const [r, g, b] = palette[portrait(x, y, width, height)] ?? [0, 0, 0];
    if (component === 0) return 0.299 * r + 0.587 * g + 0.114 * b - 128;
    return component === 1 ? -0.1687 * r - 0.3313 * g + 0.5 * b : 0.5 * r - 0.4187 * g - 0.0813 * b;
  }
}

/** The quantized coefficients of a block, in zigzag order. */
function transform(sample: (x: number, y: number) => number): number[] {
  const values = Array.from({length: 64}, (_, index) => sample(index & 7, index >> 3));
  // A flat block, and most are, has nothing but its mean.
  if (values.every((value) => value === values[0])) {
    return [Math.round(((values[0] ?? 0) * 8) / QUANTUM), ...filled(63, 0)];
  }
  const rows = separate(values, (row, u, x) => [row * 8 + u, row * 8 + x]);
  const both = separate(rows, (column, v, y) => [v * 8 + column, y * 8 + column]);
  return ZIGZAG.map((index) => Math.round((both[index] ?? 0) / QUANTUM));
}

function separate(values: readonly number[], at: (line: number, frequency: number, place: number) => [number, number]) {
  const result = filled(64, 0);
  for (let line = 0; line < 8; line++) {
    for (let frequency = 0; frequency < 8; frequency++) {
      let sum = 0;
      for (let place = 0; place < 8; place++) {
        sum += (values[at(line, frequency, place)[1]] ?? 0) * Math.cos(((2 * place + 1) * frequency * Math.PI) / 16);
      }
      result[at(line, frequency, 0)[0]] = (sum / 2) * (frequency === 0 ? Math.SQRT1_2 : 1);
    }
  }
  return result;
}

const ZIGZAG = Array.from({length: 64}, (_, index) => index).toSorted((a, b) => {
  const [p, q] = [(a & 7) + (a >> 3), (b & 7) + (b >> 3)];
  return p - q || (p % 2 === 0 ? b - a : a - b);
});

function encode(out: BitWriter, block: readonly number[], previous: number): void {
  const difference = (block[0] ?? 0) - previous;
  out.write(DC_SYMBOLS.indexOf(category(difference)), 4);
  out.amplitude(difference);
  let run = 0;
  for (const value of block.slice(1, block.findLastIndex((coefficient) => coefficient !== 0) + 1)) {
    if (value === 0) {
      run += 1;
      continue;
    }
    for (; run > 15; run -= 16) out.write(AC_SYMBOLS.indexOf(0xf0), 8);
    out.write(AC_SYMBOLS.indexOf(run * 16 + category(value)), 8);
    out.amplitude(value);
    run = 0;
  }
  if (block[63] === 0) out.write(AC_SYMBOLS.indexOf(0x00), 8);
}

class BitWriter {
  readonly #bytes: number[] = [];
  #pending = 0;
  #count = 0;

  write(value: number, bits: number): void {
    for (let bit = bits - 1; bit >= 0; bit--) {
      this.#pending = (this.#pending << 1) | ((value >> bit) & 1);
      this.#count += 1;
      if (this.#count < 8) continue;
      this.#bytes.push(this.#pending, ...(this.#pending === 0xff ? [0] : []));
      [this.#pending, this.#count] = [0, 0];
    }
  }

  amplitude(value: number): void {
    const bits = category(value);
    this.write(value < 0 ? value + 2 ** bits - 1 : value, bits);
  }

  finish(): number[] {
    if (this.#count > 0) this.write(0x7f, 8 - this.#count);
    return this.#bytes;
  }
}

function category(value: number): number {
  return value === 0 ? 0 : Math.floor(Math.log2(Math.abs(value))) + 1;
}

/** How many codes there are of each length from 1 to 16, if all have the same. */
function lengths(length: number, count: number): number[] {
  return Array.from({length: 16}, (_, index) => (index + 1 === length ? count : 0));
}

function segment(marker: number, content: readonly number[]): number[] {
  const length = content.length + 2;
  return [0xff, marker, length >> 8, length & 255, ...content];
}

function comments(size: number): number[] {
  const out: number[] = [];
  for (let left = size; left > 0;) {
    // The last comment must not be left with fewer bytes than a comment needs.
    const part = left <= 65_537 ? left : Math.min(65_537, left - 4);
    out.push(...segment(0xfe, filled(part - 4, 0x20)));
    left -= part;
  }
  return out;
}

function ascii(text: string): number[] {
  return Array.from(text, (character) => character.charCodeAt(0));
}

function filled(length: number, value: number): number[] {
  return Array.from({length}, () => value);
}
