import {unsafeCSS, type CSSResult} from '@lit/reactive-element';

/** A design token: its value in a light and, where it differs, in a dark page. */
export interface Token {
  readonly light: string;
  readonly dark?: string;
  /** Its value for 长辈版, the version for older people. */
  readonly elder?: string;
}

/**
 * Every token of the look, by name. A page sets `--fw-<name>` on the element or anywhere above it:
 *
 *     formwork-filing { --fw-accent: #b3261e; --fw-radius: 2px; }
 *
 * Inside, styles read `var(--_<name>)`, which falls back to the value here. Dark values apply where the page itself
 * has a dark colour scheme (`color-scheme: light dark` follows the applicant's setting).
 */
export const tokens = {
  /** Buttons, links, ticks and the focus ring. Its contrast to `surface` must be at least 4.5:1. */
  accent: {light: '#1a5fb4', dark: '#8ab8f5'},
  /** The accent while a button is pressed or pointed at. */
  'accent-strong': {light: '#134783', dark: '#b3d1fa'},
  /** A tint of the accent, behind what is chosen. */
  'accent-soft': {light: '#e9f1fb', dark: '#1d2c42'},
  /** Text on the accent. */
  'on-accent': {light: '#ffffff', dark: '#0c1a2e'},
  /** Text. */
  text: {light: '#1b2430', dark: '#e7ebf1'},
  /** Text of less weight: help, descriptions. */
  muted: {light: '#535e6c', dark: '#aab4c2'},
  /** The ground of fields and cards. */
  surface: {light: '#ffffff', dark: '#171c24'},
  /** The ground of what cannot be edited, and behind cards. */
  ground: {light: '#f3f6fa', dark: '#10141a'},
  /** The border of what can be operated; at least 3:1 to `surface`. */
  border: {light: '#7f8a99', dark: '#6f7b8c'},
  /** A line between parts. */
  line: {light: '#dde3eb', dark: '#2e3743'},
  /** Problems and what erases. */
  danger: {light: '#b3261e', dark: '#ffa39b'},
  /** A tint behind problems. */
  'danger-soft': {light: '#fdeeed', dark: '#3a1f1e'},
  /** What is done. */
  success: {light: '#1a7338', dark: '#7fd29a'},
  /** A tint behind what is done. */
  'success-soft': {light: '#e9f6ed', dark: '#18301f'},
  /** The type face. */
  font: {
    light:
      "-apple-system, BlinkMacSystemFont, 'PingFang SC', 'HarmonyOS Sans SC', MiSans, 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC', 'Hiragino Sans GB', system-ui, sans-serif",
  },
  /** The size of text; below 16px telephones zoom into a field. */
  size: {light: '17px', elder: '22px'},
  /** The height of a line of text. */
  leading: {light: '1.6'},
  /** The least width and height of what is touched. */
  target: {light: '48px', elder: '60px'},
  /** The unit of space. */
  space: {light: '8px', elder: '10px'},
  /** The rounding of fields, buttons and cards. */
  radius: {light: '8px'},
  /** The width of the labels, where they stand beside their fields. */
  'label-width': {light: '10.5em'},
  /** The width beyond which a field does not grow. */
  'field-width': {light: '27em'},
} satisfies Record<string, Token>;

/** The tokens as custom properties of the host. */
export const tokenStyles: CSSResult = unsafeCSS(
  `:host{${declare((token) => token.light)}}` +
    // Old engines do not know light-dark(): they stay light.
    `@supports (color:light-dark(red,red)){:host{${declare(darkened)}}}` +
    `:host(.fw-elder),:host([elder]){${declare((token) => token.elder)}}`,
);

function declare(valueOf: (token: Token) => string | undefined): string {
  return Object.entries<Token>(tokens)
    .map(([name, token]) => [name, valueOf(token)] as const)
    .map(([name, value]) => (value === undefined ? '' : `--_${name}:var(--fw-${name},${value});`))
    .join('');
}

function darkened({light, dark}: Token): string | undefined {
  return dark === undefined ? undefined : `light-dark(${light},${dark})`;
}
