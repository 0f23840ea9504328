import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {PageContext, StepOf} from './context.ts';
import {undertakingStyles} from './undertaking.styles.ts';

/** 个人承诺: an undertaking that stands in the page of the form, with the choice to give it or not to. */
export function undertakingChoice(step: StepOf<'undertaking'>, context: PageContext): TemplateResult {
  const {state, id} = context;
  const problem = state.problems.find(({keyword}) => keyword === 'undertaking' || keyword === 'declined');
  context.adopt([undertakingStyles]);
  return html`
    <fieldset
      class="card undertaking-choice"
      part="undertaking"
      role="radiogroup"
      aria-required="true"
      aria-invalid=${problem ? 'true' : nothing}
      aria-describedby=${problem ? `${id('undertaking-text')} ${id('undertaking-problem')}` : id('undertaking-text')}
    >
      <legend class="section-title">${step.title}</legend>
      ${step.description === undefined ? nothing : html`<p class="undertaking-lead">${step.description}</p>`}
      <div class="undertaking-body" id=${id('undertaking-text')}>${clauses(step, context)}</div>
      ${choice(true, step.agree, 'undertaking', context)} ${choice(false, step.decline, 'undertaking-decline', context)}
      ${
        problem
          ? html`<p class="problem" id=${id('undertaking-problem')}>
              ${problem.keyword === 'declined' ? step.declined : step.required}
            </p>`
          : nothing
      }
    </fieldset>
  `;
}

function clauses({clauses: all}: StepOf<'undertaking'>, {words}: PageContext): TemplateResult {
  const texts = all.map(
    ({text, basis}) => html`${text} ${basis ? html`<span class="basis">${words.basis(basis)}</span>` : nothing}`,
  );
  return texts.length === 1
    ? html`<p>${texts}</p>`
    : html`<ol class="undertaking-clauses">
        ${texts.map((text) => html`<li>${text}</li>`)}
      </ol>`;
}

function choice(agreed: boolean, label: string | undefined, part: string, context: PageContext): TemplateResult {
  const {state, id, send} = context;
  const {undertaking} = state;
  return html`
    <label class="tick">
      <input
        type="radio"
        id=${id(part)}
        name=${id('undertaking-choice')}
        .checked=${live(agreed ? undertaking.agreed : undertaking.declined)}
        @change=${() => send({type: 'agree', agreed})}
      />
      <span class="tick-text">${label}</span>
    </label>
  `;
}
