import {html, nothing, type TemplateResult} from 'lit';
import {controlOf, type Row} from './view.ts';

/** What a list of suggestions is made of. */
export interface ListboxOptions<T> {
  readonly label: (item: T) => string;
  /** A second line below the label. */
  readonly detail?: (item: T) => string;
  /** Whether it is the present answer. */
  readonly isChosen?: (item: T) => boolean;
  readonly pick: (item: T) => void;
  /** Asked to open by key or pointer. */
  readonly open: () => void;
}

/**
 * The list below a text control: a WAI-ARIA combobox with a listbox popup.
 *
 * The focus stays in the text control; the arrow keys move through the list, Enter picks, Escape closes.
 */
export class Listbox<T> {
  readonly #row: Row;
  readonly #options: ListboxOptions<T>;
  readonly #id: string;
  #items: readonly T[] = [];
  #active = -1;
  #scroll = false;
  isOpen = false;

  constructor(row: Row, options: ListboxOptions<T>) {
    this.#row = row;
    this.#options = options;
    this.#id = row.context.id(row.field, 'list');
  }

  show(items: readonly T[], active = -1): void {
    this.#items = items;
    this.#active = Math.min(active, items.length - 1);
    this.isOpen = items.length > 0;
    this.#scroll = true;
    this.#row.update();
  }

  close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.#active = -1;
    this.#row.update();
  }

  /** The text control with the list below it; `look` is `pick` or `search`. */
  template(placeholder: string, look = 'pick'): TemplateResult {
    const {field, id, describedBy, invalid} = this.#row;
    return html`<div class="combobox ${look}">
      <input
        class="input"
        part="input"
        id=${id}
        type="text"
        role="combobox"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        aria-autocomplete="list"
        aria-expanded=${this.isOpen}
        aria-controls=${this.#id}
        aria-activedescendant=${this.#active < 0 ? nothing : this.#optionId(this.#active)}
        aria-describedby=${describedBy}
        aria-required=${field.required ? 'true' : nothing}
        aria-invalid=${invalid ? 'true' : nothing}
        placeholder=${placeholder}
        @keydown=${this.#onKeydown}
        @click=${this.#onClick}
      />
      <ul
        class="listbox"
        part="listbox"
        role="listbox"
        id=${this.#id}
        aria-label=${field.label}
        ?hidden=${!this.isOpen}
        @mousedown=${keepFocus}
        @click=${this.#onPick}
      >
        ${this.isOpen ? this.#items.map((item, index) => this.#option(item, index)) : nothing}
      </ul>
    </div>`;
  }

  /** Brings the list and its active option into view; to be called once the row is drawn. */
  updated(): void {
    if (!this.#scroll) return;
    this.#scroll = false;
    for (const part of ['.listbox', '.listbox .active']) {
      this.#row.element.querySelector(part)?.scrollIntoView({block: 'nearest'});
    }
  }

  #option(item: T, index: number): TemplateResult {
    const {label, detail, isChosen} = this.#options;
    const second = detail?.(item);
    return html`<li
      class=${index === this.#active ? 'option active' : 'option'}
      part="option"
      role="option"
      id=${this.#optionId(index)}
      aria-selected=${isChosen?.(item) ?? index === this.#active}
    >
      ${label(item)} ${second ? html`<span class="option-detail">${second}</span>` : nothing}
    </li>`;
  }

  #optionId(index: number): string {
    return `${this.#id}-${index}`;
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    // During a composition these keys belong to the input method; Safari tells so only by the code 229.
    if (event.isComposing || event.keyCode === 229) return;
    const move = MOVES[event.key];
    if (move !== undefined && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      if (this.isOpen) this.#move(move);
      else this.#options.open();
    } else if (event.key === 'Enter' && this.isOpen && this.#active >= 0) {
      event.preventDefault();
      this.#pick(this.#active);
    } else if (event.key === 'Escape' && this.isOpen) {
      // Else the dialog around it would close, too.
      event.preventDefault();
      event.stopPropagation();
      this.close();
    }
  };

  #move(by: number): void {
    const last = this.#items.length - 1;
    const next = this.#active + by;
    // Single steps go round, pages stop at the ends; before the first step nothing is active.
    const turned = this.#active < 0 && by < 0 ? last : next < 0 ? last : next > last ? 0 : next;
    this.#active = Math.abs(by) === 1 ? turned : Math.max(0, Math.min(last, next));
    this.#scroll = true;
    this.#row.update();
  }

  #pick(index: number): void {
    const item = this.#items[index];
    this.close();
    if (item !== undefined) this.#options.pick(item);
  }

  readonly #onClick = (): void => {
    if (this.isOpen) this.close();
    else this.#options.open();
  };

  readonly #onPick = (event: Event): void => {
    const option = (event.target as Element).closest('[role=option]');
    if (!option) return;
    this.#pick([...(option.parentElement as Element).querySelectorAll('[role=option]')].indexOf(option));
    controlOf(this.#row).focus();
  };
}

const MOVES: Readonly<Record<string, number>> = {ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10};

/** A press on the list must not take the focus out of the text control: leaving it would close the list. */
function keepFocus(event: Event): void {
  event.preventDefault();
}
