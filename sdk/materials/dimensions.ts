import type {ImageKind} from './sniff.ts';

/** Width and height in pixels, as an image's header states them. */
export interface Dimensions {
  readonly width: number;
  readonly height: number;
}

/** What a header says when it states no dimensions: it ends too early, or it makes no sense. */
export type HeaderFault = 'truncated' | 'damaged';

/**
 * Reads an image's dimensions from its header, without decoding anything.
 *
 * A few bytes can decode to gigabytes of pixels, so nothing may be decoded before this was asked. PNG, GIF and BMP
 * need 32 bytes; a JPEG's frame header comes after as much metadata as the camera liked to write.
 */
export function dimensionsOf(kind: ImageKind, bytes: Uint8Array): Dimensions | HeaderFault {
  const dimensions = READERS[kind](new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (typeof dimensions === 'string') return dimensions;
  return dimensions.width > 0 && dimensions.height > 0 ? dimensions : 'damaged';
}

type Reader = (view: DataView) => Dimensions | HeaderFault;

const READERS: Readonly<Record<ImageKind, Reader>> = {jpeg, png, gif, bmp};

function png(view: DataView): Dimensions | HeaderFault {
  if (view.byteLength < 24) return 'truncated';
  if (view.getUint32(8) !== 13 || view.getUint32(12) !== IHDR) return 'damaged';
  return {width: view.getUint32(16), height: view.getUint32(20)};
}

function gif(view: DataView): Dimensions | HeaderFault {
  if (view.byteLength < 13) return 'truncated';
  return {width: view.getUint16(6, true), height: view.getUint16(8, true)};
}

function bmp(view: DataView): Dimensions | HeaderFault {
  if (view.byteLength < 26) return 'truncated';
  if (view.getUint32(14, true) === 12) return {width: view.getUint16(18, true), height: view.getUint16(20, true)};
  // A negative height means that the rows run from top to bottom.
  return {width: view.getInt32(18, true), height: Math.abs(view.getInt32(22, true))};
}

function jpeg(view: DataView): Dimensions | HeaderFault {
  for (let at = 2; at + 1 < view.byteLength;) {
    if (view.getUint8(at) !== 0xff) return 'damaged';
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === END_OF_IMAGE || marker === START_OF_SCAN || marker === 0) return 'damaged';
    if (at + 4 > view.byteLength) return 'truncated';
    const length = view.getUint16(at + 2);
    if (length < 2) return 'damaged';
    if (isFrameHeader(marker)) {
      if (at + 9 > view.byteLength) return 'truncated';
      return {width: view.getUint16(at + 7), height: view.getUint16(at + 5)};
    }
    at += 2 + length;
  }
  return 'truncated';
}

const IHDR = 0x49484452;
const END_OF_IMAGE = 0xd9;
const START_OF_SCAN = 0xda;

/** SOF0 to SOF15, without the tables DHT, JPG and DAC that share their range. */
function isFrameHeader(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}
