/** A kind of image that can be a material. */
export type ImageKind = 'jpeg' | 'png' | 'gif' | 'bmp';

/** What a file really is, whatever its name says. */
export type FileKind = ImageKind | 'html' | 'svg' | 'pdf' | 'heic' | 'webp' | 'zip' | 'empty' | 'unknown';

/** The media types of the images that can be a material. */
export const mediaTypes = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  bmp: 'image/bmp',
} as const satisfies Record<ImageKind, string>;

/** How many bytes of a file's beginning `sniff` can make use of. */
export const SNIFF_LENGTH = 4096;

/** Tells what a file is by its first bytes. */
export function sniff(head: Uint8Array): FileKind {
  if (head.length === 0) return 'empty';
  const found = SIGNATURES.find(([, offset, text]) => startsWith(head, text, offset));
  if (found) return found[0];
  if (isBmp(head)) return 'bmp';
  if (startsWith(head, 'RIFF') && startsWith(head, 'WEBP', 8)) return 'webp';
  if (startsWith(head, 'ftyp', 4) && HEIF_BRANDS.has(textOf(head.subarray(8, 12)))) return 'heic';
  return sniffMarkup(head);
}

/** Whether a kind is an image that can be a material. */
export function isImageKind(kind: FileKind): kind is ImageKind {
  return Object.hasOwn(mediaTypes, kind);
}

const SIGNATURES: readonly (readonly [kind: FileKind, offset: number, text: string])[] = [
  ['jpeg', 0, '\xff\xd8\xff'],
  ['png', 0, '\x89PNG\r\n\x1a\n'],
  ['gif', 0, 'GIF87a'],
  ['gif', 0, 'GIF89a'],
  ['pdf', 0, '%PDF-'],
  ['zip', 0, 'PK\x03\x04'],
  ['zip', 0, 'PK\x05\x06'],
];

const HEIF_BRANDS = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1']);

/** `BM` alone also begins plain text, so the sizes of the bitmap headers that exist are asked for, too. */
function isBmp(head: Uint8Array): boolean {
  if (!startsWith(head, 'BM') || head.length < 18) return false;
  const size = new DataView(head.buffer, head.byteOffset, head.byteLength).getUint32(14, true);
  return [12, 16, 40, 52, 56, 64, 108, 124].includes(size);
}

function sniffMarkup(head: Uint8Array): 'html' | 'svg' | 'unknown' {
  // Dropping NUL makes UTF-16 readable, and the byte order marks fall away with the white space.
  const text = textOf(head.subarray(0, SNIFF_LENGTH))
    .replaceAll('\0', '')
    .replace(/^(?:\xef\xbb\xbf|\xfe\xff|\xff\xfe)/, '')
    .trimStart()
    .toLowerCase();
  const content = text.replace(/<!--[^]*?(?:-->|$)|<\?[^]*?(?:\?>|$)/g, '').trimStart();
  if (/^<(?:svg|!doctype svg)\b/.test(content)) return 'svg';
  return HTML.test(content) || text.startsWith('<!--') ? 'html' : 'unknown';
}

/** The beginnings that the WHATWG's MIME sniffing standard takes for HTML, and a few that portals begin with. */
const HTML =
  /^<(?:!doctype html|html|head|body|script|iframe|h1|div|font|table|a|style|title|b|br|p|meta|link|form|img|center)[\s/>]/;

function startsWith(bytes: Uint8Array, text: string, offset = 0): boolean {
  for (let index = 0; index < text.length; index++) {
    if (bytes[offset + index] !== text.charCodeAt(index)) return false;
  }
  return true;
}

/** One character a byte; no decoder, since the bytes may be no text at all. */
function textOf(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
