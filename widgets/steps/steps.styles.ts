import {css} from '@lit/reactive-element';

/** The look of the first page, and of what it shares with those after it. */
export const stepsStyles = css`
  .outcome {
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: calc(1.5 * var(--_space));
    padding-block: calc(5 * var(--_space));
    text-align: center;
  }
  .outcome-title {
    font-size: 1.12em;
    font-weight: 600;
  }
  .code {
    color: var(--_muted);
    font-size: 0.85em;
  }

  .actions {
    display: flex;
    gap: calc(1.5 * var(--_space));
    margin-block-start: var(--_space);
  }
  .actions .button {
    flex: 1 1 0;
    min-width: 0;
    padding-inline: var(--_space);
  }
  .actions .primary {
    flex-grow: 2;
  }
  .actions .button[aria-disabled='true'] {
    border-color: var(--_line);
    background: var(--_ground);
    color: var(--_muted);
  }
  .sticky {
    position: sticky;
    bottom: 0;
    margin-inline: calc(-1 * var(--_pad));
    padding: var(--_space) var(--_pad);
    padding-block-end: calc(var(--_space) + env(safe-area-inset-bottom, 0px));
    border-block-start: 1px solid var(--_line);
    background: var(--_ground);
  }
  .sticky .actions {
    margin: 0;
  }

  .guide {
    padding-block: calc(0.5 * var(--_space));
  }
  .guide-entry {
    padding-block: calc(1.25 * var(--_space));
  }
  .guide-entry + .guide-entry {
    border-block-start: 1px solid var(--_line);
  }
  .guide dt {
    color: var(--_muted);
    font-size: 0.9em;
  }
  .step ol {
    padding-inline-start: 1.5em;
  }
  .guide li + li {
    margin-block-start: calc(0.5 * var(--_space));
  }

  @container (min-width: 720px) {
    .guide-entry {
      display: grid;
      grid-template-columns: 8em minmax(0, 1fr);
      gap: calc(2 * var(--_space));
    }
    .guide dt {
      font-size: 1em;
    }
    .card {
      padding-inline: calc(3 * var(--_space));
    }
    .actions {
      justify-content: center;
    }
    .actions .button,
    .actions .primary {
      flex: 0 0 auto;
      min-width: 10em;
    }
  }
`;
