import {css} from '@lit/reactive-element';

/** The look of the notice. */
export const noticeStyles = css`
  .step-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 calc(2 * var(--_space));
  }
  .clauses-to-read > li {
    padding-block: var(--_space);
    padding-inline-start: calc(0.5 * var(--_space));
  }
  .clauses-to-read > li + li {
    border-block-start: 1px solid var(--_line);
  }
  .step .clauses-to-read {
    padding-block: var(--_space);
    padding-inline-start: calc(2 * var(--_space) + 1.5em);
  }
  .clauses-to-read .basis {
    display: block;
    margin-block-start: calc(0.25 * var(--_space));
  }
  .clauses-to-read .clause-items {
    padding: 0;
  }
  .clause-items li + li {
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
  .ticked {
    color: var(--_muted);
    font-size: 0.85em;
    line-height: 1.5;
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
`;
