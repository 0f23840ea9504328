import {css} from '@lit/reactive-element';

/** The look of the receipt. */
export const receiptStyles = css`
  .receipt {
    display: grid;
    justify-items: center;
    gap: calc(2 * var(--_space));
    padding: calc(4 * var(--_space)) calc(2 * var(--_space));
  }
  .receipt .step-title {
    font-size: 1.2em;
    text-align: center;
  }
  .proof,
  .receipt-lines,
  .telephone {
    width: 100%;
  }
  .proof {
    padding: calc(1.5 * var(--_space)) calc(2 * var(--_space));
    border-radius: var(--_radius);
    background: var(--_success-soft);
  }
  .proof div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(1.5 * var(--_space));
  }
  .proof dt {
    min-width: 5em;
    color: var(--_muted);
  }
  .proof dd {
    font-variant-numeric: tabular-nums;
  }
  .case-number {
    font-weight: 700;
    user-select: all;
  }
  .receipt-lines {
    padding-inline-start: 1.25em;
  }
  .receipt-lines li + li {
    margin-block-start: calc(0.5 * var(--_space));
  }
  .telephone {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 calc(1.5 * var(--_space));
  }
  .telephone a {
    display: inline-flex;
    align-items: center;
    min-height: var(--_target);
    font-weight: 600;
  }

  @container (min-width: 720px) {
    .receipt {
      padding-inline: calc(6 * var(--_space));
    }
  }
`;
