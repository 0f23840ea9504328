import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {actionBar} from './action-bar.ts';
import type {StepContext, StepOf} from './context.ts';
import {successMark} from './marks.ts';

type Method = StepOf<'verify'>['methods'][number];

/** 身份核验: the applicant chooses a way; a biometric one asks for a consent of its own. */
export function verifyStep(step: StepOf<'verify'>, context: StepContext): TemplateResult {
  const {state, words, send} = context;
  if (state.phase === 'passed') return passed(step, context);
  const method = step.methods.find((candidate) => candidate.id === state.method);
  const next = () => send({type: 'next'});
  return html`
    ${context.heading(step.title)}
    ${step.description ? html`<p class="lead">${step.description}</p>` : nothing}
    ${context.problems(context.id(state.method ? `method-${state.method}` : 'methods'))} ${person(context)}
    ${methods(step, context)} ${method ? panel(method, context) : nothing}
    ${actionBar(
      context,
      method?.type === 'information'
        ? undefined
        : {label: state.busy ? words.checking : (method?.start ?? words.verifyContinue), press: next},
    )}
  `;
}

function passed(step: StepOf<'verify'>, context: StepContext): TemplateResult {
  return html`
    ${context.heading(step.title)}
    <div class="card outcome" part="passed">
      ${successMark}
      <p class="outcome-title">${step.passed}</p>
    </div>
    ${actionBar(context, {label: context.words.verifyContinue, press: () => context.send({type: 'next'})})}
  `;
}

/** Who is verified, masked as the backend sent it. */
function person({state, words}: StepContext): TemplateResult | typeof nothing {
  return state.person
    ? html`<p class="person">
        <span>${words.verifyPerson}</span>
        <span>${state.person.name}</span>
        <span>${state.person.idNumberMasked}</span>
      </p>`
    : nothing;
}

function methods(step: StepOf<'verify'>, {state, words, id, send}: StepContext): TemplateResult {
  return html`
    <fieldset class="methods" part="methods" id=${id('methods')} tabindex="-1">
      <legend>${words.verifyMethods}</legend>
      ${step.methods.map(
        (method) => html`
          <label class="method">
            <input
              type="radio"
              id=${id(`method-${method.id}`)}
              name=${id('method')}
              value=${method.id}
              aria-describedby=${method.description ? id(`method-${method.id}-text`) : nothing}
              .checked=${live(state.method === method.id)}
              @change=${() => send({type: 'choose', method: method.id})}
            />
            <span class="method-title">${method.title}</span>
            ${method.description
              ? html`<span class="method-text" id=${id(`method-${method.id}-text`)}>${method.description}</span>`
              : nothing}
          </label>
        `,
      )}
    </fieldset>
  `;
}

function panel(method: Method, context: StepContext): TemplateResult | typeof nothing {
  if (method.type === 'form') return html`<div class="card">${context.form(method.id)}</div>`;
  return method.type === 'host' && method.consent?.length ? consent(method.consent, context) : nothing;
}

/** Consent to a biometric check stands alone, is never ticked in advance, and names the other ways. */
function consent(
  clauses: NonNullable<Extract<Method, {type: 'host'}>['consent']>,
  {state, words, id, send}: StepContext,
): TemplateResult {
  const give = (clause: string, on: boolean) =>
    send({
      type: 'consent',
      ids: clauses.map((each) => each.id).filter((each) => (each === clause ? on : state.consent.includes(each))),
    });
  return html`
    <fieldset class="card consent" part="consent">
      <legend>${words.verifyConsent}</legend>
      ${clauses.map(
        (clause) => html`
          <label class="tick">
            <input
              type="checkbox"
              id=${id(`consent-${clause.id}`)}
              .checked=${live(state.consent.includes(clause.id))}
              @change=${(event: Event) => give(clause.id, (event.target as HTMLInputElement).checked)}
            />
            <span class="tick-text">${clause.text}</span>
          </label>
        `,
      )}
      <p class="hint">${words.verifyOther}</p>
    </fieldset>
  `;
}
