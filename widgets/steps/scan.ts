import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {until} from 'lit/directives/until.js';
import type {PageContext, StepOf} from './context.ts';
import {countdown} from './countdown.ts';
import {scanStyles} from './scan.styles.ts';

type ScanMethod = Extract<StepOf<'verify'>['methods'][number], {type: 'scan'}>;

/** A code that the applicant scans with a phone, what to do there, and how long it is good. */
export function scanCard(method: ScanMethod, context: PageContext): TemplateResult {
  context.adopt([scanStyles]);
  const {state, words} = context;
  return html`
    <section class="card scan" part="scan" aria-label=${method.title}>
      ${place(method, context)}
      <div class="scan-how">
        <ol class="scan-steps">
          ${method.steps.map((step) => html`<li>${step}</li>`)}
        </ol>
        ${buttons(method, context)}
        ${state.phase === 'scanning' && state.scan ? address(state.scan.url, words) : nothing}
      </div>
      <p class="visually-hidden" role="status">
        ${state.phase === 'scanning' && state.scan ? countdown(state.scan.expiresAt, (left) => aloud(left, words)) : nothing}
      </p>
    </section>
  `;
}

/** Where the code stands, or what stands in for it. */
function place({expired}: ScanMethod, {state, words}: PageContext): unknown {
  switch (state.phase) {
    case 'opening':
      return waitingFor(words.openingScan);
    case 'checking':
      return waitingFor(words.checking);
    case 'scanning':
      return state.scan && code(state.scan, words);
    case 'scanExpired':
      return html`<div class="scan-place scan-over"><p role="alert">${expired}</p></div>`;
    default:
      return nothing;
  }
}

function waitingFor(text: string): TemplateResult {
  return html`<div class="scan-place"><span class="spinner" aria-hidden="true"></span><span>${text}</span></div>`;
}

function code(
  {url, expiresAt}: NonNullable<PageContext['state']['scan']>,
  words: PageContext['words'],
): TemplateResult {
  const drawn = () =>
    import('./qr-code.ts').then(
      ({qrCode}) => qrCode(url, words.scanCode),
      () => html`<p>${words.scanNotDrawn}</p>`,
    );
  return html`
    <div class="scan-shown">
      <div class="scan-place">
        ${guard([url, words.scanCode], () => until(drawn(), html`<span class="spinner" aria-hidden="true"></span>`))}
      </div>
      <p class="scan-left" role="timer">${countdown(expiresAt, words.scanLeft)}</p>
    </div>
  `;
}

/** For whoever cannot scan: what the code says, to be opened or copied. */
function address(url: string, words: PageContext['words']): TemplateResult {
  return html`
    <p class="scan-address">
      ${words.scanAddress}
      ${
        canBeOpened(url)
          ? html`<a href=${url} target="_blank" rel="noopener noreferrer">${url}</a>`
          : html`<span>${url}</span>`
      }
    </p>
  `;
}

/** One row of buttons for all phases, so that the focus stays on what was pressed. */
function buttons({start, refresh, skip}: ScanMethod, {state, filing, send}: PageContext): TemplateResult {
  const {phase} = state;
  const begins = phase === 'choosing';
  const leads = begins || phase === 'scanExpired';
  const press = () => {
    if (begins) send({type: 'next'});
    else if (filing.can('retry')) send({type: 'retry'});
  };
  return html`
    <div class="scan-buttons">
      <button
        type="button"
        class=${leads ? 'button primary' : 'button'}
        part=${leads ? 'button primary' : 'button'}
        aria-disabled=${begins || filing.can('retry') ? nothing : 'true'}
        @click=${press}
      >
        ${begins ? start : refresh}
      </button>
      ${
        begins
          ? nothing
          : html`<button
              type="button"
              class="button"
              part="button"
              aria-disabled=${phase === 'scanning' && !state.busy ? nothing : 'true'}
              @click=${() => phase === 'scanning' && send({type: 'next'})}
            >
              ${skip}
            </button>`
      }
    </div>
  `;
}

/** What is said of the time that is left: three sentences, and not one a second. */
function aloud(left: number, words: PageContext['words']): string {
  const limit = SOON.find((seconds) => left <= seconds);
  return limit === undefined ? words.scanShown : words.scanSoon(limit);
}

/** In seconds. */
const SOON = [20, 60];

/** An address that is no web page's, such as an app's own, is only shown. */
function canBeOpened(url: string): boolean {
  return /^https?:/i.test(url);
}
