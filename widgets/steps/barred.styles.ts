import {css} from '@lit/reactive-element';

/** The look of what keeps somebody from filing. */
export const barredStyles = css`
  .barriers {
    display: grid;
    gap: calc(1.5 * var(--_space));
    list-style: none;
  }
  .barrier {
    border-inline-start: 4px solid var(--_danger);
    border-start-start-radius: 4px;
    border-end-start-radius: 4px;
  }
  .barrier-message {
    font-size: 1.06em;
    font-weight: 600;
  }
  .barrier-mend {
    margin-block-start: var(--_space);
  }
  .barrier .button {
    margin-block-start: calc(1.5 * var(--_space));
  }
`;
