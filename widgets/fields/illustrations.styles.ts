import {css} from '@lit/reactive-element';

/** The colours of drawings: cards in those of the theme, photos and papers white in a dark page, too. */
export const illustrationStyles = css`
  .example svg {
    display: block;
    width: 100%;
    max-height: 7.5em;
    fill: none;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .example .card {
    fill: var(--_accent-soft);
    stroke: var(--_accent);
  }
  .example .line {
    stroke: var(--_muted);
  }
  .example .label,
  .example .seal {
    stroke: var(--_accent);
  }
  .example .heavy {
    stroke-width: 5;
  }
  .example .star {
    fill: var(--_accent);
  }
  .example .paper {
    fill: #fff;
    stroke: var(--_border);
  }
  .example .skin {
    fill: #fff;
    stroke: #535e6c;
  }
  .example .hair,
  .example .cloth {
    fill: #535e6c;
  }
  .example .cloth + .line {
    stroke: #fff;
  }
  .example .stroke {
    stroke: #1b2430;
    stroke-width: 3;
  }

  @media (forced-colors: active) {
    .example svg {
      forced-color-adjust: none;
    }
  }
`;
