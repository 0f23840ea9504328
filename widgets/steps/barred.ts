import type {Barrier} from 'formwork/sdk';
import {html, nothing, type TemplateResult} from 'lit';
import {actionBar, type Action} from './action-bar.ts';
import {barredStyles} from './barred.styles.ts';
import type {PageContext} from './context.ts';

/** Why the applicant may not file this now, and what they can do instead. */
export function barredPage(context: PageContext): TemplateResult {
  context.adopt([barredStyles]);
  const {state, words} = context;
  const isDone = state.barriers.some(({id}) => id === NOT_RETURNED);
  return html`
    ${context.heading(isDone ? words.notReturned : words.barred)}
    ${
      isDone
        ? html`<div class="card"><p>${words.notReturnedText}</p></div>`
        : html`<ul class="barriers" part="barriers">
            ${state.barriers.map(
              (barrier, index) => html`<li class="card barrier">${reason(barrier, index === 0, context)}</li>`,
            )}
          </ul>`
    }
    ${actionBar(context, filingCanOnlyClose(context))}
  `;
}

/** What to do is said of the first: what would help against another alone does not help whoever is kept out by this one. */
function reason({id, message, basis, ...help}: Barrier, isFirst: boolean, context: PageContext): TemplateResult {
  const {mend, service} = isFirst ? help : {};
  const {words, navigate} = context;
  const describedBy = `${context.id(`barrier-${id}`)} ${context.id(`barrier-${id}-mend`)}`;
  return html`
    <p class="barrier-message" id=${context.id(`barrier-${id}`)}>${message}</p>
    ${basis === undefined ? nothing : html`<p class="basis">${words.basis(basis)}</p>`}
    ${mend === undefined ? nothing : html`<p class="barrier-mend" id=${context.id(`barrier-${id}-mend`)}>${mend}</p>`}
    ${
      service !== undefined && navigate
        ? html`<button
            type="button"
            class="button primary"
            part="button"
            aria-describedby=${describedBy}
            @click=${() => navigate({service})}
          >
            ${words.goToService}
          </button>`
        : nothing
    }
  `;
}

/** Where there is no way back in the filing, the host has to offer one. */
function filingCanOnlyClose({filing, words, send}: PageContext): Action | undefined {
  return filing.can('close') ? {label: words.closeDialog, press: () => send({type: 'close'})} : undefined;
}

/** The barrier of a case that is to be corrected, and was not returned or no longer is. */
const NOT_RETURNED = 'not-returned';
