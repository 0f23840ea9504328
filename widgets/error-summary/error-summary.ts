import type {BareForm, Field, Pointer} from 'formwork/sdk';
import {spoken, type Spoken} from '../words/words.ts';
import {entriesOf, entryText} from './entries.ts';

export {errorSummaryStyles} from './error-summary.styles.ts';

/** What an error summary may be told besides its form. */
export interface ErrorSummaryOptions {
  /** Moves the focus to the field at a pointer: `(pointer) => view.focus(pointer)`. */
  readonly focus: (pointer: Pointer) => void;
}

/**
 * The list of all that has to be corrected in a form, each entry leading to its field.
 *
 * It appears when it is asked for, and then takes the focus; entries vanish as they are corrected, and with the last of
 * them the summary.
 */
export class ErrorSummary {
  readonly element: HTMLElement;
  readonly #form: BareForm;
  readonly #focus: (pointer: Pointer) => void;
  readonly #language: Spoken;
  readonly #stop: () => void;
  readonly #title = made('p', 'error-summary-title');
  readonly #list = document.createElement('ul');
  #links = new Map<Field, HTMLElement>();
  #isShown = false;

  constructor(form: BareForm, {focus}: ErrorSummaryOptions) {
    this.#form = form;
    this.#focus = focus;
    this.#language = spoken(form.locale);
    this.element = made('div', 'error-summary');
    this.element.role = 'alert';
    // What goes away need not be said, and what stays need not be said again.
    this.element.ariaAtomic = 'false';
    this.element.tabIndex = -1;
    this.element.hidden = true;
    this.element.append(this.#title, this.#list);
    this.#stop = form.subscribe((changed) => {
      if (this.#isShown) this.#follow(changed);
    });
  }

  /** Lists the problems that the form shows now and takes the focus; returns whether there are any. */
  show(): boolean {
    this.#listAll();
    if (this.#isShown) this.element.focus();
    return this.#isShown;
  }

  hide(): void {
    this.#isShown = false;
    this.element.hidden = true;
    this.#links.clear();
    this.#list.replaceChildren();
  }

  dispose(): void {
    this.#stop();
    this.element.remove();
  }

  /** Only what has changed is looked at, so that a key costs the same however long the list is. */
  #follow(changed: readonly Field[]): void {
    for (const field of changed) {
      const text = entryText(field, this.#language);
      const link = this.#links.get(field);
      // What is new has its place among the others, and a group may have taken its fields away.
      if (field.children.length > 0 || (text !== undefined && !link)) return this.#listAll();
      if (text === undefined) {
        link?.parentElement?.remove();
        this.#links.delete(field);
      } else if (link && link.textContent !== text) link.textContent = text;
    }
    this.#count();
  }

  #listAll(): void {
    const before = this.#links;
    this.#links = new Map();
    for (const {field, text} of entriesOf(this.#form, this.#language)) {
      const link = before.get(field) ?? this.#linkTo(field);
      if (link.textContent !== text) link.textContent = text;
      this.#links.set(field, link);
    }
    this.#list.replaceChildren(...[...this.#links.values()].map((link) => link.parentElement as HTMLElement));
    this.#count();
  }

  #count(): void {
    const {size} = this.#links;
    if (size === 0) return this.hide();
    this.#isShown = true;
    this.element.hidden = false;
    const title = this.#language.words.summary(size);
    if (this.#title.textContent !== title) this.#title.textContent = title;
  }

  #linkTo(field: Field): HTMLElement {
    const link = made('button', 'error-link') as HTMLButtonElement;
    link.type = 'button';
    link.addEventListener('click', () => this.#focus(field.pointer));
    document.createElement('li').append(link);
    return link;
  }
}

function made(tag: string, name: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = name;
  element.setAttribute('part', name);
  return element;
}
