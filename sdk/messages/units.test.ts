import {describe, it} from 'node:test';
import {expect} from 'chai';
import {duration, fileSize} from './units.ts';

describe('fileSize', () => {
  it('rounds a size up and a limit down', () => {
    expect(fileSize(102_401, 102_400, 'up')).to.equal('100.1 KB');
    expect(fileSize(102_400, 102_400, 'down')).to.equal('100 KB');
    expect(fileSize(102_450, 102_450, 'down')).to.equal('100 KB');
  });

  it('counts in thousands where the limit does', () => {
    expect(fileSize(100_001, 100_000, 'up')).to.equal('100.1 KB');
    expect(fileSize(100_000, 100_000, 'down')).to.equal('100 KB');
  });

  it('turns to megabytes', () => {
    expect(fileSize(3_500_000, 102_400, 'up')).to.equal('3.4 MB');
    expect(fileSize(10_485_760, 10_485_760, 'down')).to.equal('10 MB');
  });
});

describe('duration', () => {
  it('turns from seconds to minutes, and never promises too short a time', () => {
    expect(duration(90, 'zh-CN')).to.equal('90 秒');
    expect(duration(91, 'zh-CN')).to.equal('2 分钟');
    expect(duration(0.2, 'en')).to.equal('1 second');
    expect(duration(121, 'en')).to.equal('3 minutes');
  });
});
