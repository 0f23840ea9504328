import {createHash} from 'node:crypto';
import {describe, it} from 'node:test';
import {expect} from 'chai';
import {checkMaterial} from './check-material.ts';
import type {MaterialLimits} from './limits.ts';
import {fileOf, pngHeader, sampleFiles, sampleGif, sampleJpeg, samplePng} from './testing/sample-files.ts';

const limits: MaterialLimits = {
  mediaTypes: ['image/jpeg', 'image/png', 'image/gif', 'image/bmp'],
  maxBytes: 100 * 1024,
  minWidth: 295,
  minHeight: 413,
};

describe('checkMaterial', () => {
  for (const [file, mediaType, name] of [
    [sampleFiles.photo(), 'image/jpeg', 'photo.jpg'],
    [sampleFiles.photoPng(), 'image/png', 'photo.png'],
    [sampleFiles.photoGif(), 'image/gif', 'photo.gif'],
    [sampleFiles.photoBmp(), 'image/bmp', 'photo.bmp'],
    [sampleFiles.misnamed(), 'image/jpeg', 'photo.jpg'],
  ] as const) {
    it(`takes a real ${mediaType} that is called ${file.name}`, async () => {
      const digest = createHash('sha256').update(new Uint8Array(await file.arrayBuffer()));
      expect(await checkMaterial(file, limits)).to.deep.equal({
        ok: true,
        mediaType,
        width: 295,
        height: 413,
        size: file.size,
        sha256: digest.digest('hex'),
        name,
      });
    });
  }

  it('does not believe the type that the browser guessed, and needs no name', async () => {
    const blob = new Blob([sampleJpeg()], {type: 'text/html'});
    expect(await checkMaterial(blob, limits)).to.include({ok: true, mediaType: 'image/jpeg', name: 'image.jpg'});
  });

  it('takes a photo of exactly the largest size and no larger one', async () => {
    const exact = fileOf(sampleJpeg({size: 102_400}), 'photo.jpg');
    expect(exact.size).to.equal(102_400);
    expect(await checkMaterial(exact, limits)).to.include({ok: true, size: 102_400});
    const larger = fileOf(sampleJpeg({size: 102_401}), 'photo.jpg');
    expect(await refusal(larger)).to.deep.equal({reason: 'size', size: 102_401, limit: 102_400});
  });

  it('refuses a photo of 101 KB', async () => {
    expect(await refusal(sampleFiles.tooLarge())).to.deep.equal({reason: 'size', size: 103_424, limit: 102_400});
  });

  it('refuses a web page that is called a PNG, and says what it is', async () => {
    expect(await refusal(sampleFiles.html())).to.deep.equal({
      reason: 'type',
      actual: 'html',
      extension: 'png',
      allowed: limits.mediaTypes,
    });
  });

  it('refuses an SVG drawing and a file without extension that is no image', async () => {
    expect(await refusal(sampleFiles.svg())).to.include({reason: 'type', actual: 'svg', extension: 'svg'});
    expect(await refusal(fileOf('Hello', 'note'))).to.deep.equal({
      reason: 'type',
      actual: 'unknown',
      allowed: limits.mediaTypes,
    });
  });

  it('refuses an image of a kind that this material does not allow', async () => {
    const verdict = await checkMaterial(sampleFiles.photoPng(), {...limits, mediaTypes: ['image/jpeg']});
    expect(verdict).to.deep.equal({
      ok: false,
      problem: {
        keyword: 'material',
        params: {reason: 'type', actual: 'png', extension: 'png', allowed: ['image/jpeg']},
      },
    });
  });

  it('refuses an empty file', async () => {
    expect(await refusal(sampleFiles.empty())).to.deep.equal({reason: 'empty'});
  });

  it('refuses images that end too early', async () => {
    expect(await refusal(sampleFiles.truncated())).to.deep.equal({reason: 'truncated'});
    for (const whole of [samplePng(), sampleGif(), sampleJpeg()]) {
      expect(await refusal(fileOf(whole.slice(0, -20), 'photo.png'))).to.deep.equal({reason: 'truncated'});
      expect(await refusal(fileOf(whole.slice(0, 12), 'photo.png'))).to.deep.equal({reason: 'truncated'});
    }
  });

  it('refuses an image whose header makes no sense', async () => {
    expect(await refusal(fileOf(pngHeader(0, 0), 'photo.png'))).to.deep.equal({reason: 'damaged'});
  });

  it('refuses a pixel bomb by its header', async () => {
    const bomb = {reason: 'pixels', width: 20_000, height: 20_000, limit: 40_000_000};
    expect(await refusal(sampleFiles.pixelBomb())).to.deep.equal(bomb);
    expect(await refusal(fileOf(pngHeader(12_001, 1), 'photo.png'))).to.include({reason: 'pixels'});
    expect(await refusal(fileOf(pngHeader(6400, 6251), 'photo.png'))).to.include({reason: 'pixels'});
    expect(await refusal(fileOf(pngHeader(6400, 6250), 'photo.png'))).to.deep.equal({reason: 'truncated'});
  });

  it('refuses an image that is too small or too large in pixels', async () => {
    expect(await refusal(sampleFiles.tooFewPixels())).to.deep.equal({
      reason: 'dimensions',
      width: 110,
      height: 140,
      minWidth: 295,
      minHeight: 413,
    });
    const verdict = await checkMaterial(sampleFiles.photo(), {...limits, maxWidth: 294, maxHeight: 412});
    expect(verdict).to.have.nested.property('problem.params.maxWidth', 294);
  });

  it('refuses a file of too few bytes', async () => {
    const verdict = await checkMaterial(sampleFiles.photoGif(), {...limits, minBytes: 10_240});
    expect(verdict).to.have.nested.property('problem.params.reason', 'too-small');
  });

  it('refuses a file that cannot be read any more', async () => {
    const gone = Object.assign(new Blob([sampleJpeg()]), {
      slice: () =>
        Object.assign(new Blob(), {arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError'))}),
    });
    expect(await refusal(gone)).to.deep.equal({reason: 'unreadable'});
  });

  it('reads no more than the beginning of a file that is too large or of another type', async () => {
    for (const content of [sampleJpeg({size: 500_000}), `<html>${' '.repeat(500_000)}`]) {
      const {file, read} = watched(content);
      expect(await refusal(file))
        .to.have.property('reason')
        .that.is.oneOf(['size', 'type']);
      expect(read).to.deep.equal([4096]);
    }
  });
});

async function refusal(file: Blob & {name?: string}): Promise<unknown> {
  const verdict = await checkMaterial(file, limits);
  return verdict.ok ? verdict : verdict.problem.params;
}

/** A file that keeps how much of it was read in parts, and refuses to be read as a whole. */
function watched(content: Uint8Array<ArrayBuffer> | string): {file: Blob; read: number[]} {
  const read: number[] = [];
  const blob = new Blob([content]);
  const file = Object.assign(blob, {
    slice(start = 0, end = blob.size) {
      read.push(end - start);
      return Blob.prototype.slice.call(blob, start, end);
    },
    arrayBuffer: () => Promise.reject(new Error('The whole file was read.')),
  });
  return {file, read};
}
