import {html} from 'lit';
import type {StepContext} from './context.ts';

/** A question with two answers. */
export interface Question {
  readonly key: string;
  readonly open: boolean;
  readonly title: string;
  readonly text?: string;
  readonly confirm: string;
  readonly cancel: string;
  /** Whether saying yes loses something. */
  readonly danger?: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asks a question over the page; Escape means no. */
export function confirmDialog({dialog}: Pick<StepContext, 'dialog'>, question: Question): HTMLElement {
  const {key, open, title, text, danger = false, onConfirm, onCancel} = question;
  return dialog({
    key,
    open,
    title,
    narrow: true,
    onClose: onCancel,
    body: text,
    actions: html`
      <button type="button" class="button" part="button" @click=${onCancel}>${question.cancel}</button>
      <button
        type="button"
        class=${danger ? 'button danger' : 'button primary'}
        part="button ${danger ? 'danger' : 'primary'}"
        @click=${onConfirm}
      >
        ${question.confirm}
      </button>
    `,
  });
}
