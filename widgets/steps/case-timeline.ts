import type {Case} from 'formwork/sdk';
import {html, nothing, type TemplateResult} from 'lit';
import type {PageContext, StepOf} from './context.ts';
import {officialTime} from './official-time.ts';

/** What has happened to a case, the latest first; folded if it is long. */
export function caseTimeline(
  timeline: Case['timeline'],
  {statuses}: StepOf<'progress'>,
  {filing, words}: PageContext,
): TemplateResult {
  const list = html`
    <ol class="timeline">
      ${timeline.toReversed().map(
        ({status, since, result, remark}) => html`
          <li>
            <span class="timeline-status">${statuses.find(({id}) => id === status)?.title ?? status}</span>
            <time class="timeline-time" datetime=${since}>${officialTime(since, filing.locale)}</time>
            ${result ? html`<p>${words.remark(words.result, result)}</p>` : nothing}
            ${remark ? html`<p>${words.remark(words.reason, remark)}</p>` : nothing}
          </li>
        `,
      )}
    </ol>
  `;
  return timeline.length > LONG
    ? html`<details class="case-history">
        <summary>${words.timelineOf(timeline.length)}</summary>
        ${list}
      </details>`
    : html`<div class="case-history">
        <h6 class="case-label">${words.timeline}</h6>
        ${list}
      </div>`;
}

/** More events than these are shown when they are asked for. */
const LONG = 4;
