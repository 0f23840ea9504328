import {set} from '../fields/native.ts';

/** What can be done with one item of a list or one named row. */
export type ItemAct = 'up' | 'down' | 'remove';

/** What a button says: in short, and in full for those who do not see beside what it stands. */
export interface Caption {
  readonly text: string;
  readonly name: string;
}

/** The buttons of one item: what is not possible has none. */
export class ItemTools {
  readonly element: HTMLElement;
  readonly #buttons = new Map<ItemAct, HTMLButtonElement>();
  readonly #act: (act: ItemAct) => void;

  constructor(act: (act: ItemAct) => void) {
    this.#act = act;
    this.element = document.createElement('div');
    this.element.className = 'item-tools';
  }

  update(captions: Readonly<Record<ItemAct, Caption | undefined>>): void {
    for (const act of ACTS) {
      const caption = captions[act];
      const button = this.#buttons.get(act) ?? (caption && this.#add(act));
      if (!button) continue;
      button.hidden = !caption;
      if (!caption) continue;
      if (button.textContent !== caption.text) button.textContent = caption.text;
      set(button, 'aria-label', caption.name);
    }
  }

  /** Gives the focus to one of these buttons, the first that there is; returns whether there is any. */
  focus(...acts: readonly ItemAct[]): boolean {
    const button = acts.map((act) => this.#buttons.get(act)).find((each) => each && !each.hidden);
    button?.focus();
    return button !== undefined;
  }

  #add(act: ItemAct): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = act === 'remove' ? 'button plain danger' : 'button plain';
    button.setAttribute('part', 'button');
    button.addEventListener('click', (event) => {
      // The second click of a double one would meet the next item, which has come up under the pointer.
      if (act !== 'remove' || event.detail < 2) this.#act(act);
    });
    this.#buttons.set(act, button);
    this.element.append(...ACTS.flatMap((each) => this.#buttons.get(each) ?? []));
    return button;
  }
}

const ACTS: readonly ItemAct[] = ['up', 'down', 'remove'];
