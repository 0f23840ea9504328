import {html, nothing, type TemplateResult} from 'lit';
import {confirmDialog} from '../steps/confirm-dialog.ts';
import type {StepContext} from '../steps/context.ts';
import type {FilingWords} from '../words/filing-words.ts';
import {dayAndTime} from './locale.ts';

/** Whether the applicant has seen that a draft was resumed. */
export type Resumption = 'told' | 'asked' | 'over';

/**
 * What an applicant has to know about the draft: that nothing is kept on this device, or that one was resumed, with the
 * offer to begin anew.
 */
export function draftNotices(
  context: StepContext,
  resumption: Resumption,
  set: (resumption: Resumption) => void,
): readonly unknown[] {
  return [unsavedNotice(context), resumption === 'over' ? nothing : resumedNotice(context, resumption, set)];
}

function unsavedNotice({state, words}: StepContext): TemplateResult | typeof nothing {
  return state.unsaved ? html`<p class="banner warning" role="alert">${words.unsaved}</p>` : nothing;
}

function resumedNotice(context: StepContext, resumption: Resumption, set: (resumption: Resumption) => void): unknown {
  const {filing, state, words, send} = context;
  const isOver = state.receipt !== undefined || state.phase === 'barred';
  if (state.resumed === undefined || isOver || state.step === filing.spec.steps[0]?.id) return nothing;
  return html`
    <div class="banner" part="resumed">
      <p>${words.resumed(dayAndTime(state.resumed, filing.locale))}</p>
      <div class="banner-actions">
        <button type="button" class="button plain" part="button" @click=${() => set('asked')}>${words.restart}</button>
        <button type="button" class="button plain" part="button" @click=${() => set('over')}>${words.dismiss}</button>
      </div>
    </div>
    ${confirmDialog(context, {
      key: 'restart',
      open: resumption === 'asked',
      title: words.restartTitle,
      text: words.restartText,
      confirm: words.restartConfirm,
      cancel: words.cancel,
      danger: true,
      onConfirm: () => {
        set('over');
        send({type: 'restart'});
      },
      onCancel: () => set('told'),
    })}
  `;
}

/** Part of the filing could not be fetched; the applicant can have it tried again. */
export function loadFailedNotice(words: FilingWords, again: () => void): TemplateResult {
  return html`
    <div class="banner warning" role="alert">
      <p>${words.loadFailed}</p>
      <div class="banner-actions">
        <button type="button" class="button plain" part="button" @click=${again}>${words.tryAgain}</button>
      </div>
    </div>
  `;
}

/** Stands in the place of a filing that cannot be shown; the code is for whoever runs the page. */
export function unavailableNotice(code: string, words: FilingWords): TemplateResult {
  return html`
    <slot name="unavailable">
      <div class="card outcome" role="alert">
        <p class="outcome-title">${words.unavailable}</p>
        <p>${words.unavailableText}</p>
        <p class="code">${words.unavailableCode(code)}</p>
      </div>
    </slot>
  `;
}
