import {css} from '@lit/reactive-element';

/** The look of the stages: marks joined by a line, their titles below them or, with room, beside them. */
export const stepperStyles = css`
  .stepper {
    display: flex;
    margin-block-end: calc(2 * var(--_space));
    padding: calc(1.5 * var(--_space)) 0;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_surface);
    list-style: none;
  }
  .stage {
    position: relative;
    display: flex;
    flex: 1;
    flex-direction: column;
    align-items: center;
    gap: calc(0.5 * var(--_space));
    min-width: 0;
    color: var(--_muted);
    font-size: 0.9em;
    line-height: 1.3;
    text-align: center;
  }
  .stage + .stage::before {
    position: absolute;
    top: 0.95em;
    inset-inline: calc(-50% + 1.5em) calc(50% + 1.5em);
    height: 2px;
    background: var(--_line);
    content: '';
  }
  .stage.done + .stage::before {
    background: var(--_accent);
  }
  .stage-mark {
    display: grid;
    place-items: center;
    width: 2em;
    height: 2em;
    border: 2px solid var(--_border);
    border-radius: 50%;
    background: var(--_surface);
    font-weight: 600;
    line-height: 1;
  }
  .stage.done,
  .stage.current {
    color: var(--_accent);
  }
  .stage.done .stage-mark {
    border-color: var(--_accent);
  }
  .stage.current .stage-mark {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .stage.current .stage-title {
    font-weight: 600;
  }

  @container (min-width: 720px) {
    .stage {
      flex-direction: row;
      justify-content: center;
    }
    .stage + .stage::before {
      top: 50%;
      inset-inline: calc(-50% + 5em) calc(50% + 5em);
    }
  }

  @media (forced-colors: active) {
    .stage.current .stage-mark {
      outline: 3px solid Highlight;
    }
  }
`;
