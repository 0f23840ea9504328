import {html, nothing, type TemplateResult} from 'lit';
import {caseCard} from './case-card.ts';
import type {PageContext, StepOf} from './context.ts';
import {focusWhenNew} from './focus-when-new.ts';
import {progressStyles} from './progress.styles.ts';
import {waiting} from './waiting.ts';

/** 进度查询: asks for the kind of business, and shows the applicant's cases of it. */
export function progressStep(step: StepOf<'progress'>, context: PageContext): TemplateResult {
  context.adopt([progressStyles]);
  const {state, words} = context;
  return html`
    ${context.heading(step.title)} ${step.description ? html`<p class="lead">${step.description}</p>` : nothing}
    ${context.summary({form: step.id})} ${query(step, context)}
    ${state.phase === 'searching' ? waiting(words.searching) : nothing}
    ${state.phase === 'listed' ? results(step, context) : nothing} ${ways(step, context)}
  `;
}

function query(step: StepOf<'progress'>, {form, state}: PageContext): TemplateResult {
  const fields = form(step.id);
  return html`
    <div class="card query" part="query">
      ${fields}
      <button
        type="submit"
        class="button primary"
        part="button primary"
        form=${fields.id}
        aria-disabled=${state.busy ? 'true' : nothing}
      >
        ${step.submit}
      </button>
    </div>
  `;
}

function results(step: StepOf<'progress'>, context: PageContext): TemplateResult {
  const {state, words, id} = context;
  const cases = state.cases ?? [];
  const none = cases.length === 0;
  return html`
    <section class="results" part="results" aria-labelledby=${id('results')}>
      <h4
        class="results-title"
        id=${id('results')}
        tabindex="-1"
        aria-describedby=${none ? id('no-results') : nothing}
        ${focusWhenNew(state.cases)}
      >
        ${none ? words.foundNone : words.found(cases.length)}
      </h4>
      ${
        none
          ? html`<p class="card" id=${id('no-results')}>${step.empty}</p>`
          : cases.map((found) => caseCard(found, step, context))
      }
    </section>
  `;
}

function ways({close}: StepOf<'progress'>, {filing, state, words, send}: PageContext): TemplateResult {
  return html`
    <div class="actions" part="actions">
      ${
        filing.can('back') || state.busy
          ? html`<button
              type="button"
              class="button"
              part="button back"
              aria-disabled=${filing.can('back') ? nothing : 'true'}
              @click=${() => send({type: 'back'})}
            >
              ${words.back}
            </button>`
          : nothing
      }
      <button type="button" class="button" part="button" @click=${() => send({type: 'close'})}>${close}</button>
    </div>
  `;
}
