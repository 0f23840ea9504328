import {FormworkError} from '../errors.ts';
import type {CheckedMaterial, MaterialFault} from './check-material.ts';
import {completenessOf} from './completeness.ts';
import {dimensionsOf, type Dimensions} from './dimensions.ts';
import {extensionOf, fileNameOf} from './file-name.ts';
import type {MaterialLimits} from './limits.ts';
import {isImageKind, mediaTypes, sniff, SNIFF_LENGTH} from './sniff.ts';

/** The most pixels that an image may have, whatever its schema says. */
const MAX_PIXELS = 40_000_000;

/** The most pixels that an image may have along one side. */
const MAX_SIDE = 12_000;

/** What is true of a file that may be uploaded, or why it may not be. */
export async function judgeFile(
  file: Blob & {readonly name?: string},
  limits: MaterialLimits,
): Promise<CheckedMaterial | MaterialFault> {
  if (file.size === 0) return {reason: 'empty'};
  const head = await bytesOf(file.slice(0, SNIFF_LENGTH));
  if (!head) return {reason: 'unreadable'};

  const kind = sniff(head);
  const mediaType = isImageKind(kind) ? mediaTypes[kind] : undefined;
  if (!isImageKind(kind) || !mediaType || !limits.mediaTypes.includes(mediaType)) {
    const extension = extensionOf(file.name);
    return {reason: 'type', actual: kind, ...(extension && {extension}), allowed: limits.mediaTypes};
  }
  if (file.size > limits.maxBytes) return {reason: 'size', size: file.size, limit: limits.maxBytes};

  // Only a JPEG's frame header may lie beyond the head; the other headers are judged before the rest is read.
  const early = kind === 'jpeg' ? undefined : judgeDimensions(dimensionsOf(kind, head), limits);
  if (early && 'reason' in early) return early;
  const bytes = head.length === file.size ? head : await bytesOf(file);
  if (!bytes || bytes.length !== file.size) return {reason: 'unreadable'};
  const dimensions = early ?? judgeDimensions(dimensionsOf(kind, bytes), limits);
  if ('reason' in dimensions) return dimensions;

  const completeness = completenessOf(kind, bytes);
  if (completeness !== 'complete') return {reason: completeness};
  const {minBytes, maxNameLength} = limits;
  if (minBytes !== undefined && file.size < minBytes) return {reason: 'too-small', size: file.size, limit: minBytes};
  const name = fileNameOf(file.name, kind, maxNameLength);
  return {ok: true, mediaType, ...dimensions, size: file.size, sha256: await sha256(bytes), name};
}

/** The bytes, or undefined if the file has been moved, changed or locked since it was chosen. */
async function bytesOf(blob: Blob): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await blob.arrayBuffer());
  } catch {
    return undefined;
  }
}

function judgeDimensions(
  dimensions: ReturnType<typeof dimensionsOf>,
  {minWidth, maxWidth, minHeight, maxHeight}: MaterialLimits,
): Dimensions | MaterialFault {
  if (typeof dimensions === 'string') return {reason: dimensions};
  const {width, height} = dimensions;
  if (width > MAX_SIDE || height > MAX_SIDE || width * height > MAX_PIXELS) {
    return {reason: 'pixels', width, height, limit: MAX_PIXELS};
  }
  const tooSmall = width < (minWidth ?? 1) || height < (minHeight ?? 1);
  const tooLarge = width > (maxWidth ?? MAX_SIDE) || height > (maxHeight ?? MAX_SIDE);
  if (!tooSmall && !tooLarge) return dimensions;
  return {
    reason: 'dimensions',
    width,
    height,
    ...(minWidth !== undefined && {minWidth}),
    ...(minHeight !== undefined && {minHeight}),
    ...(maxWidth !== undefined && {maxWidth}),
    ...(maxHeight !== undefined && {maxHeight}),
  };
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
  if (!subtle) {
    throw new FormworkError('insecure-context', 'Materials cannot be digested: the page is not in a secure context.', {
      mend: 'Serve the page over https, or from localhost.',
    });
  }
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
