import {html} from 'lit';
import {drawn} from './drawn.ts';
import {faultOf} from './fault.ts';
import {native, wire} from './native.ts';
import {typed} from './typed.ts';
import type {FieldView} from './view.ts';
import {buttonStyles} from '../theme/button.styles.ts';
import {viewWordsOf} from '../words/view-words.ts';

/** A code that is sent by SMS on request; telephones offer to fill it in. */
export const smsCode: FieldView = (row) => {
  const {field, context} = row;
  const {form} = context;
  const words = viewWordsOf(context.locale);
  let sending = false;
  let sent = false;
  let readyAt = 0;
  let clock: ReturnType<typeof setInterval> | undefined;

  const input = native('input', 'text', {
    inputmode: field.ui.inputMode ?? 'numeric',
    autocomplete: 'one-time-code',
    autocapitalize: 'off',
    spellcheck: 'false',
  });

  return {
    styles: [buttonStyles],
    ...typed(row, () => input, {tidy: (entry) => entry.normalize('NFKC').replace(/\s/g, '')}),
    ...drawn(() => {
      wire(input, row);
      return html`<div class="with-button">
        ${input}
        <button type="button" class="button" part="button" aria-disabled=${sending || remaining() > 0} @click=${send}>
          ${caption()}
        </button>
      </div>`;
    }),
    dispose: () => clearInterval(clock),
  };

  function caption(): string {
    if (sending) return words.sendingCode;
    return remaining() > 0 ? words.resendAfter(remaining()) : sent ? words.resendCode : words.sendCode;
  }

  /** Counts by the clock: a page in the background is not given its seconds. */
  function remaining(): number {
    return Math.max(0, Math.ceil((readyAt - Date.now()) / 1000));
  }

  async function send(): Promise<void> {
    if (sending || remaining() > 0) return;
    const mobile = field.parent?.children.find((sibling) => sibling.schema['format'] === 'mobile-cn');
    if (mobile) {
      form.touch(mobile.pointer);
      if (mobile.value === undefined) form.report([{pointer: mobile.pointer, keyword: 'required'}]);
      if (mobile.problems.length > 0) return context.focus(mobile.pointer);
    }
    sending = true;
    row.update();
    try {
      const to = mobile ? {mobile: String(mobile.value)} : undefined;
      const answer = await context.services.sendCode?.(to);
      if (!answer) throw new Error('No service sends codes.');
      sent = true;
      countDown(answer.resendAfter);
      context.announce(words.codeSent);
    } catch (error) {
      const {retryAfter, detail} = faultOf(error);
      if (retryAfter) countDown(retryAfter);
      row.report({
        keyword: 'backend',
        message: retryAfter ? words.codeTooOften(retryAfter) : (detail ?? words.codeNotSent),
      });
    } finally {
      sending = false;
      row.update();
    }
  }

  function countDown(seconds: number): void {
    readyAt = Date.now() + seconds * 1000;
    clearInterval(clock);
    clock = setInterval(() => {
      if (remaining() === 0) clearInterval(clock);
      row.update();
    }, 1000);
  }
};
