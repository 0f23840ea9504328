import {palette, portrait} from './portrait.ts';

/** A GIF of the sample picture, compressed with LZW. */
export function sampleGif({width = 295, height = 413}: {width?: number; height?: number} = {}) {
  const size = [...uint16(width), ...uint16(height)];
  return Uint8Array.from([
    ...SIGNATURE,
    ...size,
    ...GLOBAL_TABLE,
    ...palette.flat(),
    ...GRAPHIC_CONTROL,
    ...IMAGE_AT_ORIGIN,
    ...size,
    0,
    2,
    ...subBlocks(lzw(width, height)),
    0x3b,
  ]);
}

const SIGNATURE = Array.from('GIF89a', (character) => character.charCodeAt(0));
const GLOBAL_TABLE = [0x81, 0, 0];
const GRAPHIC_CONTROL = [0x21, 0xf9, 4, 0, 0, 0, 0, 0];
const IMAGE_AT_ORIGIN = [0x2c, 0, 0, 0, 0];

function lzw(width: number, height: number): number[] {
  const [clear, end] = [4, 5];
  const bytes: number[] = [];
  let [pending, count, bits, next] = [0, 0, 3, 6];
  let codes = new Map<string, number>();
  let text = '';

  const write = (code: number) => {
    pending |= code << count;
    for (count += bits; count >= 8; count -= 8) {
      bytes.push(pending & 255);
      pending >>>= 8;
    }
  };
  const codeOf = (string: string) => codes.get(string) ?? Number(string);

  write(clear);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const pixel = String(portrait(x, y, width, height));
      if (text === '' || codes.has(text + pixel)) {
        text += pixel;
        continue;
      }
      write(codeOf(text));
      if (next === 4096) {
        write(clear);
        [codes, bits, next] = [new Map(), 3, 6];
      } else {
        if (next === 2 ** bits) bits += 1;
        codes.set(text + pixel, next++);
      }
      text = pixel;
    }
  }
  write(codeOf(text));
  write(end);
  if (count > 0) bytes.push(pending & 255);
  return bytes;
}

function subBlocks(data: readonly number[]): number[] {
  const out: number[] = [];
  for (let at = 0; at < data.length; at += 255) {
    const block = data.slice(at, at + 255);
    out.push(block.length, ...block);
  }
  return [...out, 0];
}

function uint16(value: number): number[] {
  return [value & 255, value >> 8];
}
