import {css} from '@lit/reactive-element';

/** Buttons, cards, notices and signs of waiting: what a form of plain fields can do without. */
export const buttonStyles = css`
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

  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space) calc(1.25 * var(--_space));
    margin-block-start: calc(0.5 * var(--_space));
    padding: var(--_space) calc(1.5 * var(--_space));
    border-inline-start: 4px solid var(--_accent);
    border-radius: 4px;
    background: var(--_accent-soft);
    font-size: 0.94em;
    line-height: 1.6;
  }

  .with-button {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }
  .with-button > .input {
    flex: 1 1 8em;
    width: auto;
  }
  .with-button > .button {
    flex: 0 1 auto;
    padding-inline: calc(1.5 * var(--_space));
    font-variant-numeric: tabular-nums;
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
