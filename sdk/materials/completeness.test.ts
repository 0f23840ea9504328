import {describe, it} from 'node:test';
import {expect} from 'chai';
import {completenessOf} from './completeness.ts';
import {sampleBmp, sampleGif, sampleJpeg, samplePng} from './testing/sample-files.ts';

const size = {width: 24, height: 32};
const samples = [
  ['jpeg', sampleJpeg(size)],
  ['png', samplePng(size)],
  ['gif', sampleGif(size)],
  ['bmp', sampleBmp(size)],
] as const;

describe('completenessOf', () => {
  for (const [kind, bytes] of samples) {
    it(`takes a whole ${kind}`, () => {
      expect(completenessOf(kind, bytes)).to.equal('complete');
    });

    it(`notices wherever a ${kind} is cut off`, () => {
      for (let length = 18; length < bytes.length; length++) {
        expect(completenessOf(kind, bytes.subarray(0, length)), `${length} bytes`).to.equal('truncated');
      }
    });

    it(`does not mind what is appended to a ${kind}`, () => {
      expect(completenessOf(kind, Uint8Array.from([...bytes, 0, 1, 2, 3, 0xff, 0xd8]))).to.equal('complete');
    });
  }

  it('takes a large JPEG with comments, and a BMP whose rows run from top to bottom', () => {
    expect(completenessOf('jpeg', sampleJpeg({size: 150_000}))).to.equal('complete');
    expect(completenessOf('bmp', sampleBmp({...size, topDown: true}))).to.equal('complete');
  });

  it('is not misled by an end marker inside the metadata', () => {
    const jpeg = [...sampleJpeg(size)];
    jpeg.splice(2, 0, 0xff, 0xe1, 0, 6, 0xff, 0xd9, 0xff, 0xd9);
    expect(completenessOf('jpeg', Uint8Array.from(jpeg.slice(0, -2)))).to.equal('truncated');
    expect(completenessOf('jpeg', Uint8Array.from(jpeg))).to.equal('complete');
  });

  it('refuses a script that begins like a GIF', () => {
    const script = `GIF89a/*${' '.repeat(40)}*/=1;alert(1)`;
    expect(
      completenessOf(
        'gif',
        Uint8Array.from(script, (character) => character.charCodeAt(0)),
      ),
    ).to.equal('damaged');
  });

  it('refuses a GIF whose frame is larger than its screen', () => {
    const gif = sampleGif(size);
    const frame = gif.indexOf(0x2c, 26);
    expect(completenessOf('gif', gif.with(frame + 6, 0x4e))).to.equal('damaged');
  });

  it('refuses images without a picture in them', () => {
    const png = samplePng(size);
    expect(completenessOf('png', Uint8Array.from([...png.subarray(0, 33), ...png.subarray(-12)]))).to.equal('damaged');
    const gif = sampleGif(size);
    expect(completenessOf('gif', Uint8Array.from([...gif.subarray(0, 25), 0x3b]))).to.equal('damaged');
    expect(completenessOf('jpeg', Uint8Array.of(0xff, 0xd8, 0xff, 0xd9))).to.equal('damaged');
    expect(completenessOf('bmp', sampleBmp(size).with(28, 5))).to.equal('damaged');
  });
});
