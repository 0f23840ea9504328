import type {HeaderFault} from './dimensions.ts';
import type {ImageKind} from './sniff.ts';

/**
 * Whether an image is there to its end: its blocks are followed to the last one, without decoding them.
 *
 * A photo that was cut off while it was copied still shows its upper half, and would be taken for a whole one.
 * What follows after the end is not looked at: telephones append things there.
 */
export function completenessOf(kind: ImageKind, bytes: Uint8Array): 'complete' | HeaderFault {
  return WALKERS[kind](new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}

type Walker = (view: DataView) => 'complete' | HeaderFault;

const WALKERS: Readonly<Record<ImageKind, Walker>> = {jpeg, png, gif, bmp};

function jpeg(view: DataView): 'complete' | HeaderFault {
  let [at, scans] = [2, 0];
  while (at + 1 < view.byteLength) {
    if (view.getUint8(at) !== 0xff) {
      // Only compressed data stands between segments; in it, FF is always followed by 00 or a restart marker.
      if (scans === 0) return 'damaged';
      at += 1;
      continue;
    }
    const marker = view.getUint8(at + 1);
    if (marker === 0xd9) return scans > 0 ? 'complete' : 'damaged';
    if (marker === 0xff) at += 1;
    else if (marker === 0 || (marker >= 0xd0 && marker <= 0xd7)) at += 2;
    else {
      if (at + 4 > view.byteLength) return 'truncated';
      const length = view.getUint16(at + 2);
      if (length < 2) return 'damaged';
      if (marker === 0xda) scans += 1;
      at += 2 + length;
    }
  }
  return 'truncated';
}

function png(view: DataView): 'complete' | HeaderFault {
  let [at, data] = [8, 0];
  while (at + 8 <= view.byteLength) {
    const length = view.getUint32(at);
    const type = view.getUint32(at + 4);
    if (length > 0x7fffffff || (type & 0x80808080) !== 0) return 'damaged';
    at += 12 + length;
    if (at > view.byteLength) return 'truncated';
    if (type === IDAT) data += length;
    if (type === IEND) return data > 0 ? 'complete' : 'damaged';
  }
  return 'truncated';
}

function gif(view: DataView): 'complete' | HeaderFault {
  if (view.byteLength < 13) return 'truncated';
  let [at, frames] = [13 + colorTable(view.getUint8(10)), 0];
  while (at < view.byteLength) {
    const block = view.getUint8(at);
    if (block === 0x3b) return frames > 0 ? 'complete' : 'damaged';
    if (block === 0x21) at += 2;
    else if (block === 0x2c) {
      if (at + 10 > view.byteLength) return 'truncated';
      if (!fitsScreen(view, at + 1)) return 'damaged';
      at += 11 + colorTable(view.getUint8(at + 9));
      frames += 1;
    } else return 'damaged';
    const end = afterSubBlocks(view, at);
    if (end === undefined) return 'truncated';
    at = end;
  }
  return 'truncated';
}

function bmp(view: DataView): 'complete' | HeaderFault {
  if (view.byteLength < 26) return 'truncated';
  const [offset, header] = [view.getUint32(10, true), view.getUint32(14, true)];
  if (offset < 14 + header) return 'damaged';
  if (view.byteLength < 14 + header) return 'truncated';
  const old = header === 12;
  const [width, height] = old
    ? [view.getUint16(18, true), view.getUint16(20, true)]
    : [view.getInt32(18, true), Math.abs(view.getInt32(22, true))];
  const depth = view.getUint16(old ? 24 : 28, true);
  if (![1, 4, 8, 16, 24, 32].includes(depth)) return 'damaged';
  const compressed = !old && header >= 40 && [1, 2].includes(view.getUint32(30, true));
  const pixels = compressed ? view.getUint32(34, true) : Math.ceil((width * depth) / 32) * 4 * height;
  return offset + pixels <= view.byteLength ? 'complete' : 'truncated';
}

const IDAT = 0x49444154;
const IEND = 0x49454e44;

/** The bytes of the color table that a packed field announces. */
function colorTable(packed: number): number {
  return packed & 0x80 ? 3 * 2 ** ((packed & 7) + 1) : 0;
}

/** A frame larger than its screen would make the header's dimensions a lie. */
function fitsScreen(view: DataView, at: number): boolean {
  const right = view.getUint16(at, true) + view.getUint16(at + 4, true);
  const bottom = view.getUint16(at + 2, true) + view.getUint16(at + 6, true);
  return right <= view.getUint16(6, true) && bottom <= view.getUint16(8, true);
}

function afterSubBlocks(view: DataView, start: number): number | undefined {
  for (let at = start; at < view.byteLength;) {
    const length = view.getUint8(at);
    if (length === 0) return at + 1;
    at += 1 + length;
  }
  return undefined;
}
