import type {Field} from 'formwork/sdk';
import {html, svg, type TemplateResult} from 'lit';

export {illustrationStyles} from './illustrations.styles.ts';

/** The name of a drawing. */
export type Illustration = NonNullable<Field['ui']['example']>['illustration'];

/** Head and shoulders, 60 wide and 72 high. */
const bust = svg`
  <path class="cloth" d="M0 72c0-16 10-22 22-25h16c12 3 22 9 22 25z" />
  <path class="line" d="M22 47l8 11 8-11" />
  <path class="skin" d="M24 38h12v10l-6 6-6-6z" />
  <ellipse class="skin" cx="30" cy="25" rx="14" ry="17" />
  <path class="hair" d="M15 26C13 9 21 4 30 4s17 5 15 22c-2-6-4-10-7-11-6 3-13 3-17 1-3 2-5 5-6 10z" />
`;

/** The side of a card with the holder's picture, 160 wide and 100 high. */
const portraitSide = svg`
  <rect class="card" x="1" y="1" width="158" height="98" rx="8" />
  <path class="label" d="M12 18h12M12 34h12M12 50h12M12 84h26" />
  <path class="line" d="M32 18h34M32 34h22M66 34h18M32 50h56M32 62h40M46 84h94" />
  <rect class="paper" x="104" y="14" width="42" height="56" rx="2" />
  <g transform="translate(107 27) scale(.6)">${bust}</g>
`;

/** Drawings of what a picture has to show; schematic, in the colours of the theme. */
export const illustrations: Readonly<Record<Illustration, TemplateResult>> = {
  'identity-card-front': drawing('0 0 160 100', portraitSide),

  'identity-card-back': drawing(
    '0 0 160 100',
    svg`
      <rect class="card" x="1" y="1" width="158" height="98" rx="8" />
      <circle class="seal" cx="28" cy="30" r="15" />
      <path
        class="star"
        d="M28 19l2.6 7.4 7.8.2-6.2 4.8 2.2 7.5-6.4-4.4-6.4 4.4 2.2-7.5-6.2-4.8 7.8-.2z"
      />
      <path class="line heavy" d="M56 22h82" />
      <path class="line heavy" d="M66 40h62" />
      <path class="label" d="M36 68h18M36 84h18" />
      <path class="line" d="M64 68h60M64 84h74" />
    `,
  ),

  'identity-card-in-hand': drawing(
    '0 0 120 120',
    svg`
      <rect class="paper" x="1" y="1" width="118" height="118" rx="4" />
      <g transform="translate(15 8) scale(1.5 1.55)">${bust}</g>
      <g transform="translate(29 70) scale(.4)">${portraitSide}</g>
      <path class="skin" d="M17 119c-2-12 0-22 6-27 4-4 8-6 12-6 4 0 4 5 0 6l-5 2c5-2 8 0 7 3 3 0 4 4 1 6 2 2 1 5-2 6-2 4-3 7-3 10z" />
    `,
  ),

  portrait: drawing(
    '0 0 100 140',
    svg`
      <rect class="paper" x="1" y="1" width="98" height="138" rx="2" />
      <g transform="translate(2 24) scale(1.6)">${bust}</g>
    `,
  ),

  signature: drawing(
    '0 0 160 80',
    svg`
      <rect class="paper" x="1" y="1" width="158" height="78" rx="2" />
      <path
        class="stroke"
        d="M40 26c9 0 18-2 27-4M44 40c7 0 13-1 20-3M36 57c12 0 24-3 37-5M54 25c1 10 0 20-2 30M92 28c8 0 17-2 25-4M106 27c0 9-1 18-3 27M85 57c13-1 27-3 40-4"
      />
    `,
  ),
};

function drawing(viewBox: string, shapes: unknown): TemplateResult {
  return html`<svg viewBox=${viewBox} aria-hidden="true" focusable="false">${shapes}</svg>`;
}
