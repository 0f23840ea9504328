import {html, type TemplateResult} from 'lit';

/** Something is under way, and there is nothing to do but wait. */
export function waiting(text: string): TemplateResult {
  return html`
    <div class="card outcome">
      <span class="spinner" aria-hidden="true"></span>
      <p>${text}</p>
    </div>
  `;
}
