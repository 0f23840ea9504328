import {describe, it} from 'node:test';
import {expect} from 'chai';
import {isImageKind, sniff} from './sniff.ts';
import {sampleBmp, sampleGif, sampleJpeg, samplePng} from './testing/sample-files.ts';

describe('sniff', () => {
  it('knows the four kinds of image by their content', () => {
    expect(sniff(sampleJpeg())).to.equal('jpeg');
    expect(sniff(samplePng())).to.equal('png');
    expect(sniff(sampleGif())).to.equal('gif');
    expect(sniff(sampleBmp())).to.equal('bmp');
  });

  const others: readonly (readonly [content: string, kind: string, why: string])[] = [
    ['', 'empty', 'an empty file'],
    ['<!DOCTYPE html><html>', 'html', 'a web page'],
    ['\xef\xbb\xbf\r\n  <!doctype HTML>', 'html', 'a web page after a byte order mark and white space'],
    ['\xff\xfe<\0h\0t\0m\0l\0>\0', 'html', 'a web page in UTF-16'],
    ['<!-- login --><html>', 'html', 'a web page behind a comment'],
    ['<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">', 'html', 'XHTML'],
    ['<script>location="//example.cn"</script>', 'html', 'a bare script'],
    ['<svg xmlns="http://www.w3.org/2000/svg">', 'svg', 'an SVG drawing'],
    ['<?xml version="1.0"?>\n<!-- x -->\n<svg:svg>', 'svg', 'an SVG drawing behind a prolog'],
    ['<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x"><svg>', 'svg', 'an SVG drawing with a document type'],
    ['<?xml version="1.0"?><record/>', 'unknown', 'other XML'],
    ['%PDF-1.7', 'pdf', 'a PDF'],
    ['\0\0\0\x18ftypheic\0\0\0\0', 'heic', 'a photo of an iPhone'],
    ['\0\0\0\x18ftypmif1\0\0\0\0', 'heic', 'a photo of an iPhone under its general brand'],
    ['\0\0\0\x18ftypisom\0\0\0\0', 'unknown', 'a film'],
    ['RIFF\x10\0\0\0WEBPVP8 ', 'webp', 'a WebP image'],
    ['RIFF\x10\0\0\0WAVEfmt ', 'unknown', 'a sound'],
    ['PK\x03\x04\x14\0', 'zip', 'an archive or an office document'],
    ['BM is how this note begins', 'unknown', 'text that begins with BM'],
    ['BM', 'unknown', 'two letters'],
    ['\xff\xd8', 'unknown', 'the first two bytes of a JPEG'],
    ['GIF88a', 'unknown', 'a GIF of no known version'],
    ['MZ\x90\0', 'unknown', 'a program'],
  ];
  for (const [content, kind, why] of others) {
    it(`says ${kind} of ${why}`, () => {
      expect(sniff(bytes(content))).to.equal(kind);
      expect(isImageKind(sniff(bytes(content)))).to.equal(false);
    });
  }

  it('reads a view into a larger buffer from the right place', () => {
    const large = new Uint8Array([1, 2, 3, ...sampleBmp()]);
    expect(sniff(large.subarray(3))).to.equal('bmp');
  });
});

function bytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
