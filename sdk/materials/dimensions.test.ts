import {describe, it} from 'node:test';
import {expect} from 'chai';
import {dimensionsOf} from './dimensions.ts';
import {pngHeader, sampleBmp, sampleGif, sampleJpeg, samplePng} from './testing/sample-files.ts';

describe('dimensionsOf', () => {
  const size = {width: 37, height: 53};

  it('reads all four kinds', () => {
    expect(dimensionsOf('jpeg', sampleJpeg(size))).to.deep.equal(size);
    expect(dimensionsOf('png', samplePng(size))).to.deep.equal(size);
    expect(dimensionsOf('gif', sampleGif(size))).to.deep.equal(size);
    expect(dimensionsOf('bmp', sampleBmp(size))).to.deep.equal(size);
  });

  it('needs no more than 32 bytes of a PNG, a GIF and a BMP', () => {
    expect(dimensionsOf('png', samplePng(size).subarray(0, 32))).to.deep.equal(size);
    expect(dimensionsOf('gif', sampleGif(size).subarray(0, 32))).to.deep.equal(size);
    expect(dimensionsOf('bmp', sampleBmp(size).subarray(0, 32))).to.deep.equal(size);
  });

  it('finds the frame header of a JPEG behind any amount of metadata', () => {
    expect(dimensionsOf('jpeg', sampleJpeg({...size, size: 200_000}))).to.deep.equal(size);
  });

  it('finds the frame header of a progressive JPEG and passes over tables and fill bytes', () => {
    const jpeg = [0xff, 0xd8, 0xff, 0xff, 0xff, 0xc4, 0, 3, 0, 0xff, 0xc2, 0, 17, 8, 1, 2, 3, 4, 3];
    expect(dimensionsOf('jpeg', Uint8Array.from(jpeg))).to.deep.equal({width: 0x304, height: 0x102});
  });

  it('is not misled by the thumbnail inside the metadata', () => {
    const thumbnail = sampleJpeg({width: 8, height: 8});
    const jpeg = [...sampleJpeg(size)];
    const length = thumbnail.length + 2;
    jpeg.splice(2, 0, 0xff, 0xe1, length >> 8, length & 255, ...thumbnail);
    expect(dimensionsOf('jpeg', Uint8Array.from(jpeg))).to.deep.equal(size);
  });

  it('reads what a pixel bomb claims to be', () => {
    expect(dimensionsOf('png', pngHeader(20_000, 20_000))).to.deep.equal({width: 20_000, height: 20_000});
    expect(dimensionsOf('png', pngHeader(0xffffffff, 1))).to.deep.equal({width: 0xffffffff, height: 1});
  });

  it('reads a BMP whose rows run from top to bottom, and one with the old header', () => {
    expect(dimensionsOf('bmp', sampleBmp({...size, topDown: true}))).to.deep.equal(size);
    const old = new Uint8Array(26);
    new DataView(old.buffer).setUint32(14, 12, true);
    old.set([37, 0, 53, 0], 18);
    expect(dimensionsOf('bmp', old)).to.deep.equal(size);
  });

  it('says truncated when the header ends too early', () => {
    expect(dimensionsOf('png', pngHeader(1, 1).subarray(0, 23))).to.equal('truncated');
    expect(dimensionsOf('gif', sampleGif(size).subarray(0, 12))).to.equal('truncated');
    expect(dimensionsOf('bmp', sampleBmp(size).subarray(0, 25))).to.equal('truncated');
    const jpeg = sampleJpeg(size);
    const frame = jpeg.findIndex((byte, index) => byte === 0xff && jpeg[index + 1] === 0xc0);
    for (let length = 2; length < frame + 9; length++) {
      expect(dimensionsOf('jpeg', jpeg.subarray(0, length)), String(length)).to.equal('truncated');
    }
    expect(dimensionsOf('jpeg', jpeg.subarray(0, frame + 9))).to.deep.equal(size);
  });

  it('says damaged when the header makes no sense', () => {
    expect(dimensionsOf('png', pngHeader(0, 10))).to.equal('damaged');
    expect(dimensionsOf('gif', sampleGif({width: 0, height: 0}))).to.equal('damaged');
    expect(dimensionsOf('bmp', sampleBmp({...size, width: 0}))).to.equal('damaged');
    expect(dimensionsOf('png', pngHeader(1, 1).with(15, 0x54))).to.equal('damaged');
    expect(dimensionsOf('jpeg', Uint8Array.of(0xff, 0xd8, 0xff, 0xd9))).to.equal('damaged');
    expect(dimensionsOf('jpeg', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 1, 0xff))).to.equal('damaged');
    expect(dimensionsOf('jpeg', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 2, 0x3c, 0x21))).to.equal('damaged');
  });
});
