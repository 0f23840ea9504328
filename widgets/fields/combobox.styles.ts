import {css} from '@lit/reactive-element';

/** The list of suggestions below a text control. */
export const comboboxStyles = css`
  .combobox {
    position: relative;
  }
  .listbox {
    position: absolute;
    z-index: 10;
    inset-block-start: calc(100% + 4px);
    inset-inline: 0;
    max-height: min(21em, 45vh);
    margin: 0;
    padding: 4px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: 0 8px 24px rgb(16 32 56 / 18%);
    overflow-y: auto;
    overscroll-behavior: contain;
    scroll-margin-block-end: var(--_space);
    list-style: none;
  }
  .option {
    display: flex;
    flex-direction: column;
    justify-content: center;
    min-height: var(--_target);
    padding: calc(0.5 * var(--_space)) calc(1.25 * var(--_space));
    border-radius: calc(var(--_radius) - 3px);
    line-height: 1.45;
    cursor: pointer;
    scroll-margin-block: 4px;
  }
  .option-detail {
    color: var(--_muted);
    font-size: 0.88em;
  }
  .pick .option[aria-selected='true'] {
    font-weight: 600;
  }
  .option.active {
    background: var(--_accent-soft);
    box-shadow: inset 3px 0 var(--_accent);
  }
  @media (hover: hover) {
    .option:hover {
      background: var(--_accent-soft);
    }
  }
  @media (forced-colors: active) {
    .option.active {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
