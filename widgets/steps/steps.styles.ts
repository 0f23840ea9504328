import {css} from '@lit/reactive-element';

/** The look of what stands in a step. */
export const stepsStyles = css`
  .outcome {
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: calc(1.5 * var(--_space));
    padding-block: calc(5 * var(--_space));
    text-align: center;
  }
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
  .hint,
  .ticked {
    color: var(--_muted);
    font-size: 0.85em;
    line-height: 1.5;
  }
  .outcome .spinner {
    width: 2.5em;
    height: 2.5em;
  }
  .outcome-title {
    font-size: 1.12em;
    font-weight: 600;
  }
  .code {
    color: var(--_muted);
    font-size: 0.85em;
  }
  .success-mark {
    width: 3.5em;
    height: 3.5em;
    color: var(--_success);
  }
  .success-tick {
    stroke: var(--_surface);
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
  .guide li + li,
  .undertaking-clauses li + li {
    margin-block-start: calc(0.5 * var(--_space));
  }

  .tick {
    display: flex;
    gap: calc(1.25 * var(--_space));
    min-height: var(--_target);
    padding-block: var(--_space);
    cursor: pointer;
  }
  .tick input,
  .method input {
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
  .clauses {
    padding-block: calc(0.5 * var(--_space));
  }
  .step .clause-list {
    padding: 0;
    list-style: none;
  }
  .clause {
    padding-block: calc(0.25 * var(--_space));
    border-block-end: 1px solid var(--_line);
  }
  .clauses > .problem {
    padding-block-end: var(--_space);
  }
  .clause-items {
    padding-block-end: var(--_space);
    padding-inline-start: calc(1.3em + 1.25 * var(--_space));
  }
  .clause-items summary {
    display: list-item;
    min-height: var(--_target);
    align-content: center;
    border-radius: 4px;
    color: var(--_accent);
    cursor: pointer;
  }
  .clause-items ol {
    padding-block-start: calc(0.5 * var(--_space));
    color: var(--_muted);
    font-size: 0.94em;
  }
  .select-all {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 calc(2 * var(--_space));
  }
  .select-all .tick {
    align-items: center;
    font-weight: 600;
  }
  .select-all input {
    margin: 0;
  }
  .materials ul {
    display: grid;
    gap: calc(1.5 * var(--_space));
    list-style: none;
  }
  .material-title,
  .material-text {
    display: block;
  }
  .material-title {
    font-weight: 600;
  }
  .material-text {
    color: var(--_muted);
    font-size: 0.94em;
  }

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
  .method-title {
    font-weight: 600;
  }
  .method-text {
    grid-column: 2;
    color: var(--_muted);
    font-size: 0.94em;
    line-height: 1.5;
  }

  .undertaking-link {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 calc(2 * var(--_space));
    padding: var(--_space) calc(2 * var(--_space)) var(--_space) var(--_space);
  }
  .undertaking-link .button {
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }
  .undertaking-link .problem {
    flex-basis: 100%;
    padding-inline-start: var(--_space);
  }
  .state {
    color: var(--_muted);
    font-size: 0.9em;
  }
  .state.done {
    color: var(--_success);
    font-weight: 600;
  }
  .undertaking-text {
    border-radius: 4px;
  }
  .undertaking-clauses {
    padding-inline-start: 1.5em;
  }
  .undertaking-agree {
    margin-block-start: calc(1.5 * var(--_space));
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_line);
  }
  .undertaking-agree .tick {
    font-weight: 600;
  }

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
    .guide-entry {
      display: grid;
      grid-template-columns: 8em minmax(0, 1fr);
      gap: calc(2 * var(--_space));
    }
    .guide dt {
      font-size: 1em;
    }
    .lead,
    .person {
      padding-inline: 0;
    }
    .card {
      padding-inline: calc(3 * var(--_space));
    }
    .undertaking-link {
      padding-inline: calc(2 * var(--_space)) calc(3 * var(--_space));
    }
    .actions {
      justify-content: center;
    }
    .actions .button,
    .actions .primary {
      flex: 0 0 auto;
      min-width: 10em;
    }
    .receipt {
      padding-inline: calc(6 * var(--_space));
    }
  }

  @media (forced-colors: active) {
    .method:has(:checked) {
      outline: 3px solid Highlight;
    }
    .success-mark {
      forced-color-adjust: none;
    }
  }
`;
