import {identityCard, identityCardBack} from './identity-card.ts';
import {sampleBmp} from './sample-bmp.ts';
import {sampleGif} from './sample-gif.ts';
import {sampleJpeg} from './sample-jpeg.ts';
import {pngHeader, samplePng} from './sample-png.ts';
import {signature} from './signature.ts';

export {pngHeader, sampleBmp, sampleGif, sampleJpeg, samplePng};

/** A file as the browser hands it over. */
export function fileOf(content: Uint8Array<ArrayBuffer> | string, name: string, type = ''): File {
  return new File([content], name, {type});
}

const CARD = {width: 400, height: 252};

/** Files that an applicant may choose: good ones first, then what must be refused. */
export const sampleFiles = {
  /** 295×413, about 20 KB. */
  photo: () => fileOf(sampleJpeg(), 'photo.jpg', 'image/jpeg'),
  photoPng: () => fileOf(samplePng(), 'photo.png', 'image/png'),
  /** 250×100, some strokes of a pen. */
  signature: () => fileOf(samplePng({width: 250, height: 100, picture: signature}), 'signature.png', 'image/png'),
  /** 400×252, both sides of a card. */
  identityCard: () => fileOf(samplePng({...CARD, picture: identityCard}), 'front.png', 'image/png'),
  identityCardBack: () => fileOf(samplePng({...CARD, picture: identityCardBack}), 'back.png', 'image/png'),
  photoGif: () => fileOf(sampleGif(), 'photo.gif', 'image/gif'),
  photoBmp: () => fileOf(sampleBmp(), 'photo.bmp', 'image/bmp'),
  /** A JPEG that is called a PNG. */
  misnamed: () => fileOf(sampleJpeg(), 'photo.png', 'image/png'),
  /** Exactly 101 KB. */
  tooLarge: () => fileOf(sampleJpeg({size: 101 * 1024}), 'photo.jpg', 'image/jpeg'),
  tooFewPixels: () => fileOf(sampleJpeg({width: 110, height: 140}), 'photo.jpg', 'image/jpeg'),
  /** A web page that is called a PNG. */
  html: () => fileOf('<!DOCTYPE html><html><body><script>alert(1)</script></body></html>', 'photo.png', 'image/png'),
  svg: () =>
    fileOf('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', 'photo.svg', 'image/svg+xml'),
  /** The first half of a photo. */
  truncated: () => {
    const whole = sampleJpeg();
    return fileOf(whole.slice(0, whole.length / 2), 'photo.jpg', 'image/jpeg');
  },
  empty: () => fileOf('', 'photo.jpg', 'image/jpeg'),
  /** A few bytes that ask a decoder for 20,000 × 20,000 pixels. */
  pixelBomb: () => fileOf(pngHeader(20_000, 20_000), 'photo.png', 'image/png'),
} as const;
