import {html, nothing, type TemplateResult} from 'lit';
import type {PageContext, StepOf} from './context.ts';
import {successMark} from './marks.ts';
import {officialTime} from './official-time.ts';
import {receiptStyles} from './receipt.styles.ts';

/** 申报告知: the proof that the filing arrived, and what happens next. */
export function receiptStep(step: StepOf<'receipt'>, context: PageContext): TemplateResult {
  const {state, words, send} = context;
  const {locale} = context.filing;
  context.adopt([receiptStyles]);
  return html`
    <div class="card receipt" part="receipt">
      ${successMark} ${context.heading(step.title)}
      ${
        state.receipt
          ? html`
              <dl class="proof">
                <div>
                  <dt>${words.caseNumber}</dt>
                  <dd class="case-number">${state.receipt.caseNumber}</dd>
                </div>
                <div>
                  <dt>${words.receivedAt}</dt>
                  <dd>
                    <time datetime=${state.receipt.receivedAt}
                      >${officialTime(state.receipt.receivedAt, locale, 'medium')}</time
                    >
                  </dd>
                </div>
              </dl>
            `
          : nothing
      }
      <ul class="receipt-lines">
        ${step.lines.map((line) => html`<li>${line.text}</li>`)}
      </ul>
      ${
        step.telephone
          ? html`<p class="telephone">
              ${step.telephone.label}<a href="tel:${step.telephone.number.replaceAll(/[^\d+]/g, '')}"
                >${step.telephone.number}</a
              >
            </p>`
          : nothing
      }
    </div>
    <div class="actions" part="actions">
      <button type="button" class="button primary" part="button primary" @click=${() => send({type: 'close'})}>
        ${step.close}
      </button>
    </div>
  `;
}
