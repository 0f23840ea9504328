import {css} from '@lit/reactive-element';

/** A section whose fields stand in a dialog: its card in the page, the dialog, and that of what was filed before. */
export const sectionDialogStyles = css`
  .section-card {
    display: grid;
    gap: calc(1.25 * var(--_space));
    margin-block: var(--_space);
  }
  .given {
    display: grid;
    gap: calc(0.5 * var(--_space));
  }
  .given > p {
    color: var(--_muted);
    font-size: 0.94em;
  }
  .given > ul + p {
    margin-block-start: calc(0.5 * var(--_space));
  }
  .given > ul,
  .history {
    list-style: none;
  }
  .section-actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space);
  }

  /* One that was open when it was taken off the page comes back closed. */
  .section > .dialog:not(:modal) {
    display: none;
  }
  .dialog-lead {
    margin-block-end: calc(1.5 * var(--_space));
  }
  .dialog-notes {
    margin-block-end: calc(2 * var(--_space));
    padding: calc(1.25 * var(--_space)) calc(1.5 * var(--_space));
    border-radius: var(--_radius);
    background: var(--_accent-soft);
    font-size: 0.94em;
  }
  .dialog-notes > p {
    margin-block-end: calc(0.5 * var(--_space));
    font-weight: 600;
  }
  .dialog-notes > ol {
    display: grid;
    gap: calc(0.5 * var(--_space));
    padding-inline-start: 1.7em;
  }
  .history {
    display: grid;
    gap: calc(1.5 * var(--_space));
  }
  .history > li + li {
    padding-block-start: calc(1.5 * var(--_space));
    border-block-start: 1px solid var(--_line);
  }
  .history div.material-preview {
    display: grid;
    place-content: center;
    justify-items: center;
    padding: 4px;
    background: var(--_ground);
  }
  .history div.material-preview > .muted {
    font-size: 0.8em;
    text-align: center;
  }

  @media (max-width: 640px) {
    .section > .dialog {
      height: 100%;
      max-height: 100%;
      margin: 0;
      border: 0;
      border-radius: 0;
    }
    .dialog.for-section section.section {
      padding: calc(1.5 * var(--_space));
    }
  }
  @media (min-width: 720px) {
    .dialog.for-section {
      width: min(880px, calc(100% - 4em));
    }
  }
`;
