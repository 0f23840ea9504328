import {css} from '@lit/reactive-element';

/** What the pages after the first one share. */
export const pagesStyles = css`
  .lead {
    padding-inline: calc(0.5 * var(--_space));
    color: var(--_muted);
  }
  .card-title {
    line-height: 1.4;
    margin-block-end: var(--_space);
    font-size: 1.06em;
    font-weight: 600;
  }
  .basis,
  .hint {
    color: var(--_muted);
    font-size: 0.85em;
    line-height: 1.5;
  }
  .outcome .spinner {
    width: 2.5em;
    height: 2.5em;
  }
  .success-mark {
    width: 3.5em;
    height: 3.5em;
    color: var(--_success);
  }
  .success-tick {
    stroke: var(--_surface);
  }

  .tick {
    display: flex;
    gap: calc(1.25 * var(--_space));
    min-height: var(--_target);
    padding-block: var(--_space);
    cursor: pointer;
  }
  .tick input {
    flex: none;
    width: 1.3em;
    height: 1.3em;
    margin: 0.15em 0 0;
    accent-color: var(--_accent);
  }
  .tick input[aria-invalid='true'] {
    border-radius: 2px;
    outline: 2px solid var(--_danger);
    outline-offset: 1px;
  }
  .tick-text .basis {
    display: block;
    margin-block-start: calc(0.25 * var(--_space));
  }

  @container (min-width: 720px) {
    .lead {
      padding-inline: 0;
    }
  }
  @media (forced-colors: active) {
    .success-mark {
      forced-color-adjust: none;
    }
  }
`;
