import {css} from '@lit/reactive-element';

/** What every shadow root of ours has: type, focus, buttons, cards and text for screen readers. */
export const baseStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    color: var(--_text);
    font-family: var(--_font);
    font-size: var(--_size);
    line-height: var(--_leading);
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
    overflow-wrap: anywhere;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
  h1,
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset {
    margin: 0;
    padding: 0;
  }
  fieldset {
    min-width: 0;
    border: 0;
  }
  legend {
    padding: 0;
  }
  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.2em;
  }
  :focus {
    outline: none;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  [tabindex='-1']:focus-visible {
    outline-offset: 4px;
  }

  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .card {
    padding: calc(2 * var(--_space));
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_surface);
  }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--_space);
    min-height: var(--_target);
    padding: calc(0.75 * var(--_space)) calc(2.5 * var(--_space));
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_accent);
    font-weight: 600;
    line-height: 1.3;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
    touch-action: manipulation;
    -webkit-tap-highlight-color: transparent;
  }
  .button.primary {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .button.plain {
    padding-inline: var(--_space);
    border-color: transparent;
    background: none;
  }
  .button.danger {
    color: var(--_danger);
  }
  .button.danger:not(.plain) {
    border-color: currentcolor;
  }
  .button:active {
    background: var(--_accent-soft);
  }
  .button.primary:active {
    border-color: var(--_accent-strong);
    background: var(--_accent-strong);
  }
  @media (hover: hover) {
    .button:hover {
      background: var(--_accent-soft);
      border-color: var(--_accent-strong);
      color: var(--_accent-strong);
    }
    .button.plain:hover {
      border-color: transparent;
    }
    .button.primary:hover {
      background: var(--_accent-strong);
      color: var(--_on-accent);
    }
    .button.danger:hover {
      background: var(--_danger-soft);
      color: var(--_danger);
    }
  }
  .button:disabled,
  .button[aria-disabled='true'] {
    border-color: var(--_line);
    background: var(--_ground);
    color: var(--_muted);
    cursor: default;
  }

  .spinner {
    flex: none;
    width: 1.25em;
    height: 1.25em;
    border: 3px solid var(--_line);
    border-top-color: var(--_accent);
    border-radius: 50%;
    animation: turn 0.9s linear infinite;
  }
  @keyframes turn {
    to {
      rotate: 1turn;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .spinner {
      animation-duration: 6s;
    }
  }

  @media (forced-colors: active) {
    .button {
      border-color: ButtonBorder;
    }
    .button:disabled,
    .button[aria-disabled='true'] {
      border-color: GrayText;
      color: GrayText;
    }
    .spinner {
      border-top-color: Highlight;
    }
  }
`;
