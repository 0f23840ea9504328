import {css} from '@lit/reactive-element';

/** Native controls: text, lists, ticks. */
export const controlStyles = css`
  .input {
    display: block;
    width: 100%;
    min-width: 0;
    min-height: var(--_target);
    margin: 0;
    padding: calc(1.1 * var(--_space)) calc(1.5 * var(--_space));
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font-size: max(1em, 16px);
    line-height: 1.4;
    text-overflow: ellipsis;
    appearance: none;
  }
  .input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .input.short {
    max-width: 13em;
  }
  textarea.input {
    min-height: calc(2.5 * var(--_target));
    line-height: 1.6;
    resize: vertical;
    field-sizing: content;
  }
  select.input,
  .combobox.pick > .input {
    padding-inline-end: 1.65em;
    background-image:
      linear-gradient(45deg, transparent 50%, var(--_muted) 50%),
      linear-gradient(-45deg, transparent 50%, var(--_muted) 50%);
    background-position:
      right 1.05em center,
      right 0.7em center;
    background-size: 0.36em 0.36em;
    background-repeat: no-repeat;
  }
  select.input {
    cursor: pointer;
  }
  select.input option {
    background: var(--_surface);
    color: var(--_text);
  }
  .input:focus-visible {
    border-color: var(--_accent);
    outline-offset: -1px;
  }
  .input[aria-invalid='true'] {
    border-color: var(--_danger);
    box-shadow: inset 0 0 0 1px var(--_danger);
  }
  .input[readonly] {
    border-color: var(--_line);
    background: var(--_ground);
  }

  .check {
    flex: none;
    width: max(24px, 1.3em);
    height: max(24px, 1.3em);
    margin: 0;
    accent-color: var(--_accent);
    cursor: pointer;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }
  .choices.listed {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  /* Below so many choices nobody would see what is wrong. */
  .body:has(> .listed) {
    order: 3;
  }
  .choice {
    display: inline-flex;
    align-items: center;
    gap: var(--_space);
    min-height: var(--_target);
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
  }
  .choices > .choice {
    padding: calc(0.5 * var(--_space)) calc(2 * var(--_space)) calc(0.5 * var(--_space)) calc(1.5 * var(--_space));
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .choices > .choice:has(:checked) {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }
  [aria-invalid='true'] .choices > .choice {
    border-color: var(--_danger);
  }
  .inline-body {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: start;
  }
  .inline-body > .check {
    margin-block-start: calc((var(--_target) - max(24px, 1.3em)) / 2);
  }
  .inline-body > .check[aria-invalid='true'] {
    outline: 2px solid var(--_danger);
    outline-offset: 2px;
  }
  .inline-body > .check:focus-visible {
    outline: 3px solid var(--_accent);
  }
  .inline-body > label {
    min-height: var(--_target);
    padding-block: calc((var(--_target) - 1em * var(--_leading)) / 2);
    padding-inline-start: var(--_space);
    cursor: pointer;
  }

  @media (forced-colors: active) {
    select.input {
      appearance: auto;
    }
    .choices > .choice:has(:checked) {
      border: 2px solid Highlight;
    }
    .input[aria-invalid='true'] {
      border-width: 3px;
    }
  }
`;
