import {html, type TemplateResult} from 'lit';
import {actionBar} from './action-bar.ts';
import type {PageContext} from './context.ts';
import {waiting} from './waiting.ts';

/** Sending: what is happening to the filing, and what to do if it did not arrive. */
export function submitStep(context: PageContext): TemplateResult {
  const {state, words} = context;
  const {title, content} =
    state.phase === 'failed'
      ? {title: words.submitFailed, content: failed(context)}
      : state.phase === 'asking'
        ? {title: words.asking, content: waiting(words.askingText)}
        : {title: words.submitting, content: waiting(words.submittingText)};
  // One heading for all phases: it keeps the focus while they change.
  return html`${context.heading(title)} ${content}`;
}

function failed(context: PageContext): TemplateResult {
  const {words, send} = context;
  return html`
    ${context.summary({})}
    <div class="card outcome"><p>${words.submitFailedText}</p></div>
    ${actionBar(context, {label: words.retry, press: () => send({type: 'retry'})}, words.returnToForm)}
  `;
}
