import {css} from '@lit/reactive-element';

/** A table to choose from; below 560px each row is a card. */
export const tableStyles = css`
  .table-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 calc(2 * var(--_space));
    padding-inline: calc(1.5 * var(--_space));
  }
  .table {
    width: 100%;
    border: 1px solid var(--_line);
    border-collapse: separate;
    border-spacing: 0;
    border-radius: var(--_radius);
    line-height: 1.5;
    overflow: hidden;
  }
  .table th,
  .table td {
    padding: calc(1.25 * var(--_space)) calc(1.5 * var(--_space));
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: middle;
  }
  .table tbody tr:last-child td {
    border-block-end: 0;
  }
  .table th {
    background: var(--_ground);
    font-weight: 600;
    white-space: nowrap;
  }
  .to-choose tbody tr {
    cursor: pointer;
  }
  .table .selected {
    background: var(--_accent-soft);
  }
  .table-check {
    width: 4em;
  }
  .table-check > .check {
    display: block;
  }

  @container (max-width: 559.98px) {
    .table,
    .table tbody {
      display: grid;
      gap: var(--_space);
      border: 0;
      overflow: visible;
    }
    .table thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .table tbody tr {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      padding: var(--_space) calc(1.5 * var(--_space));
      border: 1px solid var(--_border);
      border-radius: var(--_radius);
    }
    .table tbody tr.selected {
      border-color: var(--_accent);
    }
    .table tbody td {
      display: flex;
      gap: var(--_space);
      grid-column: 2;
      padding: calc(0.25 * var(--_space)) 0;
      border: 0;
    }
    .table tbody td:not(.table-check)::before {
      flex: 0 0 5em;
      color: var(--_muted);
      content: attr(data-label);
      content: attr(data-label) / '';
    }
    .table tbody .table-check {
      display: grid;
      grid-row: 1 / span 12;
      grid-column: 1;
      place-items: center;
      width: auto;
      padding-inline-end: calc(1.5 * var(--_space));
    }
  }

  @media (forced-colors: active) {
    .table .selected {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
