import {css} from '@lit/reactive-element';

/** Any number of choices: beside each other, or below each other in a list that scrolls. */
export const severalStyles = css`
  .several {
    display: grid;
    gap: var(--_space);
  }
  .choices.wrong > .choice {
    border-color: var(--_danger);
  }
  .several.many > .choices {
    display: block;
    max-height: calc(6.5 * var(--_target));
    overflow: auto;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    overscroll-behavior: contain;
  }
  .several.many > .choices.wrong {
    border-color: var(--_danger);
  }
  .several.many > .choices > .choice {
    display: flex;
    border: 0;
    border-radius: 0;
  }
  .several.many > .choices > .choice + .choice {
    border-block-start: 1px solid var(--_line);
  }
  .several.many > .choices .check:focus-visible {
    outline-offset: 0;
  }
`;
