import {html, nothing, type TemplateResult} from 'lit';
import {actionBar} from './action-bar.ts';
import type {StepContext, StepOf} from './context.ts';
import {undertakingDialog} from './undertaking.ts';
import {waiting} from './waiting.ts';

/** 申报信息: the form of the service, and below it the way to the undertaking. */
export function formStep(step: StepOf<'form'>, context: StepContext): TemplateResult {
  // One heading for all phases: it has the focus while the form is loaded.
  return html`${context.heading(step.title)} ${content(step, context)}`;
}

function content(step: StepOf<'form'>, context: StepContext): TemplateResult {
  const {phase} = context.state;
  if (phase === 'loading') return waiting(context.words.loadingRecord);
  return phase === 'unavailable' ? unavailable(context) : editing(step, context);
}

function unavailable(context: StepContext): TemplateResult {
  return html`
    ${context.summary({})}
    ${actionBar(context, {label: context.words.tryAgain, press: () => context.send({type: 'retry'})})}
  `;
}

function editing(step: StepOf<'form'>, context: StepContext): TemplateResult {
  const form = context.form(step.id);
  const undertaking = context.filing.spec.steps.find((other) => other.type === 'undertaking');
  return html`
    ${context.summary({form: step.id, target: () => 'undertaking'})} ${form}
    ${undertaking ? undertakingLink(undertaking, context) : nothing} ${actionBar(context, {label: step.next, form})}
    ${undertaking ? undertakingDialog(undertaking, context) : nothing}
  `;
}

function undertakingLink(undertaking: StepOf<'undertaking'>, {state, words, id, send}: StepContext): TemplateResult {
  const {agreed} = state.undertaking;
  const missing = !agreed && state.problems.some(({keyword}) => keyword === 'undertaking');
  const describedBy = missing ? `${id('undertaking-state')} ${id('undertaking-problem')}` : id('undertaking-state');
  return html`
    <div class="card undertaking-link" part="undertaking">
      <button
        type="button"
        class="button plain"
        part="button"
        id=${id('undertaking')}
        aria-haspopup="dialog"
        aria-describedby=${describedBy}
        @click=${() => send({type: 'open'})}
      >
        ${undertaking.open}
      </button>
      <span class=${agreed ? 'state done' : 'state'} id=${id('undertaking-state')}
        >${agreed ? words.undertakingAgreed : words.undertakingOpen}</span
      >
      ${missing ? html`<p class="problem" id=${id('undertaking-problem')}>${undertaking.required}</p>` : nothing}
    </div>
  `;
}
