import {html, type TemplateResult} from 'lit';

/** The mark of something that succeeded; what succeeded is said in words beside it. */
export const successMark: TemplateResult = html`<svg
  class="success-mark"
  viewBox="0 0 48 48"
  width="48"
  height="48"
  aria-hidden="true"
  focusable="false"
>
  <circle cx="24" cy="24" r="24" fill="currentColor" />
  <path
    class="success-tick"
    d="M14 24.5l7 7 13-14"
    fill="none"
    stroke-width="4"
    stroke-linecap="round"
    stroke-linejoin="round"
  />
</svg>`;
