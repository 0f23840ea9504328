import {describe, it} from 'node:test';
import {inflateSync} from 'node:zlib';
import {expect} from 'chai';
import {sampleFiles, sampleJpeg, samplePng} from './sample-files.ts';

describe('the sample files', () => {
  it('have sizes that a material of 100 KB allows, or just not', () => {
    for (const file of [sampleFiles.photo(), sampleFiles.photoPng(), sampleFiles.photoGif(), sampleFiles.photoBmp()]) {
      expect(file.size, file.name).to.be.within(1000, 102_400);
    }
    expect(sampleFiles.tooLarge().size).to.equal(103_424);
  });

  it('hold a PNG that zlib can read', () => {
    const png = Buffer.from(samplePng());
    const start = png.indexOf('IDAT') + 4;
    const rows = inflateSync(png.subarray(start, start + png.readUInt32BE(start - 8)));
    expect(rows.length).to.equal(413 * (1 + Math.ceil(295 / 4)));
  });

  it('can be padded to any size that leaves room for a comment', () => {
    const {length} = sampleJpeg({width: 8, height: 8});
    for (const more of [4, 5, 65_537, 65_538, 65_541, 131_074, 131_075, 200_000]) {
      expect(sampleJpeg({width: 8, height: 8, size: length + more}).length).to.equal(length + more);
    }
  });
});
