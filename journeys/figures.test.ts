import {expect} from 'chai';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {ROOT} from '../tools/run.ts';

const text = readFileSync(join(ROOT, 'docs/figures.md'), 'utf8');
const upTo = (last: number): string[] => Array.from({length: last}, (_, index) => String(index + 1));
const business = [...upTo(8), '9-1', '9-2', '10', '11'];
const correction = [...upTo(10), '11-1', '11-2', '12'];

/** The figures of each section, as the two manuals number them. */
const figures: Readonly<Record<string, readonly string[]>> = {
  '3.1 初始注册': business,
  '3.2 延续注册': business,
  '3.3 增项注册': business,
  '3.4 注销手续': business.slice(0, -1),
  '3.5 重新注册': business,
  '3.6.1 基本信息修改': correction,
  '3.6.2 修改免冠照及手写签名': correction,
  '3.7 进度查询': upTo(12),
  'The desktop manual (信息修改及材料补充)': upTo(12),
};

describe('the table of the manuals’ figures', () => {
  for (const [section, expected] of Object.entries(figures)) {
    it(`has every figure of ${section}, each with its page and its journey`, () => {
      const rows = rowsOf(section);
      expect(rows.map(([figure]) => figure)).to.deep.equal(expected);
      for (const [figure, , pages = '', journeys = ''] of rows) {
        const images = [...pages.matchAll(/\((images\/[\w-]+\.png)\)/g)].map(([, image = '']) => image);
        expect(images, `图${figure}`).to.not.be.empty;
        for (const image of images) expect(existsSync(join(ROOT, 'docs', image)), image).to.equal(true);
        for (const journey of journeys.split('<br>')) expectJourney(journey);
      }
    });
  }

  it('names no picture that is not there', () => {
    for (const [, image = ''] of text.matchAll(/\((images\/[^)]+)\)/g))
      expect(existsSync(join(ROOT, 'docs', image)), image).to.equal(true);
  });
});

function rowsOf(section: string): string[][] {
  const [, rest = ''] = text.split(new RegExp(`^#+ ${section.replaceAll(/[().]/g, String.raw`\$&`)}$`, 'm'));
  const [own = ''] = rest.split(/^#/m);
  const rows = own.split('\n').filter((line) => line.startsWith('|'));
  return rows.slice(2).map((row) =>
    row
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
}

/** Fails unless the file has a journey of this title. */
function expectJourney(written: string): void {
  const [, file = '', title = ''] = /^`([^`]+)`: (.+)$/.exec(written) ?? [];
  expect(file, written).to.not.equal('');
  expect(readFileSync(join(ROOT, file), 'utf8'), file).to.include(title);
}
