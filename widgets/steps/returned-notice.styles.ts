import {css} from '@lit/reactive-element';

/** The look of what a reviewer has objected to. */
export const returnedStyles = css`
  .returned {
    border-inline-start: 4px solid var(--_danger);
    border-start-start-radius: 4px;
    border-end-start-radius: 4px;
  }
  .remarks {
    margin-block: calc(0.5 * var(--_space));
    list-style: none;
  }
  .remark {
    display: block;
    width: 100%;
    min-height: 44px;
    padding: var(--_space) 0;
    border: 0;
    border-radius: 4px;
    background: none;
    line-height: 1.5;
    text-align: start;
    text-decoration: underline;
    text-decoration-color: var(--_danger);
    text-underline-offset: 0.25em;
    cursor: pointer;
  }
  .remark:hover {
    color: var(--_danger);
  }
`;
