import {fileOf, sampleFiles, sampleJpeg} from '../sdk/materials/testing/sample-files.ts';

/** A file as the file chooser takes it. */
export interface Upload {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** The sample files that journeys choose, with names that an applicant would give. */
export const uploads = {
  /** A JPEG of 295×413 pixels. */
  photo: await uploadOf(sampleFiles.photo(), '一寸照.jpg'),
  /** The same picture with more pixels. */
  photoAgain: await uploadOf(fileOf(sampleJpeg({width: 354, height: 496}), 'x', 'image/jpeg'), '一寸照（清晰）.jpg'),
  /** A PNG. */
  signature: await uploadOf(sampleFiles.signature(), '签名.png'),
  /** A PNG of each side of a card. */
  cardFront: await uploadOf(sampleFiles.identityCard(), '身份证正面.png'),
  cardBack: await uploadOf(sampleFiles.identityCardBack(), '身份证背面.png'),
  /** A web page that is called a PNG. */
  html: await uploadOf(sampleFiles.html(), '照片.png'),
  /** A JPEG of 101 KB. */
  tooLarge: await uploadOf(sampleFiles.tooLarge(), '大照片.jpg'),
  /** A JPEG of too few pixels. */
  tooFewPixels: await uploadOf(sampleFiles.tooFewPixels(), '小照片.jpg'),
} as const;

async function uploadOf(file: File, name: string): Promise<Upload> {
  return {name, mimeType: file.type, buffer: Buffer.from(await file.arrayBuffer())};
}
