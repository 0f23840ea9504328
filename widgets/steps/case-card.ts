import type {Case} from 'formwork/sdk';
import {html, nothing, type TemplateResult} from 'lit';
import {caseTimeline} from './case-timeline.ts';
import type {PageContext, StepOf} from './context.ts';
import {officialTime} from './official-time.ts';
import {isRestated} from './restated.ts';

/** A case as the progress query shows it: what it is, how far it has come, and what is to be done. */
export function caseCard(found: Case, step: StepOf<'progress'>, context: PageContext): TemplateResult {
  const {words, filing, id} = context;
  const {caseNumber, title, receivedAt} = found;
  return html`
    <article class="card case" part="case" aria-labelledby=${id(`case-${caseNumber}`)}>
      <h5 class="case-title" id=${id(`case-${caseNumber}`)}>${title}</h5>
      <dl class="case-facts">
        <div>
          <dt>${words.caseNumber}</dt>
          <dd class="case-number">${caseNumber}</dd>
        </div>
        <div>
          <dt>${words.receivedAt}</dt>
          <dd><time datetime=${receivedAt}>${officialTime(receivedAt, filing.locale)}</time></dd>
        </div>
      </dl>
      ${present(found, step, context)} ${found.remarks ? corrections(found, step, context) : nothing}
      ${caseTimeline(found.timeline, step, context)}
    </article>
  `;
}

/** Where the case stands now. */
function present({status, timeline, remarks}: Case, {statuses}: StepOf<'progress'>, context: PageContext): unknown {
  const {filing, words} = context;
  const known = statuses.find(({id}) => id === status);
  const latest = timeline.at(-1);
  return html`
    <div class=${remarks ? 'case-now returned' : 'case-now'}>
      <p class="case-label">${words.status}</p>
      <p class="case-status">${known?.title ?? status}</p>
      ${known?.actor === undefined ? nothing : html`<p>${words.actor(known.actor)}</p>`}
      ${
        latest
          ? html`<p class="case-since">
              <time datetime=${latest.since}>${words.since(officialTime(latest.since, filing.locale))}</time>
            </p>`
          : nothing
      }
      ${latest?.result ? html`<p>${words.remark(words.result, latest.result)}</p>` : nothing}
      ${latest?.remark && !isRestated(latest.remark, remarks ?? []) ? html`<p>${words.remark(words.reason, latest.remark)}</p>` : nothing}
    </div>
  `;
}

/** What a reviewer wants corrected, and the way there. */
function corrections({service, caseNumber, remarks = []}: Case, {amend}: StepOf<'progress'>, context: PageContext) {
  const {words, navigate, id} = context;
  return html`
    <div class="case-corrections">
      ${
        remarks.length === 0
          ? nothing
          : html`<h6 class="case-label">${words.remarks}</h6>
              <ul>
                ${remarks.map(({detail}) => html`<li>${detail}</li>`)}
              </ul>`
      }
      ${
        navigate
          ? html`<button
              type="button"
              class="button primary"
              part="button primary"
              aria-describedby=${id(`case-${caseNumber}`)}
              @click=${() => navigate({service, amend: caseNumber})}
            >
              ${amend}
            </button>`
          : nothing
      }
    </div>
  `;
}
