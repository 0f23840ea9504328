import {html, nothing, type TemplateResult} from 'lit';
import {stepper} from '../stepper/stepper.ts';
import type {StepContext} from '../steps/context.ts';
import {shownStep, stepView} from '../steps/step-view.ts';
import {clockTime} from './locale.ts';

/** A filing on the page: what service it is, how far it has come, and its present step. */
export function filingPage(context: StepContext, notices: unknown): TemplateResult {
  const {filing, state, words} = context;
  const {spec} = filing;
  const stage = shownStep(spec, state)?.stage;
  return html`
    <header class="service" part="header">
      <h2 class="service-title">${spec.heading}</h2>
      <p class="item-code">${words.itemCode} <span>${spec.itemCode}</span></p>
    </header>
    ${stage ? stepper(spec.stages, stage, words) : nothing} ${notices}
    <div class="step" part="step">${stepView(context)}</div>
    ${saved(context)}
  `;
}

function saved({filing, state, words}: StepContext): TemplateResult | typeof nothing {
  if (!state.savedAt || state.receipt) return nothing;
  return html`<p class="saved" part="saved">${words.savedAt(clockTime(state.savedAt, filing.locale))}</p>`;
}
