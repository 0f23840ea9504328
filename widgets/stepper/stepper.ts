import {html, nothing, type TemplateResult} from 'lit';
import {classMap} from 'lit/directives/class-map.js';
import type {FilingWords} from '../words/filing-words.ts';

/** One stage of the journey as the applicant sees it. */
export interface Stage {
  readonly id: string;
  readonly title: string;
}

/** Shows how far a filing has come: an ordered list whose current stage has `aria-current="step"`. */
export function stepper(stages: readonly Stage[], current: string, words: FilingWords): TemplateResult {
  const position = stages.findIndex((stage) => stage.id === current);
  return html`
    <ol class="stepper" part="stepper" aria-label=${words.progress}>
      ${stages.map((stage, index) => {
        const done = index < position;
        return html`
          <li
            class=${classMap({stage: true, done, current: index === position})}
            aria-current=${index === position ? 'step' : nothing}
          >
            <span class="stage-mark" aria-hidden="true">${done ? tick : index + 1}</span>
            <span class="stage-title">${stage.title}</span>
            ${done ? html`<span class="visually-hidden">${words.stageDone}</span>` : ''}
          </li>
        `;
      })}
    </ol>
  `;
}

const tick = html`<svg viewBox="0 0 16 16" width="16" height="16" focusable="false">
  <path d="M3 8.5l3.2 3.2L13 5" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
</svg>`;
