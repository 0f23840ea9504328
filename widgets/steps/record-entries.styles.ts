import {css} from '@lit/reactive-element';

/** The look of what is shown of a record. */
export const entriesStyles = css`
  .entries {
    padding-block: calc(0.5 * var(--_space));
  }
  .entries div {
    padding-block: var(--_space);
  }
  .entries div + div {
    border-block-start: 1px solid var(--_line);
  }
  .entries dt {
    color: var(--_muted);
    font-size: 0.9em;
  }
  .entries dd {
    white-space: pre-line;
  }
  .entries .none {
    color: var(--_muted);
  }

  @container (min-width: 720px) {
    .entries div {
      display: grid;
      grid-template-columns: 12em minmax(0, 1fr);
      gap: calc(2 * var(--_space));
    }
    .entries dt {
      font-size: 1em;
    }
  }
`;
