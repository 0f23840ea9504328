import {html, nothing, type TemplateResult} from 'lit';
import type {StepContext} from './context.ts';

/** The one thing to do next in a step. */
export interface Action {
  readonly label: string;
  readonly press: () => void;
}

/** The buttons at the end of a step: what to do next, and the way back where there is one. */
export function actionBar({words, state, canGoBack, send}: StepContext, action?: Action): TemplateResult {
  const wait = state.busy ? 'true' : nothing;
  return html`
    <div class="actions" part="actions">
      ${canGoBack
        ? html`<button
            type="button"
            class="button secondary"
            part="button back"
            aria-disabled=${wait}
            @click=${() => send({type: 'back'})}
          >
            ${words.back}
          </button>`
        : nothing}
      ${action
        ? html`<button
            type="button"
            class="button primary"
            part="button primary"
            aria-disabled=${wait}
            @click=${action.press}
          >
            ${action.label}
          </button>`
        : nothing}
    </div>
  `;
}
