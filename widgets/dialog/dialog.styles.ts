import {css} from '@lit/reactive-element';

/** A dialog: from the bottom of a narrow page, in the middle of a wide one. */
export const dialogStyles = css`
  .dialog {
    width: 100%;
    max-width: 100%;
    max-height: 92dvh;
    margin: auto 0 0;
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: calc(2 * var(--_radius)) calc(2 * var(--_radius)) 0 0;
    background: var(--_surface);
    color: var(--_text);
    font-family: var(--_font);
    font-size: var(--_size);
    overflow: hidden;
    overscroll-behavior: contain;
  }
  .dialog[open] {
    display: flex;
    flex-direction: column;
  }
  .dialog::backdrop {
    background: rgb(10 18 30 / 55%);
  }
  .dialog-head {
    display: flex;
    flex: none;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space);
    padding: var(--_space) var(--_space) var(--_space) calc(2 * var(--_space));
    border-block-end: 1px solid var(--_line);
  }
  .dialog-title {
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.4;
  }
  .dialog-close {
    display: grid;
    flex: none;
    place-items: center;
    width: var(--_target);
    height: var(--_target);
    padding: 0;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: var(--_muted);
    font-size: 1.6em;
    line-height: 1;
    cursor: pointer;
  }
  .dialog-close:hover {
    background: var(--_ground);
    color: var(--_text);
  }
  .dialog-body {
    flex: 1 1 auto;
    min-height: 0;
    padding: calc(2 * var(--_space));
    container-type: inline-size;
    overflow-y: auto;
    overscroll-behavior: contain;
    scrollbar-gutter: stable;
  }
  .dialog-actions {
    display: flex;
    flex: none;
    flex-wrap: wrap-reverse;
    justify-content: flex-end;
    gap: var(--_space);
    padding: calc(1.5 * var(--_space)) calc(2 * var(--_space));
    padding-block-end: calc(1.5 * var(--_space) + env(safe-area-inset-bottom, 0px));
    border-block-start: 1px solid var(--_line);
  }
  .dialog-actions:empty {
    display: none;
  }
  .dialog-actions > .button {
    flex: 1 1 9em;
  }
  @media (min-width: 720px) {
    .dialog {
      width: min(46em, calc(100% - 4em));
      max-height: min(86dvh, 60em);
      margin: auto;
      border-radius: calc(2 * var(--_radius));
      box-shadow: 0 20px 60px rgb(10 18 30 / 30%);
    }
    .dialog-actions > .button {
      flex: 0 1 auto;
      min-width: 8em;
    }
  }
`;
