import {palette, portrait} from './portrait.ts';

/** A PNG of a sample picture, with a palette of four colors; it is stored, so that no compressor is needed. */
export function samplePng({
  width = 295,
  height = 413,
  picture = portrait,
}: {width?: number; height?: number; picture?: typeof portrait} = {}) {
  const stride = Math.ceil(width / 4);
  const rows = new Uint8Array(height * (stride + 1));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * (stride + 1) + 1 + (x >> 2);
      rows[at] = (rows[at] ?? 0) | (picture(x, y, width, height) << (6 - 2 * (x & 3)));
    }
  }
  return Uint8Array.from([
    ...pngHeader(width, height),
    ...chunk('PLTE', palette.flat()),
    ...chunk('IDAT', zlib(rows)),
    ...chunk('IEND', []),
  ]);
}

/** The beginning of a PNG that claims to be of any size: signature and IHDR. */
export function pngHeader(width: number, height: number) {
  return Uint8Array.from([...SIGNATURE, ...chunk('IHDR', [...uint32(width), ...uint32(height), 2, 3, 0, 0, 0])]);
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

function zlib(data: Uint8Array): number[] {
  const out = [0x78, 0x01];
  for (let at = 0; at < data.length; at += 0xffff) {
    const block = data.subarray(at, at + 0xffff);
    const final = at + 0xffff >= data.length ? 1 : 0;
    const length = block.length;
    out.push(final, length & 255, length >> 8, ~length & 255, (~length >> 8) & 255, ...block);
  }
  return [...out, ...uint32(adler32(data))];
}

function chunk(type: string, data: readonly number[]): number[] {
  const content = [...Array.from(type, (character) => character.charCodeAt(0)), ...data];
  return [...uint32(data.length), ...content, ...uint32(crc32(content))];
}

function crc32(bytes: readonly number[]): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc;
}

function adler32(bytes: Uint8Array): number {
  let [a, b] = [1, 0];
  for (const byte of bytes) {
    a = (a + byte) % 65521;
    b = (b + a) % 65521;
  }
  return b * 65536 + a;
}

function uint32(value: number): number[] {
  return [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
}
