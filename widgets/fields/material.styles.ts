import {css} from '@lit/reactive-element';

/** The place where a file is chosen or dropped, with its preview. */
export const materialStyles = css`
  .material {
    display: grid;
    gap: calc(1.25 * var(--_space));
    padding: calc(1.5 * var(--_space));
    border: 1px dashed var(--_border);
    border-radius: var(--_radius);
    background: var(--_ground);
  }
  .material.over {
    border: 1px solid var(--_accent);
    background: var(--_accent-soft);
    box-shadow: inset 0 0 0 2px var(--_accent);
  }
  .material.fixed {
    border: 1px solid var(--_line);
  }
  .material-file {
    display: flex;
    gap: calc(1.5 * var(--_space));
    align-items: flex-start;
  }
  .material-preview {
    flex: none;
    width: 6em;
    height: 7.5em;
    border: 1px solid var(--_line);
    border-radius: 4px;
    background: #fff;
    object-fit: contain;
  }
  .material-facts {
    display: grid;
    gap: calc(0.5 * var(--_space));
    min-width: 0;
  }
  .material-name {
    font-weight: 600;
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  .material-stage {
    display: flex;
    align-items: center;
    gap: var(--_space);
  }
  .material-actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space);
  }
  .file-input {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .file-input:focus-visible + .button {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .material-actions {
    position: relative;
  }
  .with-example {
    display: grid;
    gap: var(--_space) calc(2 * var(--_space));
  }
  .with-example > .material {
    align-content: center;
  }
  .example {
    display: grid;
    grid-template-columns: 7em minmax(0, 1fr);
    gap: calc(0.5 * var(--_space)) var(--_space);
    align-items: center;
    align-content: start;
  }
  .example-drawing {
    display: grid;
    align-items: center;
    min-height: 5em;
  }
  @container (min-width: 560px) {
    .with-example {
      grid-template-columns: minmax(0, 1fr) 8.5em;
    }
    .example {
      grid-template-columns: minmax(0, 1fr);
      text-align: center;
    }
  }
  /* Where files cannot be dragged, nothing is said of it. */
  @media not (hover: hover) {
    .material-drop {
      display: none;
    }
  }
`;
