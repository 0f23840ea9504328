import {css} from '@lit/reactive-element';

/** Sections, and the rows of label, help, control and problem. */
export const formViewStyles = css`
  /* Blocks, not a grid: a grid of a thousand rows is laid out anew with each key that is typed into one of them. */
  .block > section.section {
    margin-block-end: calc(2 * var(--_space));
  }
  .block:last-child > section.section:last-child {
    margin-block-end: 0;
  }
  section.section {
    padding: calc(2 * var(--_space));
    padding-block-end: var(--_space);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_surface);
  }
  section.section section.section {
    background: none;
  }
  .section-title {
    display: flex;
    align-items: center;
    gap: var(--_space);
    margin-block-end: var(--_space);
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.4;
  }
  .section-title::before {
    flex: none;
    width: 4px;
    height: 1.05em;
    border-radius: 2px;
    background: var(--_accent);
    content: '';
  }

  .section > .help {
    margin-block-end: var(--_space);
  }

  /* The padding leaves the focus ring inside what content-visibility clips. */
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: calc(0.5 * var(--_space));
    margin-inline: calc(-1 * var(--_space));
    padding: var(--_space);
    scroll-margin-block: calc(4 * var(--_space));
  }
  .block {
    margin-inline: calc(-1 * var(--_space));
    padding-inline: var(--_space);
  }
  .long .block:not(.overflows) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 124em;
  }
  .label {
    font-weight: 600;
    line-height: 1.5;
  }
  [data-required]::after {
    margin-inline-start: 0.2em;
    color: var(--_danger);
    font-weight: 600;
    content: '*';
    content: '*' / '';
  }
  /* Only a floated legend is an item of its fieldset's grid. */
  legend.label {
    float: inline-start;
  }
  .help,
  .muted {
    color: var(--_muted);
    font-size: 0.9em;
    line-height: 1.5;
  }
  .problem {
    display: flex;
    gap: 0.4em;
    color: var(--_danger);
    font-size: 0.94em;
    line-height: 1.5;
  }
  .problem:empty {
    display: none;
  }
  .problem::before {
    display: inline-grid;
    flex: none;
    place-items: center;
    width: 1.3em;
    height: 1.3em;
    margin-block-start: 0.1em;
    border-radius: 50%;
    background: var(--_danger);
    color: var(--_surface);
    font-size: 0.85em;
    font-weight: 700;
    line-height: 1;
    content: '!';
    content: '!' / '';
    forced-color-adjust: none;
  }
  /* Beside their labels, as on a paper form, once there is room. */
  @container (min-width: 720px) {
    section.section {
      padding: calc(2.5 * var(--_space)) calc(3 * var(--_space));
    }
    .row {
      grid-template-columns: var(--_label-width) minmax(0, var(--_field-width));
      column-gap: calc(2 * var(--_space));
    }
    .row > * {
      grid-column: 2;
    }
    .row > .label {
      grid-column: 1;
      padding-block-start: calc((var(--_target) - 1.35em) / 2);
      text-align: end;
      line-height: 1.35;
    }
    .row > .help {
      order: 1;
    }
    .row > .problem {
      order: 2;
    }
    .row.wide {
      grid-template-columns: minmax(0, 1fr);
    }
    .row.wide > * {
      grid-column: 1;
    }
    .row.wide > .label {
      padding-block-start: 0;
      text-align: start;
    }
    .row.wide > .help {
      order: 0;
    }
  }

  @media (forced-colors: active) {
    .section-title::before {
      background: CanvasText;
    }
    .problem::before {
      background: CanvasText;
      color: Canvas;
    }
  }
`;
