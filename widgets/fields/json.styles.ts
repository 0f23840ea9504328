import {css} from '@lit/reactive-element';

/** JSON as text. */
export const jsonStyles = css`
  .input.code {
    font-family: ui-monospace, 'SFMono-Regular', Menlo, Consolas, monospace;
    font-variant-ligatures: none;
    tab-size: 2;
  }
`;
