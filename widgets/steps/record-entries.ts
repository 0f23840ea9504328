import {valueAt} from 'formwork/sdk';
import {html, type TemplateResult} from 'lit';
import type {PageContext, StepOf} from './context.ts';
import {entriesStyles} from './record-entries.styles.ts';

/** What is shown of the applicant's record above a form. */
export function recordEntries(
  entries: NonNullable<StepOf<'form'>['entries']>,
  {state, adopt}: PageContext,
): TemplateResult {
  adopt([entriesStyles]);
  return html`
    <dl class="card entries" part="entries">
      ${entries.map(({label, value, empty}) => {
        const text = textOf(valueAt(state.record, value));
        return html`<div>
          <dt>${label}</dt>
          <dd class=${text === '' ? 'none' : 'some'}>${text || empty}</dd>
        </div>`;
      })}
    </dl>
  `;
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
