import {css} from '@lit/reactive-element';

/** The box that lists what has to be corrected. */
export const errorSummaryStyles = css`
  .error-summary {
    margin-block-end: calc(2 * var(--_space));
    padding: calc(1.5 * var(--_space)) calc(2 * var(--_space));
    border: 2px solid var(--_danger);
    border-radius: var(--_radius);
    background: var(--_danger-soft);
    scroll-margin-block: calc(4 * var(--_space));
  }
  .error-summary-title {
    color: var(--_danger);
    font-size: 1.06em;
    font-weight: 600;
    line-height: 1.5;
  }
  .error-summary ul {
    margin-block-start: calc(0.5 * var(--_space));
    list-style: none;
  }
  .error-link {
    display: block;
    width: 100%;
    min-height: 44px;
    padding: var(--_space) 0;
    border: 0;
    border-radius: 4px;
    background: none;
    color: var(--_text);
    line-height: 1.5;
    text-align: start;
    text-decoration: underline;
    text-decoration-color: var(--_danger);
    text-underline-offset: 0.25em;
    cursor: pointer;
  }
  .error-link:hover {
    color: var(--_danger);
  }
  @media (min-width: 720px) {
    :host(:not(.fw-elder, [elder])) .error-link {
      min-height: 0;
      padding-block: calc(0.4 * var(--_space));
    }
  }
`;
