import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {Dialog} from '../dialog/dialog.ts';
import type {DialogView} from '../steps/context.ts';

/** Opens and closes the dialogs that a rendering shows; one that it does not show is closed. */
export class Dialogs implements ReactiveController {
  readonly #dialogs = new Map<string, Shown>();
  readonly #wanted = new Set<string>();

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostUpdate(): void {
    this.#wanted.clear();
  }

  /** The element of a dialog, to be put into the page; it opens once the page has been drawn. */
  show(view: DialogView, close: string): HTMLElement {
    const {key, open, narrow = false, body, actions} = view;
    const {dialog} = this.#shown(view, close);
    dialog.element.classList.toggle('narrow', narrow);
    if (open) this.#wanted.add(key);
    dialog.update({body, actions});
    return dialog.element;
  }

  hostUpdated(): void {
    for (const [key, {dialog}] of this.#dialogs) {
      if (!this.#wanted.has(key)) dialog.close();
      else if (!dialog.element.matches(':modal')) {
        // What was open when its element was moved within the page is no longer modal.
        dialog.element.close();
        dialog.open();
      }
    }
  }

  dispose(): void {
    for (const {dialog} of this.#dialogs.values()) dialog.dispose();
    this.#dialogs.clear();
  }

  #shown(view: DialogView, close: string): Shown {
    const present = this.#dialogs.get(view.key);
    if (present?.view.title === view.title && present.close === close) {
      present.view = view;
      return present;
    }
    present?.dialog.dispose();
    const shown: Shown = {
      view,
      close,
      dialog: new Dialog({title: view.title, close, onClose: () => shown.view.onClose()}),
    };
    this.#dialogs.set(view.key, shown);
    return shown;
  }
}

interface Shown {
  readonly dialog: Dialog;
  readonly close: string;
  view: DialogView;
}
