import {html, nothing, type TemplateResult} from 'lit';
import type {StepContext} from './context.ts';

/** Sending: what is happening to the filing, and what to do if it did not arrive. */
export function submitStep(context: StepContext): TemplateResult {
  const {state, words} = context;
  return state.phase === 'failed' ? failed(context) : underWay(state.phase === 'asking', context, words);
}

function underWay(asking: boolean, context: StepContext, words: StepContext['words']): TemplateResult {
  return html`
    ${context.heading(asking ? words.asking : words.submitting)}
    <div class="card outcome">
      <span class="spinner" aria-hidden="true"></span>
      <p>${asking ? words.askingText : words.submittingText}</p>
    </div>
  `;
}

function failed(context: StepContext): TemplateResult {
  const {words, send} = context;
  return html`
    ${context.heading(words.submitFailed)} ${context.problems()}
    <div class="card outcome"><p>${words.submitFailedText}</p></div>
    <div class="actions" part="actions">
      ${context.canGoBack
        ? html`<button type="button" class="button secondary" part="button back" @click=${() => send({type: 'back'})}>
            ${words.returnToForm}
          </button>`
        : nothing}
      <button type="button" class="button primary" part="button primary" @click=${() => send({type: 'retry'})}>
        ${words.retry}
      </button>
    </div>
  `;
}
