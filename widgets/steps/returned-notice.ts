import type {Case, Remark} from 'formwork/sdk';
import {html, nothing, type TemplateResult} from 'lit';
import type {PageContext, StepOf} from './context.ts';
import {isRestated} from './restated.ts';
import {returnedStyles} from './returned-notice.styles.ts';

/** What a reviewer has objected to in a returned case: each remark leads to its field. */
export function returnedNotice(
  step: StepOf<'form'>,
  {timeline, remarks = []}: Case,
  context: PageContext,
): TemplateResult {
  context.adopt([returnedStyles]);
  const {words, id} = context;
  const reason = timeline.at(-1)?.remark;
  return html`
    <section class="card returned" part="returned" aria-labelledby=${id('returned')}>
      <h4 class="card-title" id=${id('returned')}>${words.returned}</h4>
      ${reason === undefined || isRestated(reason, remarks) ? nothing : html`<p>${reason}</p>`}
      ${remarks.length === 0 ? nothing : objections(step, remarks, context)}
    </section>
  `;
}

/** Each remark, and that nothing else can be changed. */
function objections(step: StepOf<'form'>, remarks: readonly Remark[], {filing, words, focusField}: PageContext) {
  const form = filing.form(step.id);
  return html`
    <ul class="remarks">
      ${remarks.map(({pointer, detail}) => {
        const label = form.at(pointer)?.label;
        return html`<li>
          <button type="button" class="remark" part="button" @click=${() => focusField(step.id, pointer)}>
            ${label ? words.remark(label, detail) : detail}
          </button>
        </li>`;
      })}
    </ul>
    <p class="hint">${words.returnedOnly}</p>
  `;
}
