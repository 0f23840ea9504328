import {describe, it} from 'node:test';
import {expect} from 'chai';
import {checkMaterial} from '../materials/check-material.ts';
import {fileOf, pngHeader, sampleFiles, sampleJpeg} from '../materials/testing/sample-files.ts';
import {materials} from './materials.ts';

const limits = {
  mediaTypes: ['image/jpeg', 'image/png', 'image/gif', 'image/bmp'],
  maxBytes: 102_400,
  minWidth: 295,
  minHeight: 413,
} as const;

describe('the words for materials', () => {
  it('say how large a photo is, and how large it may be', async () => {
    expect(await wordsFor(sampleFiles.tooLarge())).to.deep.equal([
      '这张照片 101 KB，超过 100 KB。请压缩或重新拍摄后再上传。',
      'This photo is 101 KB, more than 100 KB. Compress it, or take it again, and upload it then.',
    ]);
  });

  it('never call what is too large as large as allowed', async () => {
    const [zh] = await wordsFor(fileOf(sampleJpeg({size: 102_401}), 'photo.jpg'));
    expect(zh).to.include('100.1 KB，超过 100 KB');
  });

  it('say what a disguised file really is', async () => {
    expect(await wordsFor(sampleFiles.html())).to.deep.equal([
      '这个文件的内容其实是网页（HTML），不是图片，不能上传。请上传 JPG、PNG、GIF 或 BMP 格式的图片。',
      'This file is really a web page (HTML), not an image; it cannot be uploaded. Upload an image in the format JPG, PNG, GIF or BMP.',
    ]);
  });

  it('tell the owner of an iPhone what to change', async () => {
    const [zh, en] = await wordsFor(fileOf('\0\0\0\x18ftypheic\0\0\0\0', 'IMG_0001.HEIC'));
    expect(zh).to.include('兼容性最佳');
    expect(en).to.include('Most Compatible');
  });

  it('name the dimensions that are there and those that are asked for', async () => {
    expect(await wordsFor(sampleFiles.tooFewPixels())).to.deep.equal([
      '这张图片为 110 × 140 像素，太小了：宽至少 295、高至少 413 像素。请上传更清晰的原图，不要放大小图。',
      'This image has 110 × 140 pixels, which is too small: at least 295 wide and 413 high. Upload a clearer original; do not enlarge a small one.',
    ]);
    expect(materials['zh-CN']['dimensions']?.({width: 900, height: 9, maxWidth: 800})).to.equal(
      '这张图片为 900 × 9 像素，太大了：宽最多 800 像素。请缩小后再上传。',
    );
  });

  it('exist for every other refusal, in both languages', async () => {
    for (const file of [
      sampleFiles.empty(),
      sampleFiles.truncated(),
      sampleFiles.pixelBomb(),
      fileOf(pngHeader(0, 0), 'photo.png'),
      fileOf('%PDF-1.7', 'photo.pdf'),
      fileOf('Hello', 'photo.txt'),
    ]) {
      for (const words of await wordsFor(file))
        expect(words)
          .to.match(/^(?:.+。|[A-Z].+\.)$/)
          .and.not.match(/undefined|NaN/);
    }
    for (const words of Object.values(materials)) {
      expect(words['unreadable']?.({})).to.be.a('string');
      expect(words['too-small']?.({size: 10_000, limit: 10_240})).to.match(/9\.7 KB.*10 KB/);
    }
  });
});

async function wordsFor(file: File): Promise<[zh: string | undefined, en: string | undefined]> {
  const verdict = await checkMaterial(file, limits);
  if (verdict.ok) throw new Error(`${file.name} was taken.`);
  const {params} = verdict.problem;
  return [materials['zh-CN'][params.reason]?.({...params}), materials.en[params.reason]?.({...params})];
}
