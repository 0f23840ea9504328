import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {actionBar} from './action-bar.ts';
import type {PageContext, StepOf} from './context.ts';
import {moreMenu} from './more-menu.ts';
import {noticeStyles} from './notice.styles.ts';
import {ticked} from './tick.ts';

type Notice = StepOf<'notice'>;

/**
 * 注册须知: clauses that the applicant ticks one by one or all at once, or only reads, and the materials that will be
 * asked for.
 */
export function noticeStep(step: Notice, context: PageContext): TemplateResult {
  context.adopt([noticeStyles]);
  return html`
    <div class="step-head">
      ${context.heading(step.title)} ${step.more && context.navigate ? moreMenu(step.more, context) : nothing}
    </div>
    ${context.summary({target: () => firstUnticked(step, context)})}
    ${step.selectAll === undefined ? clausesToRead(step, context) : clausesToTick(step, context)}
    ${step.materials ? materials(step.materials, context) : nothing} ${actionBar(context, {label: step.next})}
  `;
}

function clausesToRead({clauses}: Notice, context: PageContext): TemplateResult {
  return html`
    <ol class="card clauses-to-read" part="clauses">
      ${clauses.map((clause) => html`<li>${text(clause, context)} ${listed(clause, context)}</li>`)}
    </ol>
  `;
}

function clausesToTick(step: Notice, context: PageContext): TemplateResult {
  const {filing, state, words, id, send} = context;
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
                <span class="tick-text">${text(clause, context)}</span>
              </label>
              ${listed(clause, context)}
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

function firstUnticked({clauses}: Notice, {state}: PageContext): string {
  return `clause-${clauses.find(({id}) => !state.acknowledged.includes(id))?.id}`;
}

function text(clause: Notice['clauses'][number], {words}: PageContext): TemplateResult {
  return html`${clause.text} ${clause.basis ? html`<span class="basis">${words.basis(clause.basis)}</span>` : nothing}`;
}

function listed({items = []}: Notice['clauses'][number], {words}: PageContext): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  return html`
    <details class="clause-items">
      <summary>${words.listed(items.length)}</summary>
      <ol>
        ${items.map((item) => html`<li>${item}</li>`)}
      </ol>
    </details>
  `;
}

function materials(list: NonNullable<Notice['materials']>, {id}: PageContext): TemplateResult {
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
