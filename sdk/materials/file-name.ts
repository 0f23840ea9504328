import type {ImageKind} from './sniff.ts';

/**
 * A file's name, made safe to show and to store, with the extension of what the file really is.
 *
 * Folders, control characters and signs that turn the reading direction are taken out; `photo.png` that is a JPEG
 * becomes `photo.jpg`. `maxLength` counts code points.
 */
export function fileNameOf(name: string | undefined, kind: ImageKind, maxLength = 100): string {
  const clean = (name ?? '')
    .normalize('NFC')
    .replace(/^.*[/\\]/s, '')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]/gu, '')
    .trim();
  const {stem, extension} = split(clean);
  const kept = extension !== undefined && EXTENSIONS[kind].includes(extension.toLowerCase());
  const ending = `.${kept ? extension : EXTENSIONS[kind][0]}`;
  return (
    Array.from(stem || 'image')
      .slice(0, Math.max(1, maxLength - ending.length))
      .join('') + ending
  );
}

/** The extension of a file name in lower case, without its dot; undefined if there is none. */
export function extensionOf(name: string | undefined): string | undefined {
  return split(name ?? '').extension?.toLowerCase();
}

const EXTENSIONS: Readonly<Record<ImageKind, readonly string[]>> = {
  jpeg: ['jpg', 'jpeg', 'jpe', 'jfif'],
  png: ['png'],
  gif: ['gif'],
  bmp: ['bmp', 'dib'],
};

/** `2026.11` has no extension: one begins with a letter and is short. */
function split(name: string): {stem: string; extension: string | undefined} {
  const match = /^(.*)\.([a-z][a-z0-9]{0,4})$/is.exec(name);
  return {stem: match?.[1] ?? name, extension: match?.[2]};
}
