import type {Problem} from 'formwork/sdk';
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {actionBar} from './action-bar.ts';
import type {PageContext, StepOf} from './context.ts';
import {successMark} from './marks.ts';
import {scanCard} from './scan.ts';
import {ticked} from './tick.ts';
import {verifyStyles} from './verify.styles.ts';

type Method = StepOf<'verify'>['methods'][number];

/** 身份核验: the applicant chooses a way; a biometric one asks for a consent of its own. */
export function verifyStep(step: StepOf<'verify'>, context: PageContext): TemplateResult {
  context.adopt([verifyStyles]);
  if (context.state.phase === 'passed') return passed(step, context);
  const offered = step.methods.filter(({type}) => type !== 'host' || context.verifiesFaces);
  const method = offered.find(({id}) => id === context.state.method);
  const form = method?.type === 'form' ? context.form(method.id) : undefined;
  return html`
    ${context.heading(step.title)} ${step.description ? html`<p class="lead">${step.description}</p>` : nothing}
    ${context.summary({...(form && method && {form: method.id}), target: (problem) => toMend(problem, offered, method, context)})}
    ${person(context)} ${methods(offered, context)} ${form ? html`<div class="card">${form}</div>` : nothing}
    ${method?.type === 'host' ? consent(method.consent, context) : nothing} ${actions(method, form, context)}
  `;
}

function actions(method: Method | undefined, form: HTMLFormElement | undefined, context: PageContext): TemplateResult {
  // A code has its buttons beside it.
  if (method?.type === 'information' || method?.type === 'scan') return actionBar(context);
  const {words, state} = context;
  return actionBar(context, {
    label: state.busy ? words.checking : (method?.start ?? words.verifyContinue),
    ...(form && {form}),
  });
}

/** Where a problem of the step is mended: at the first consent that is missing, else at the choice of a way. */
function toMend(
  {keyword}: Problem,
  offered: readonly Method[],
  method: Method | undefined,
  {state}: PageContext,
): string | undefined {
  if (keyword === 'scan') return undefined;
  const missing = method?.type === 'host' && method.consent.find(({id}) => !state.consent.includes(id));
  return missing ? `consent-${missing.id}` : `method-${(method ?? offered[0])?.id}`;
}

function passed(step: StepOf<'verify'>, context: PageContext): TemplateResult {
  return html`
    <div class="card outcome" part="passed">${successMark} ${context.heading(step.passed)}</div>
    ${actionBar(context, context.filing.can('next') ? {label: context.words.verifyContinue} : undefined)}
  `;
}

/** Who is verified, masked as the backend sent it. */
function person({state, words}: PageContext): TemplateResult | typeof nothing {
  return state.person
    ? html`<p class="person">
        <span>${words.verifyPerson}</span>
        <span>${state.person.name}</span>
        <span>${state.person.idNumberMasked}</span>
      </p>`
    : nothing;
}

/** The ways to choose from; a code stands right below its own, so that it is seen without looking for it. */
function methods(offered: readonly Method[], context: PageContext): TemplateResult {
  const {filing, state, words, id, send} = context;
  const missing = isRefusedFor('method', state);
  return html`
    <fieldset class="methods" part="methods" aria-describedby=${missing ? id('methods-problem') : nothing}>
      <legend>${words.verifyMethods}</legend>
      ${missing ? html`<p class="problem" id=${id('methods-problem')}>${words.method}</p>` : nothing}
      ${offered.map(
        (method) => html`
          <label class="method">
            <input
              type="radio"
              id=${id(`method-${method.id}`)}
              name=${id('method')}
              value=${method.id}
              aria-describedby=${method.description ? id(`method-${method.id}-text`) : nothing}
              ?disabled=${!filing.can('choose')}
              .checked=${live(state.method === method.id)}
              @change=${() => send({type: 'choose', method: method.id})}
            />
            <span class="method-title">${method.title}</span>
            ${
              method.description
                ? html`<span class="method-text" id=${id(`method-${method.id}-text`)}>${method.description}</span>`
                : nothing
            }
          </label>
          ${method.type === 'scan' && method.id === state.method ? scanCard(method, context) : nothing}
        `,
      )}
    </fieldset>
  `;
}

/** Consent to a biometric check stands alone, is never ticked in advance, and names the other ways. */
function consent(
  clauses: Extract<Method, {type: 'host'}>['consent'],
  {filing, state, words, id, send}: PageContext,
): TemplateResult {
  const missing = isRefusedFor('consent', state);
  return html`
    <fieldset
      class="card consent"
      part="consent"
      aria-describedby=${missing ? id('consent-problem') : nothing}
      ?disabled=${state.busy}
    >
      <legend>${words.verifyConsent}</legend>
      ${clauses.map(
        (clause) => html`
          <label class="tick">
            <input
              type="checkbox"
              id=${id(`consent-${clause.id}`)}
              aria-invalid=${missing && !state.consent.includes(clause.id) ? 'true' : nothing}
              .checked=${live(state.consent.includes(clause.id))}
              @change=${(event: Event) =>
                send({type: 'consent', ids: ticked(clauses, filing.state.consent, clause.id, event)})}
            />
            <span class="tick-text">${clause.text}</span>
          </label>
        `,
      )}
      ${missing ? html`<p class="problem" id=${id('consent-problem')}>${words.consent}</p>` : nothing}
      <p class="hint">${words.verifyOther}</p>
    </fieldset>
  `;
}

function isRefusedFor(keyword: string, {problems}: PageContext['state']): boolean {
  return problems.some((problem) => problem.keyword === keyword);
}
