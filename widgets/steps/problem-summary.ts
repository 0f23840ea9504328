import {html, nothing, type TemplateResult} from 'lit';
import {spoken} from '../words/words.ts';

/** One thing that has to be mended, and how to get there. */
export interface SummaryEntry {
  readonly text: string;
  readonly go?: (() => void) | undefined;
}

/** The list of all that has to be mended on a page: it takes the focus when going on has failed. */
export function problemSummary(entries: readonly SummaryEntry[], locale: string): TemplateResult | typeof nothing {
  if (entries.length === 0) return nothing;
  const title = spoken(locale).words.summary(entries.length);
  const mendable = entries.some(({go}) => go);
  return html`
    <div class="error-summary" part="error-summary" role="alert" aria-atomic="false" tabindex="-1">
      ${mendable ? html`<p class="error-summary-title" part="error-summary-title">${title}</p>` : nothing}
      <ul>
        ${entries.map(
          ({text, go}) =>
            html`<li>
              ${
                go
                  ? html`<button type="button" class="error-link" part="error-link" @click=${go}>${text}</button>`
                  : text
              }
            </li>`,
        )}
      </ul>
    </div>
  `;
}
