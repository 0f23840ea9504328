import {html, nothing, type TemplateResult} from 'lit';
import type {StepContext} from './context.ts';

/** The one thing to do next in a step. */
export interface Action {
  readonly label: string;
  /** The form that the button submits; without one, pressing it asks to go on. */
  readonly form?: HTMLFormElement;
  /** What pressing it does, if not to go on. */
  readonly press?: () => void;
}

/** The buttons at the end of a step: what to do next, and the way back where there is one. */
export function actionBar(context: StepContext, action?: Action, back = context.words.back): TemplateResult {
  const {filing, state, send} = context;
  const canGoBack = filing.can('back');
  return html`
    <div class="actions" part="actions">
      ${
        canGoBack || state.busy
          ? html`<button
              type="button"
              class="button"
              part="button back"
              aria-disabled=${canGoBack ? nothing : 'true'}
              @click=${() => send({type: 'back'})}
            >
              ${back}
            </button>`
          : nothing
      }
      ${action ? primary(action, state.busy, () => send({type: 'next'})) : nothing}
    </div>
  `;
}

/** A button that waits keeps the focus, and says that it waits. */
function primary({label, form, press}: Action, busy: boolean, next: () => void): TemplateResult {
  const wait = busy ? 'true' : nothing;
  return form
    ? html`<button type="submit" class="button primary" part="button primary" form=${form.id} aria-disabled=${wait}>
        ${label}
      </button>`
    : html`<button
        type="button"
        class="button primary"
        part="button primary"
        aria-disabled=${wait}
        @click=${press ?? next}
      >
        ${label}
      </button>`;
}
