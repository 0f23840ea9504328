import {html, nothing, render} from 'lit';

/** What a dialog is made of. */
export interface DialogOptions {
  readonly title: string;
  /** The name of the button that closes it. */
  readonly close: string;
  /** The level of its title as a heading: 2, unless it stands amid the headings of a page. */
  readonly level?: number;
  /** Told when it has been closed by the applicant, with the button or Escape. */
  readonly onClose?: () => void;
}

/** What stands in a dialog; drawn by Lit. */
export interface DialogContent {
  readonly body: unknown;
  /** The buttons at its end. */
  readonly actions?: unknown;
}

/**
 * A modal dialog over the native `<dialog>`.
 *
 * It is named by its title, which takes the focus when it opens; Escape closes it, and the focus goes back to where it
 * was. It lives in the shadow root that its element is put into, whose styles have to contain `theme`.
 */
export class Dialog {
  readonly element: HTMLDialogElement;
  readonly #options: DialogOptions;
  readonly #title = `dialog-${(dialogs += 1)}`;
  #opener: HTMLElement | undefined;

  constructor(options: DialogOptions) {
    this.#options = options;
    this.element = document.createElement('dialog');
    this.element.className = 'dialog';
    this.element.part.add('dialog');
    this.element.setAttribute('aria-labelledby', this.#title);
    this.element.addEventListener('cancel', (event) => {
      // A file chooser inside the dialog is cancelled, too; only the dialog's own event is meant.
      if (event.target !== this.element) return;
      event.preventDefault();
      this.#dismiss();
    });
    this.update({body: nothing});
    if (options.level) this.element.querySelector('h2')?.setAttribute('aria-level', String(options.level));
  }

  get isOpen(): boolean {
    return this.element.open;
  }

  /** Draws what stands in it. */
  update({body, actions}: DialogContent): void {
    const {title, close} = this.#options;
    render(
      html`<div class="dialog-head">
          <h2 class="dialog-title" part="dialog-title" id=${this.#title} tabindex="-1" autofocus>${title}</h2>
          <button type="button" class="dialog-close" part="dialog-close" aria-label=${close} @click=${this.#dismiss}>
            <span aria-hidden="true">×</span>
          </button>
        </div>
        <div class="dialog-body" part="dialog-body">${body}</div>
        <div class="dialog-actions" part="dialog-actions">${actions ?? nothing}</div>`,
      this.element,
    );
  }

  /** Opens it above the page, which cannot be operated meanwhile. */
  open(): void {
    if (this.element.open) return;
    const {activeElement} = this.element.getRootNode() as Document | ShadowRoot;
    this.#opener = activeElement instanceof HTMLElement ? activeElement : undefined;
    this.element.showModal();
  }

  /** Closes it and gives the focus back; the owner's own doing, so `onClose` is not called. */
  close(): void {
    if (!this.element.open) return;
    this.element.close();
    this.#opener?.focus();
  }

  dispose(): void {
    this.close();
    this.element.remove();
  }

  readonly #dismiss = (): void => {
    this.close();
    this.#options.onClose?.();
  };
}

let dialogs = 0;
