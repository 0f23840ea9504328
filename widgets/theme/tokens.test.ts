import {emulateMedia} from '@web/test-runner-commands';
import {expect} from 'chai';
import {expectAccessible} from '../testing/axe.ts';
import {showForm, showInShadow} from '../testing/fixture.ts';
import {tokens, type Token} from './tokens.ts';

const properties = {
  name: {title: '姓名', type: 'string', description: '与身份证一致'},
  sex: {
    title: '性别',
    oneOf: [
      {const: '1', title: '男'},
      {const: '2', title: '女'},
    ],
  },
  agreed: {title: '我已阅读并同意', type: 'boolean', const: true},
};

/** The contrasts that the look promises: text 4.5:1, what can be operated 3:1 (WCAG 1.4.3, 1.4.11). */
const contrasts: readonly (readonly [keyof typeof tokens, keyof typeof tokens, number])[] = [
  ['text', 'surface', 7],
  ['text', 'ground', 7],
  ['text', 'accent-soft', 7],
  ['text', 'danger-soft', 7],
  ['muted', 'surface', 4.5],
  ['muted', 'ground', 4.5],
  ['muted', 'accent-soft', 4.5],
  ['accent', 'surface', 4.5],
  ['accent', 'ground', 4.5],
  ['on-accent', 'accent', 4.5],
  ['on-accent', 'accent-strong', 4.5],
  ['danger', 'surface', 4.5],
  ['danger', 'ground', 4.5],
  ['danger', 'danger-soft', 4.5],
  ['success', 'surface', 4.5],
  ['success', 'success-soft', 4.5],
  ['border', 'surface', 3],
  ['border', 'ground', 3],
];

describe('theme', () => {
  for (const scheme of ['light', 'dark'] as const) {
    for (const [front, back, least] of contrasts) {
      it(`has a contrast of ${least}:1 between ${front} and ${back} in a ${scheme} page`, () => {
        const [a, b] = [valueOf(tokens[front], scheme), valueOf(tokens[back], scheme)];
        expect(contrast(a, b), `${a} on ${b}`).to.be.at.least(least);
      });
    }
  }

  it('satisfies axe in a dark page and for older people', async () => {
    await emulateMedia({colorScheme: 'dark'});
    const page = document.documentElement.style;
    Object.assign(page, {colorScheme: 'light dark', background: tokens.ground.dark});
    const {form, host} = showForm(properties, {schema: {required: ['name', 'sex', 'agreed']}});
    expect(getComputedStyle(host).color).to.equal(rgb(tokens.text.dark));
    form.validate();
    host.classList.add('fw-elder');
    await expectAccessible(host);
    Object.assign(page, {colorScheme: '', background: ''});
    await emulateMedia({colorScheme: 'light'});
  });

  it('stays light in a page that knows no dark', async () => {
    await emulateMedia({colorScheme: 'dark'});
    const {host} = showForm(properties);
    expect(getComputedStyle(host).color).to.equal(rgb(tokens.text.light));
    await emulateMedia({colorScheme: 'light'});
  });

  it('takes a token from the page around it', () => {
    document.body.style.setProperty('--fw-text', 'rgb(1, 2, 3)');
    const {host} = showInShadow();
    expect(getComputedStyle(host).color).to.equal('rgb(1, 2, 3)');
    document.body.style.removeProperty('--fw-text');
  });

  it('keeps text at 16px or more and targets at 44px, for older people at 18px and 60px', () => {
    const {host, root, control} = showForm(properties);
    const measure = () => [
      Number.parseFloat(getComputedStyle(control('/name')).fontSize),
      control('/name').getBoundingClientRect().height,
      root.querySelector('.choice')?.getBoundingClientRect().height ?? 0,
      root.querySelector('.inline-label')?.getBoundingClientRect().height ?? 0,
    ];
    measure().forEach((size, index) => expect(size).to.be.at.least(index === 0 ? 16 : 44));
    host.classList.add('fw-elder');
    measure().forEach((size, index) => expect(size).to.be.at.least(index === 0 ? 18 : 60));
  });

  it('shows where the focus is', () => {
    const {control} = showForm(properties);
    control('/name').focus();
    expect(getComputedStyle(control('/name')).outlineWidth).to.equal('3px');
  });
});

function valueOf(token: Token, scheme: 'light' | 'dark'): string {
  return token[scheme] ?? token.light;
}

function channels(hex: string): readonly number[] {
  return [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));
}

function rgb(hex: string): string {
  return `rgb(${channels(hex).join(', ')})`;
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = channels(hex).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}
