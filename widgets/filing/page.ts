import {html, nothing, type TemplateResult} from 'lit';
import {stepper} from '../stepper/stepper.ts';
import type {StepContext} from '../steps/context.ts';
import {guideStep} from '../steps/guide.ts';
import {shownStep} from '../steps/shown-step.ts';
import {clockTime} from './locale.ts';
import type {PageLoader} from './page-loader.ts';

/** A filing on the page: what service it is, how far it has come, and its present step. */
export function filingPage(context: StepContext, notices: unknown, pages: PageLoader['pages']): TemplateResult {
  const {filing, state, words} = context;
  const {spec} = filing;
  const step = shownStep(spec, state);
  // What is not a journey may be called as its only page is: nobody has to see that twice.
  const isSameTitle = step !== undefined && 'title' in step && step.title === spec.heading;
  return html`
    <header class=${isSameTitle ? 'visually-hidden' : 'service'} part="header">
      <h2 class="service-title">${spec.heading}</h2>
      <p class="item-code">${words.itemCode} <span>${spec.itemCode}</span></p>
    </header>
    ${step?.stage ? stepper(spec.stages, step.stage, words) : nothing} ${notices}
    <div class="step" part="step">
      ${step?.type === 'guide' ? guideStep(step, context) : pages?.pageOf(step, context)}
    </div>
    ${saved(context)}
  `;
}

function saved({filing, state, words}: StepContext): TemplateResult | typeof nothing {
  // Whoever may not file has nothing to lose.
  if (!state.savedAt || state.receipt || state.phase === 'barred') return nothing;
  return html`<p class="saved" part="saved">${words.savedAt(clockTime(state.savedAt, filing.locale))}</p>`;
}
