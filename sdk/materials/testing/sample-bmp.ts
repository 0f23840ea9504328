import {palette, portrait} from './portrait.ts';

/** A BMP of the sample picture, with a palette of sixteen entries; `topDown` writes a negative height. */
export function sampleBmp({
  width = 295,
  height = 413,
  topDown = false,
}: {width?: number; height?: number; topDown?: boolean} = {}) {
  const stride = Math.ceil((width * 4) / 32) * 4;
  const offset = 14 + 40 + 64;
  const bytes = new Uint8Array(offset + stride * height);
  const view = new DataView(bytes.buffer);
  bytes.set([0x42, 0x4d]);
  view.setUint32(2, bytes.length, true);
  view.setUint32(10, offset, true);
  view.setUint32(14, 40, true);
  view.setInt32(18, width, true);
  view.setInt32(22, topDown ? -height : height, true);
  view.setUint16(26, 1, true);
  view.setUint16(28, 4, true);
  palette.forEach(([red, green, blue], index) => bytes.set([blue, green, red, 0], 54 + index * 4));
  for (let y = 0; y < height; y++) {
    const row = offset + (topDown ? y : height - 1 - y) * stride;
    for (let x = 0; x < width; x++) {
      const at = row + (x >> 1);
      bytes[at] = (bytes[at] ?? 0) | (portrait(x, y, width, height) << (x & 1 ? 0 : 4));
    }
  }
  return bytes;
}
