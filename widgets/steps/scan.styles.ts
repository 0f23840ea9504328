import {css} from '@lit/reactive-element';

/** The look of a code to be scanned. */
export const scanStyles = css`
  .scan {
    display: grid;
    gap: calc(2 * var(--_space));
  }
  .scan-shown {
    display: grid;
    justify-items: center;
    gap: var(--_space);
    text-align: center;
  }
  .scan-place {
    display: grid;
    place-content: center;
    place-items: center;
    gap: var(--_space);
    width: 14.5rem;
    max-width: 100%;
    aspect-ratio: 1;
    margin-inline: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_ground);
    color: var(--_muted);
    text-align: center;
    overflow: hidden;
  }
  .scan-place .spinner {
    width: 2em;
    height: 2em;
  }
  .scan-place p {
    padding: calc(2 * var(--_space));
  }
  .scan-over {
    border-color: var(--_danger);
    background: var(--_danger-soft);
    color: var(--_text);
  }
  .qr-code {
    display: block;
    width: 100%;
    forced-color-adjust: none;
  }
  .scan-left {
    font-variant-numeric: tabular-nums;
  }
  .scan-address {
    margin-block-start: calc(1.5 * var(--_space));
    color: var(--_muted);
    font-size: 0.85em;
    line-height: 1.5;
  }
  .scan-address a,
  .scan-address span {
    display: block;
    padding-block: calc(0.5 * var(--_space));
    user-select: all;
  }
  .scan-steps li + li {
    margin-block-start: calc(0.75 * var(--_space));
  }
  .scan-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
    margin-block-start: calc(2 * var(--_space));
  }
  .scan-buttons .button {
    flex: 1 1 8em;
  }

  @container (min-width: 720px) {
    .scan:has(.scan-place) {
      grid-template-columns: 20rem minmax(0, 1fr);
      align-items: start;
      gap: calc(4 * var(--_space));
    }
    .scan-buttons .button {
      flex: 0 1 10em;
    }
  }
`;
