import {html, type TemplateResult} from 'lit';
import {actionBar} from './action-bar.ts';
import type {StepContext, StepOf} from './context.ts';

/** 办事指南: what the service is, before anything is asked. */
export function guideStep(step: StepOf<'guide'>, context: StepContext): TemplateResult {
  return html`
    ${context.heading(step.title)}
    <dl class="card guide" part="guide">
      ${step.entries.map(
        (entry) => html`
          <div class="guide-entry">
            <dt>${entry.label}</dt>
            ${entry.text ? html`<dd>${entry.text}</dd>` : ''}
            ${entry.items
              ? html`<dd>
                  <ol>
                    ${entry.items.map((item) => html`<li>${item}</li>`)}
                  </ol>
                </dd>`
              : ''}
          </div>
        `,
      )}
    </dl>
    ${actionBar(context, {label: step.start, press: () => context.send({type: 'next'})})}
  `;
}
