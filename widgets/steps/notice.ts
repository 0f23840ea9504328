import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {actionBar} from './action-bar.ts';
import type {StepContext, StepOf} from './context.ts';
import {ticked} from './tick.ts';

/** 注册须知: clauses that the applicant ticks one by one or all at once, and the materials that will be asked for. */
export function noticeStep(step: StepOf<'notice'>, context: StepContext): TemplateResult {
  return html`
    ${context.heading(step.title)} ${context.summary({target: () => firstUnticked(step, context)})}
    ${clauses(step, context)} ${step.materials ? materials(step.materials, context) : nothing}
    ${actionBar(context, {label: step.next})}
  `;
}

function clauses(step: StepOf<'notice'>, {filing, state, words, id, send}: StepContext): TemplateResult {
  const all = step.clauses.map((clause) => clause.id);
  const count = all.filter((clause) => state.acknowledged.includes(clause)).length;
  const refused = state.problems.length > 0;
  return html`
    <fieldset class="card clauses" part="clauses" aria-describedby=${refused ? id('clauses-problem') : nothing}>
      <legend class="visually-hidden">${step.title}</legend>
      <ol class="clause-list">
        ${step.clauses.map(
          (clause) => html`
            <li class="clause">
              <label class="tick">
                <input
                  type="checkbox"
                  id=${id(`clause-${clause.id}`)}
                  aria-invalid=${refused && !state.acknowledged.includes(clause.id) ? 'true' : nothing}
                  .checked=${live(state.acknowledged.includes(clause.id))}
                  @change=${(event: Event) =>
                    send({type: 'acknowledge', ids: ticked(step.clauses, filing.state.acknowledged, clause.id, event)})}
                />
                <span class="tick-text"
                  >${clause.text}
                  ${clause.basis ? html`<span class="basis">${words.basis(clause.basis)}</span>` : nothing}</span
                >
              </label>
              ${clause.items?.length ? listed(clause.items, words.listed(clause.items.length)) : nothing}
            </li>
          `,
        )}
      </ol>
      <div class="select-all">
        <label class="tick">
          <input
            type="checkbox"
            id=${id('select-all')}
            aria-describedby=${id('ticked')}
            .checked=${live(count === all.length)}
            .indeterminate=${count > 0 && count < all.length}
            @change=${({target}: Event) =>
              send({type: 'acknowledge', ids: (target as HTMLInputElement).checked ? all : []})}
          />
          <span class="tick-text">${step.selectAll}</span>
        </label>
        <span class="ticked" id=${id('ticked')}>${words.ticked(count, all.length)}</span>
      </div>
      ${refused ? html`<p class="problem" id=${id('clauses-problem')}>${step.required}</p>` : nothing}
    </fieldset>
  `;
}

function firstUnticked({clauses}: StepOf<'notice'>, {state}: StepContext): string {
  return `clause-${clauses.find(({id}) => !state.acknowledged.includes(id))?.id}`;
}

function listed(items: readonly string[], summary: string): TemplateResult {
  return html`
    <details class="clause-items">
      <summary>${summary}</summary>
      <ol>
        ${items.map((item) => html`<li>${item}</li>`)}
      </ol>
    </details>
  `;
}

function materials(list: NonNullable<StepOf<'notice'>['materials']>, {id}: StepContext): TemplateResult {
  return html`
    <section class="card materials" part="materials" aria-labelledby=${id('materials')}>
      <h4 class="card-title" id=${id('materials')}>${list.title}</h4>
      <ul>
        ${list.items.map(
          (item) => html`
            <li>
              <span class="material-title">${item.title}</span>
              ${item.text ? html`<span class="material-text">${item.text}</span>` : nothing}
            </li>
          `,
        )}
      </ul>
    </section>
  `;
}
