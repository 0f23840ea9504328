import type {Field} from 'formwork/sdk';
import {html, nothing, render} from 'lit';
import {Dialog} from '../dialog/dialog.ts';
import {dialogStyles} from '../dialog/dialog.styles.ts';
import {buttonStyles} from '../theme/button.styles.ts';
import {viewWordsOf} from '../words/view-words.ts';
import {fieldsIn} from './given.ts';
import {headed} from './heading.ts';
import {HistoryDialog} from './history-dialog.ts';
import type {Part, PartHost, Target} from './part.ts';
import {sectionCard} from './section-card.ts';
import {sectionDialogStyles} from './section-dialog.styles.ts';

/**
 * A section whose fields stand in a dialog.
 *
 * In the page there is what has been given, and the button that opens it; whoever is led to a field finds it opened. Nobody
 * is held back by problems when it closes: the page says that there are some.
 */
export class SectionDialog implements Part, Target {
  readonly field: Field;
  readonly element: HTMLElement;
  readonly isOutdated = false;
  readonly #host: PartHost;
  readonly #heading: HTMLElement;
  readonly #card = document.createElement('div');
  readonly #dialog: Dialog;
  readonly #history: HistoryDialog | undefined;
  readonly #inside: Part;
  readonly #stop: () => void;

  /** `fields` makes the section's fields, which take the focus only once the dialog is open. */
  constructor(field: Field, host: PartHost, depth: number, fields: (host: PartHost) => Part) {
    this.field = field;
    this.#host = host;
    const {context} = host;
    context.adopt([buttonStyles, dialogStyles, sectionDialogStyles]);
    this.element = document.createElement('section');
    this.element.className = 'section';
    this.#heading = headed(this.element, field, host, depth);
    this.#card.className = 'section-card';
    this.#dialog = openedBy(field, viewWordsOf(context.locale).close);
    this.#inside = fields(this.#hostInside());
    const {history} = field.ui.dialog ?? {};
    this.#history = history && new HistoryDialog(history, field, context, Number(this.#heading.tagName.slice(1)));
    this.element.append(this.#card, this.#dialog.element, ...(this.#history ? [this.#history.element] : []));
    this.update();
    host.aim(field, this);
    this.#stop = context.form.subscribe((changed) => {
      const {pointer} = field;
      if (changed.some((each) => `${each.pointer}/`.startsWith(`${pointer}/`))) host.changed(this);
    });
  }

  /** Draws what stands in the page, and around the fields in the dialog. */
  update(): void {
    const {field} = this;
    if (this.#heading.textContent !== field.label) this.#heading.textContent = field.label;
    render(
      sectionCard(field, this.#host.context, {
        isLocked: this.#isLocked,
        title: this.#heading.id,
        onOpen: this.#open,
        onHistory: this.#openHistory,
      }),
      this.#card,
    );
    const {confirm} = field.ui.dialog ?? {};
    this.#dialog.update({
      body: html`${notesAbove(field)}${this.#inside.element}`,
      actions: html`<button type="button" class="button primary" part="button primary" @click=${this.#confirm}>
        ${this.#isLocked ? this.#words.close : (confirm ?? this.#words.done)}
      </button>`,
    });
  }

  /** Takes the focus that is meant for the section as a whole. */
  focus(): void {
    this.#card.querySelector('button')?.focus();
    this.element.scrollIntoView({block: 'nearest'});
  }

  dispose(): void {
    this.#stop();
    this.#inside.dispose();
    this.#dialog.dispose();
    this.#history?.dispose();
  }

  get #words(): ReturnType<typeof viewWordsOf> {
    return viewWordsOf(this.#host.context.locale);
  }

  /** Whether there is nothing in it that can be changed. */
  get #isLocked(): boolean {
    const fields = fieldsIn(this.field);
    return this.field.readOnly || (fields.length > 0 && fields.every(({readOnly}) => readOnly));
  }

  /** Opens the dialog if it is closed; the focus comes back to the button. */
  readonly #open = (): void => {
    const {element} = this.#dialog;
    if (!element.isConnected || element.matches(':modal')) return;
    // What was open when it was taken off the page is no longer modal.
    element.close();
    this.focus();
    this.#dialog.open();
  };

  readonly #openHistory = ({currentTarget}: Event): void => {
    // Not every browser gives the focus to a button that is pressed.
    (currentTarget as HTMLElement).focus();
    this.#history?.open();
  };

  /** Shows what is wrong with the answers as they are now, and lets go. */
  readonly #confirm = (): void => {
    const {form} = this.#host.context;
    for (const {readOnly, pointer} of fieldsIn(this.field)) if (!readOnly) form.touch(pointer);
    this.#dialog.close();
  };

  /** The same host, but for the focus, which opens the dialog, and the level of headings below the dialog's own. */
  #hostInside(): PartHost {
    const host = this.#host;
    const aim: PartHost['aim'] = (field, target) =>
      host.aim(field, {
        focus: () => {
          this.#open();
          target.focus();
        },
      });
    return {
      ...host,
      headingLevel: TITLE_LEVEL + 1,
      aim,
      add: (row) => {
        host.add(row);
        aim(row.field, row);
      },
    };
  }
}

/** The level of a dialog's title. */
const TITLE_LEVEL = 2;

function openedBy(field: Field, close: string): Dialog {
  const dialog = new Dialog({
    get title() {
      return field.label;
    },
    close,
  });
  dialog.element.classList.add('for-section');
  dialog.element.addEventListener('keydown', keepFromSubmitting);
  return dialog;
}

/** What is asked for, and what to know of it. */
function notesAbove(field: Field): unknown {
  const {description, heading, notes = []} = field.ui.dialog ?? {};
  return html`
    ${description === undefined ? nothing : html`<p class="dialog-lead">${description}</p>`}
    ${
      notes.length > 0
        ? html`<div class="dialog-notes">
            ${heading === undefined ? nothing : html`<p>${heading}</p>`}
            <ol>
              ${notes.map((note) => html`<li>${note}</li>`)}
            </ol>
          </div>`
        : nothing
    }
  `;
}

/** Enter in a field would send the form that stands behind the dialog. */
function keepFromSubmitting(event: KeyboardEvent): void {
  const {target} = event;
  if (event.key !== 'Enter' || event.isComposing || event.keyCode === 229) return;
  if (target instanceof HTMLInputElement && target.type !== 'file') event.preventDefault();
}
