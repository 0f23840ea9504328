import {css} from '@lit/reactive-element';

/** The look of the undertaking: as a dialog with the way to it, and in the page itself. */
export const undertakingStyles = css`
  .undertaking-link {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 calc(2 * var(--_space));
    padding: var(--_space) calc(2 * var(--_space)) var(--_space) var(--_space);
  }
  .undertaking-link .button {
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }
  .undertaking-link .problem {
    flex-basis: 100%;
    padding-inline-start: var(--_space);
  }
  .state {
    color: var(--_muted);
    font-size: 0.9em;
  }
  .state.done {
    color: var(--_success);
    font-weight: 600;
  }
  .undertaking-text {
    border-radius: 4px;
  }
  .undertaking-clauses {
    padding-inline-start: 1.5em;
  }
  .undertaking-clauses li + li {
    margin-block-start: calc(0.5 * var(--_space));
  }
  .undertaking-agree {
    margin-block-start: calc(1.5 * var(--_space));
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_line);
  }
  .undertaking-agree .tick {
    font-weight: 600;
  }
  .undertaking-choice legend {
    float: inline-start;
    width: 100%;
  }
  /* Amid the sections of a form it keeps the distance that they keep. */
  .block .undertaking-choice {
    margin-block-end: calc(2 * var(--_space));
  }
  .undertaking-lead {
    clear: both;
    margin-block-end: var(--_space);
    color: var(--_muted);
    font-size: 0.9em;
  }
  .undertaking-body {
    clear: both;
    margin-block-end: var(--_space);
  }
  .undertaking-body .basis {
    display: block;
  }
  .undertaking-choice .tick {
    font-weight: 600;
  }

  @container (min-width: 720px) {
    .undertaking-link {
      padding-inline: calc(2 * var(--_space)) calc(3 * var(--_space));
    }
  }
`;
