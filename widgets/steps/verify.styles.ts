import {css} from '@lit/reactive-element';

/** The look of the ways to be verified. */
export const verifyStyles = css`
  .person {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(1.5 * var(--_space));
    padding-inline: calc(0.5 * var(--_space));
    font-variant-numeric: tabular-nums;
  }
  .person :first-child {
    color: var(--_muted);
  }
  .methods {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
  }
  .methods legend,
  .consent legend {
    float: inline-start;
    width: 100%;
    padding: 0;
    font-weight: 600;
  }
  .methods legend {
    padding-inline: calc(0.5 * var(--_space));
  }
  .consent .tick {
    clear: both;
  }
  .method {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-content: center;
    gap: 0 calc(1.25 * var(--_space));
    min-height: var(--_target);
    padding: calc(1.25 * var(--_space)) calc(2 * var(--_space));
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_surface);
    cursor: pointer;
  }
  .method:has(:checked) {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .method input {
    flex: none;
    width: 1.3em;
    height: 1.3em;
    margin: 0.15em 0 0;
    accent-color: var(--_accent);
  }
  .method-title {
    font-weight: 600;
  }
  .method-text {
    grid-column: 2;
    color: var(--_muted);
    font-size: 0.94em;
    line-height: 1.5;
  }

  @container (min-width: 720px) {
    .person,
    .methods legend {
      padding-inline: 0;
    }
  }
  @media (forced-colors: active) {
    .method:has(:checked) {
      outline: 3px solid Highlight;
    }
  }
`;
