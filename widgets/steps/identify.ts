import {html, nothing, type TemplateResult} from 'lit';
import {actionBar} from './action-bar.ts';
import {confirmDialog} from './confirm-dialog.ts';
import type {PageContext, StepOf} from './context.ts';

/** 用户验证: who the applicant is; someone who is not known is asked whether to register. */
export function identifyStep(step: StepOf<'identify'>, context: PageContext): TemplateResult {
  const {phase} = context.state;
  return phase === 'registering' || phase === 'sending' ? register(step, context) : identify(step, context);
}

function identify(step: StepOf<'identify'>, context: PageContext): TemplateResult {
  const {state, words, send} = context;
  const form = context.form(step.id);
  return html`
    ${context.heading(step.title)} ${step.description ? html`<p class="lead">${step.description}</p>` : nothing}
    ${context.summary({form: step.id})}
    <div class="card">${form}</div>
    ${actionBar(context, {label: state.busy ? words.searching : step.submit, form})}
    ${confirmDialog(context, {
      key: 'not-found',
      open: state.phase === 'notFound',
      title: step.register.notFound,
      confirm: step.register.confirm,
      cancel: step.register.cancel,
      onConfirm: () => send({type: 'register'}),
      onCancel: () => send({type: 'cancel'}),
    })}
  `;
}

function register({register: page}: StepOf<'identify'>, context: PageContext): TemplateResult {
  const form = context.form('register');
  return html`
    ${context.heading(page.title)} ${context.summary({form: 'register'})}
    <div class="card">${form}</div>
    ${actionBar(context, {label: context.state.busy ? context.words.registering : page.submit, form})}
  `;
}
