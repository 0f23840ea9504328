import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {PageContext, StepOf} from './context.ts';
import {undertakingStyles} from './undertaking.styles.ts';
import {whenSeen} from './when-seen.ts';

/** The way to the undertaking, and whether it has been given. */
export function undertakingLink(undertaking: StepOf<'undertaking'>, context: PageContext): TemplateResult {
  const {state, words, id, send} = context;
  const {agreed} = state.undertaking;
  const missing = !agreed && state.problems.some(({keyword}) => keyword === 'undertaking');
  const describedBy = missing ? `${id('undertaking-state')} ${id('undertaking-problem')}` : id('undertaking-state');
  context.adopt([undertakingStyles]);
  return html`
    <div class="card undertaking-link" part="undertaking">
      <button
        type="button"
        class="button plain"
        part="button"
        id=${id('undertaking')}
        aria-haspopup="dialog"
        aria-describedby=${describedBy}
        @click=${() => send({type: 'open'})}
      >
        ${undertaking.open}
      </button>
      <span class=${agreed ? 'state done' : 'state'} id=${id('undertaking-state')}
        >${agreed ? words.undertakingAgreed : words.undertakingOpen}</span
      >
      ${missing ? html`<p class="problem" id=${id('undertaking-problem')}>${undertaking.required}</p>` : nothing}
    </div>
  `;
}

/**
 * 承诺书: a dialog over the form.
 *
 * The box stands at the end of the text, so that whoever reaches it, by scrolling or by keyboard, has come past all of
 * it. Confirming without it says what is missing.
 */
export function undertakingDialog(step: StepOf<'undertaking'>, context: PageContext): HTMLElement {
  const {filing, state, send, dialog, refuse} = context;
  const confirm = () => (filing.can('confirm') ? send({type: 'confirm'}) : refuse('undertaking-agree'));
  return dialog({
    key: step.id,
    open: state.step === step.id,
    title: step.title,
    onClose: () => send({type: 'cancel'}),
    body: text(step, context),
    actions: html`<button type="button" class="button primary" part="button primary" @click=${confirm}>
      ${step.confirm}
    </button>`,
  });
}

function text(step: StepOf<'undertaking'>, {state, words, id, send, refused}: PageContext): TemplateResult {
  const {ticked, read} = state.undertaking;
  const missing = refused && state.step === step.id && !ticked;
  const seen = () => {
    if (!read) send({type: 'read'});
  };
  return html`
    <div class="undertaking-text" role="region" aria-label=${words.undertakingText} tabindex="0">
      ${step.description === undefined ? nothing : html`<p class="undertaking-lead">${step.description}</p>`}
      <ol class="undertaking-clauses">
        ${step.clauses.map(
          (clause) =>
            html`<li>
              ${clause.text} ${clause.basis ? html`<span class="basis">${words.basis(clause.basis)}</span>` : nothing}
            </li>`,
        )}
      </ol>
    </div>
    <div class="undertaking-agree" ${whenSeen(seen)}>
      <label class="tick">
        <input
          type="checkbox"
          id=${id('undertaking-agree')}
          aria-invalid=${missing ? 'true' : nothing}
          aria-describedby=${missing ? id('undertaking-missing') : nothing}
          .checked=${live(ticked)}
          @change=${(event: Event) => {
            seen();
            send({type: 'agree', agreed: (event.target as HTMLInputElement).checked});
          }}
        />
        <span class="tick-text">${step.agree}</span>
      </label>
      ${missing ? html`<p class="problem" id=${id('undertaking-missing')}>${words.undertakingTick(step.agree)}</p>` : nothing}
    </div>
  `;
}
