import {css} from '@lit/reactive-element';

/** The look of the progress query and of the cases that it finds. */
export const progressStyles = css`
  .query {
    display: grid;
    gap: var(--_space);
  }
  .results {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(1.5 * var(--_space));
  }
  .results-title {
    padding-inline: calc(0.5 * var(--_space));
    border-radius: 4px;
    font-size: 1.06em;
    scroll-margin-block: calc(8 * var(--_space));
  }
  .results-title:focus-visible {
    outline-width: 2px;
    outline-offset: 2px;
  }
  .case {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(1.5 * var(--_space));
  }
  .case h5,
  .case h6 {
    margin: 0;
    font-size: 1em;
    line-height: 1.5;
  }
  .case-facts div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(1.5 * var(--_space));
  }
  .case-facts dt {
    min-width: 5em;
    color: var(--_muted);
  }
  .case-facts dd {
    font-variant-numeric: tabular-nums;
  }
  .case-number {
    user-select: all;
  }
  .case-now {
    padding: calc(1.5 * var(--_space)) calc(2 * var(--_space));
    border-inline-start: 4px solid var(--_accent);
    border-radius: 4px;
    background: var(--_accent-soft);
  }
  .case-now.returned {
    border-color: var(--_danger);
    background: var(--_danger-soft);
  }
  .case .case-label {
    color: var(--_muted);
    font-size: 0.9em;
    font-weight: 400;
  }
  .case-now .case-label,
  .case-now .case-since {
    color: var(--_text);
  }
  .case-status {
    font-size: 1.4em;
    font-weight: 700;
    line-height: 1.4;
  }
  .case-since {
    font-variant-numeric: tabular-nums;
  }
  .case-corrections ul {
    padding-inline-start: 1.25em;
  }
  .case-corrections .button {
    width: 100%;
    margin-block-start: calc(1.5 * var(--_space));
  }
  .case-history summary {
    display: list-item;
    min-height: var(--_target);
    align-content: center;
    border-radius: 4px;
    color: var(--_accent);
    cursor: pointer;
  }
  .step .timeline {
    padding: 0;
    list-style: none;
  }
  .timeline li {
    position: relative;
    padding-block: calc(0.75 * var(--_space));
    padding-inline-start: calc(2.5 * var(--_space));
  }
  .timeline li::before,
  .timeline li:not(:last-child)::after {
    position: absolute;
    inset-inline-start: 0;
    content: '';
  }
  .timeline li::before {
    inset-block-start: calc(0.75 * var(--_space) + 0.5em);
    width: 0.65em;
    height: 0.65em;
    border: 2px solid var(--_border);
    border-radius: 50%;
    background: var(--_surface);
  }
  .timeline li:first-child::before {
    border-color: var(--_accent);
    background: var(--_accent);
  }
  .timeline li:not(:last-child)::after {
    inset-block: calc(0.75 * var(--_space) + 1.15em) calc(-0.75 * var(--_space) - 0.5em);
    width: 0.65em;
    background: linear-gradient(var(--_line), var(--_line)) center / 2px 100% no-repeat;
  }
  .timeline-status {
    margin-inline-end: calc(1.5 * var(--_space));
    font-weight: 600;
  }
  .timeline-time {
    display: inline-block;
    color: var(--_muted);
    font-size: 0.9em;
    font-variant-numeric: tabular-nums;
  }

  @container (min-width: 720px) {
    .results-title {
      padding-inline: 0;
    }
    .query .button,
    .case-corrections .button {
      width: auto;
      justify-self: start;
      min-width: 10em;
    }
    .query .button {
      margin-inline-start: calc(var(--_label-width) + 2 * var(--_space));
    }
  }
  @media (forced-colors: active) {
    .timeline li:first-child::before {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;
