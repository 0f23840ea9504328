import {describe, it} from 'node:test';
import {expect} from 'chai';
import {extensionOf, fileNameOf} from './file-name.ts';

describe('fileNameOf', () => {
  it('keeps a name whose extension is right', () => {
    expect(fileNameOf('一寸照.jpg', 'jpeg')).to.equal('一寸照.jpg');
    expect(fileNameOf('IMG_0001.JPEG', 'jpeg')).to.equal('IMG_0001.JPEG');
    expect(fileNameOf('张三·签名.png', 'png')).to.equal('张三·签名.png');
  });

  it('gives a name the extension of what the file is', () => {
    expect(fileNameOf('photo.png', 'jpeg')).to.equal('photo.jpg');
    expect(fileNameOf('photo.jpg', 'bmp')).to.equal('photo.bmp');
    expect(fileNameOf('photo', 'gif')).to.equal('photo.gif');
    expect(fileNameOf('photo.tar.html', 'png')).to.equal('photo.tar.png');
    expect(fileNameOf('2026.11', 'png')).to.equal('2026.11.png');
    expect(fileNameOf('.png', 'png')).to.equal('image.png');
    expect(fileNameOf('', 'jpeg')).to.equal('image.jpg');
    expect(fileNameOf(undefined, 'jpeg')).to.equal('image.jpg');
  });

  it('takes out folders, control characters and turns of the reading direction', () => {
    expect(fileNameOf('..\\..\\etc/photo.jpg', 'jpeg')).to.equal('photo.jpg');
    expect(fileNameOf('a\r\nb\0c.jpg', 'jpeg')).to.equal('abc.jpg');
    expect(fileNameOf('photo\u202egpj.exe', 'jpeg')).to.equal('photogpj.jpg');
    expect(fileNameOf('photo\ud800.jpg', 'jpeg')).to.equal('photo.jpg');
  });

  it('shortens a long name by code points and keeps its extension', () => {
    expect(fileNameOf('𠮷'.repeat(300) + '.jpg', 'jpeg', 20)).to.equal('𠮷'.repeat(16) + '.jpg');
  });
});

describe('extensionOf', () => {
  it('gives the extension in lower case, if there is one', () => {
    expect(extensionOf('Photo.PNG')).to.equal('png');
    expect(extensionOf('photo')).to.equal(undefined);
    expect(extensionOf(undefined)).to.equal(undefined);
  });
});
