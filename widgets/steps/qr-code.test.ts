import {expect} from 'chai';
import {render} from 'lit';
import {expectAccessible} from '../testing/axe.ts';
import {showInShadow} from '../testing/fixture.ts';
import {qrCode} from './qr-code.ts';

describe('code to be scanned', () => {
  it('is accessible, with its name as the alternative', async () => {
    const {host, svg} = draw('https://ministry.example/scan/s1');
    await expectAccessible(host);
    expect(svg.ariaLabel).to.equal('二维码');
  });

  it('has the three finder patterns in its corners, and a quiet zone of four modules', async () => {
    const {size, isDark} = await pixelsOf(draw('https://ministry.example/scan/s1').svg);
    const last = size - 1;
    for (let place = 0; place < size; place += 1) {
      for (const edge of [0, 3, last - 3, last]) {
        expect(isDark(place, edge) || isDark(edge, place), `${place}, ${edge}`).to.equal(false);
      }
    }
    const finder = (left: number, top: number) =>
      Array.from({length: 7}, (_, row) =>
        Array.from({length: 7}, (_, column) => (isDark(left + column, top + row) ? '#' : '.')).join(''),
      );
    const expected = ['#######', '#.....#', '#.###.#', '#.###.#', '#.###.#', '#.....#', '#######'];
    for (const [left, top] of [
      [4, 4],
      [size - 11, 4],
      [4, size - 11],
    ] as const) {
      expect(finder(left, top)).to.deep.equal(expected);
    }
  });

  it('grows with its text, and takes any character', () => {
    const modules = (text: string) => draw(text).svg.viewBox.baseVal.width;
    expect(modules('https://ministry.example/')).to.equal(25 + 8);
    expect(modules('https://ministry.example/'.repeat(8))).to.be.greaterThan(33);
    expect(modules('核验')).to.equal(21 + 8);
  });
});

function draw(text: string): {readonly host: HTMLElement; readonly svg: SVGSVGElement} {
  const place = document.createElement('div');
  render(qrCode(text, '二维码'), place);
  const {host} = showInShadow(place);
  return {host, svg: place.querySelector('svg') as SVGSVGElement};
}

/** Draws the picture with one pixel a module. */
async function pixelsOf(svg: SVGSVGElement) {
  const size = svg.viewBox.baseVal.width;
  const canvas = Object.assign(document.createElement('canvas'), {width: size, height: size});
  const paint = canvas.getContext('2d') as CanvasRenderingContext2D;
  paint.fillStyle = '#fff';
  paint.fillRect(0, 0, size, size);
  paint.fillStyle = '#000';
  paint.clip(new Path2D(svg.querySelector('path')?.getAttribute('d') ?? ''));
  paint.fillRect(0, 0, size, size);
  const {data} = paint.getImageData(0, 0, size, size);
  return {size, isDark: (x: number, y: number) => (data[4 * (y * size + x)] ?? 255) < 128};
}
