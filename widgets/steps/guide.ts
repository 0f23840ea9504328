import {html, nothing, type TemplateResult} from 'lit';
import {actionBar} from './action-bar.ts';
import type {StepContext, StepOf} from './context.ts';

/** 办事指南: what the service is, before anything is asked. */
export function guideStep(step: StepOf<'guide'>, context: StepContext): TemplateResult {
  return html`
    ${context.heading(step.title)}
    <dl class="card guide" part="guide">
      ${step.entries.map(
        ({label, text, items}) => html`
          <div class="guide-entry">
            <dt>${label}</dt>
            <dd>${text ?? (items ? list(items) : nothing)}</dd>
          </div>
        `,
      )}
    </dl>
    <div class="sticky">${actionBar(context, {label: step.start})}</div>
  `;
}

function list(items: readonly string[]): TemplateResult {
  return html`<ol>
    ${items.map((item) => html`<li>${item}</li>`)}
  </ol>`;
}
