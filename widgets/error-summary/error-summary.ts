import {messageOf, type Form, type Pointer} from 'formwork/sdk';
import {html, nothing, render, type TemplateResult} from 'lit';
import {shownProblem} from '../form/shown-problem.ts';
import {wordsOf} from '../words/words.ts';
import type {Words} from '../words/zh.ts';

/** What an error summary may be told besides its form. */
export interface ErrorSummaryOptions {
  /** Moves the focus to the field at a pointer: `(pointer) => view.focus(pointer)`. */
  readonly focus: (pointer: Pointer) => void;
  readonly words?: Words;
}

/**
 * The list of all that has to be corrected in a form, each entry leading to its field.
 *
 * It appears when it is asked for, and then takes the focus; entries vanish as they are corrected, and with the last of
 * them the summary.
 */
export class ErrorSummary {
  readonly element: HTMLElement;
  readonly #form: Form;
  readonly #focus: (pointer: Pointer) => void;
  readonly #words: Words;
  readonly #stop: () => void;
  #isShown = false;

  constructor(form: Form, {focus, words}: ErrorSummaryOptions) {
    this.#form = form;
    this.#focus = focus;
    this.#words = words ?? wordsOf(form.locale);
    this.element = document.createElement('div');
    this.element.className = 'error-summary';
    this.element.part.add('error-summary');
    this.element.role = 'alert';
    // What goes away need not be said, and what stays need not be said again.
    this.element.ariaAtomic = 'false';
    this.element.tabIndex = -1;
    this.element.hidden = true;
    this.#stop = form.subscribe(() => {
      if (this.#isShown) this.#update();
    });
  }

  /** Lists the problems that the form shows now and takes the focus; returns whether there are any. */
  show(): boolean {
    this.#isShown = true;
    this.#update();
    if (!this.#isShown) return false;
    this.element.focus();
    return true;
  }

  hide(): void {
    this.#isShown = false;
    this.element.hidden = true;
    render(nothing, this.element);
  }

  dispose(): void {
    this.#stop();
    this.element.remove();
  }

  #update(): void {
    const entries = entriesOf(this.#form, this.#words);
    if (entries.length === 0) return this.hide();
    this.element.hidden = false;
    render(this.#template(entries), this.element);
  }

  #template(entries: readonly Entry[]): TemplateResult {
    return html`<p class="error-summary-title" part="error-summary-title">${this.#words.summary(entries.length)}</p>
      <ul>
        ${entries.map(
          ({pointer, text}) =>
            html`<li>
              <button type="button" class="error-link" part="error-link" @click=${() => this.#focus(pointer)}>
                ${text}
              </button>
            </li>`,
        )}
      </ul>`;
  }
}

interface Entry {
  readonly pointer: Pointer;
  readonly text: string;
}

/** The entries of a form: one for each field, with the problem that its row shows. */
export function entriesOf(form: Form, words: Words): readonly Entry[] {
  const pointers = new Set(form.problems.map(({pointer}) => fieldAt(form, pointer)?.pointer ?? ''));
  return [...pointers].flatMap((pointer) => {
    const field = fieldAt(form, pointer);
    const problem = field && shownProblem(field);
    if (!field || !problem) return [];
    const message = messageOf(problem, field, form.locale);
    const named =
      field.label === '' || message.includes(field.label) ? message : words.summaryEntry(field.label, message);
    return [{pointer, text: named}];
  });
}

/** The field at which a problem is shown: that at its pointer, or the one around it. */
function fieldAt(form: Form, pointer: Pointer): ReturnType<Form['at']> {
  return form.at(pointer) ?? (pointer === '' ? undefined : fieldAt(form, pointer.slice(0, pointer.lastIndexOf('/'))));
}
