import {css} from '@lit/reactive-element';

/** Lists, named rows and choices between kinds of section: what stands around their parts. */
export const groupToolsStyles = css`
  .group-add {
    display: grid;
    justify-items: start;
    gap: var(--_space);
    padding-block: var(--_space);
  }
  .item-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 var(--_space);
    margin-block-end: calc(0.5 * var(--_space));
  }
  .item-head > .section-title {
    margin-block-end: 0;
  }
  .item-tools {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    margin-inline-start: auto;
  }
  .item-tools > .button {
    min-width: var(--_target);
    font-weight: 400;
  }

  /* Beside the label while the page is narrow, else after the control. */
  .row.item {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: var(--_space);
  }
  .row.item > * {
    flex: 1 0 100%;
    order: 2;
  }
  .row.item > .label,
  .row.item > .inline-body {
    flex: 1 1 auto;
    order: 0;
  }
  .row.item > .item-tools {
    flex: none;
    order: 1;
  }

  .notice.removed {
    justify-content: space-between;
    margin-block: var(--_space);
  }

  @container (min-width: 720px) {
    .row.item {
      display: grid;
      grid-template-columns: var(--_label-width) minmax(0, var(--_field-width)) auto;
      align-items: start;
      justify-content: start;
      column-gap: calc(2 * var(--_space));
    }
    .row.item > .item-tools {
      grid-column: 3;
      grid-row: 1;
    }
    .row.item > .help {
      order: 3;
    }
    .row.item > .problem {
      order: 4;
    }
    .row.item.wide {
      grid-template-columns: minmax(0, 1fr) auto;
      justify-content: stretch;
    }
    .row.item.wide > * {
      grid-column: 1 / -1;
    }
    .row.item.wide > .label {
      grid-column: 1;
    }
    .row.item.wide > .item-tools {
      grid-column: 2;
    }
  }
`;
