import {css} from '@lit/reactive-element';

/** The look of a menu and of the button that opens it. */
export const menuStyles = css`
  .more {
    margin-inline-start: auto;
  }
  .more-mark,
  .menu-mark {
    flex: none;
    width: 1.3em;
    height: 1.3em;
    fill: none;
    stroke: currentcolor;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .more-mark {
    stroke-width: 3.5;
  }
  .menu-mark {
    stroke-width: 2;
    color: var(--_muted);
  }
  .menu {
    margin-inline: calc(-1 * var(--_space));
    list-style: none;
  }
  .menu li + li {
    border-block-start: 1px solid var(--_line);
  }
  .menu-title {
    padding-block-end: var(--_space);
    border-radius: 4px;
    color: var(--_muted);
    font-size: 1em;
    font-weight: 400;
  }
  .menu-item {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space);
    width: 100%;
    min-height: calc(var(--_target) + var(--_space));
    padding: var(--_space);
    border: 0;
    border-radius: var(--_radius);
    background: none;
    line-height: 1.5;
    text-align: start;
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
  }
  .menu-item:active {
    background: var(--_accent-soft);
  }
  @media (hover: hover) {
    .menu-item:hover {
      background: var(--_accent-soft);
    }
  }
`;
