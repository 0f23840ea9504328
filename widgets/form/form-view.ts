import type {CSSResult} from '@lit/reactive-element';
import type {BareForm, Field, Pointer} from 'formwork/sdk';
import type {FieldContext, FieldServices} from '../fields/context.ts';
import type {RankedView} from '../fields/registry.ts';
import {spoken} from '../words/words.ts';
import type {Words} from '../words/zh.ts';
import type {FieldRow} from './field-row.ts';
import {Group} from './group.ts';
import type {Part, Target} from './part.ts';
import type {StillUnderPress} from './still-under-press.ts';

/** What a form view may be told besides its form. */
export interface FormViewOptions {
  /** What fields ask of the world outside: registers, uploads, codes. */
  readonly services?: FieldServices;
  /** Views for fields of one's own, asked before the registered ones. */
  readonly views?: readonly RankedView[];
  /** The chrome's words; those of the form's language unless said. */
  readonly words?: Words;
  /** Told which field the applicant has answered, after the form knows it. */
  readonly onEdit?: (pointer: Pointer) => void;
  /** Puts styles that a field brings into the shadow root around it; without it they have to be there. */
  readonly adopt?: (styles: readonly CSSResult[]) => void;
  /** The level of the sections' headings; 2 unless said. */
  readonly headingLevel?: number;
}

/**
 * A live form on the page.
 *
 * Its element is built whole before it is handed out; afterwards each field draws itself alone. It lives in the shadow
 * root that it is put into, whose styles have to contain `theme`. Enter in a field submits it as any `<form>`: the event
 * `submit` bubbles, its default is prevented.
 */
export class FormView {
  readonly form: BareForm;
  readonly element: HTMLFormElement;
  readonly #root: Group;
  readonly #rows = new WeakMap<Element, FieldRow>();
  readonly #targets = new WeakMap<Field, Target>();
  readonly #ids = new WeakMap<Field, string>();
  readonly #inserts = new Map<Pointer, HTMLElement>();
  #idsGiven = 0;
  readonly #prefix = `f${(forms += 1)}`;
  readonly #status: HTMLElement;
  /** There from the first time that the focus is inside: before that a press moves nothing. */
  #still: StillUnderPress<Part> | undefined;
  #isDisposed = false;

  constructor(form: BareForm, options: FormViewOptions = {}) {
    this.form = form;
    this.element = document.createElement('form');
    this.element.noValidate = true;
    // What is out of view is laid out when it comes into view, where that saves more than it unsettles the scroll bar.
    this.element.className = form.fields().length > LONG ? 'form long' : 'form';
    this.element.part.add('form');
    this.element.addEventListener('focusin', () => void this.#holdStill(), {once: true});
    this.#status = document.createElement('p');
    this.#status.className = 'visually-hidden';
    this.#status.role = 'status';
    this.#root = new Group(form.root, {
      context: this.#contextOf(options),
      views: options.views ?? [],
      headingLevel: options.headingLevel ?? 2,
      inserts: this.#inserts,
      add: (row) => {
        this.#rows.set(row.element, row);
        this.#targets.set(row.field, row);
      },
      aim: (field, target) => this.#targets.set(field, target),
      changed: (part) => (this.#still ? this.#still.changed(part) : part.update()),
    });
    this.element.append(this.#root.element, this.#status);
    this.#listen();
  }

  /** Moves the focus to the field at a pointer, or to the one around it; to the first field without a pointer. */
  focus(pointer?: Pointer): void {
    this.#targetAt(pointer ?? '')?.focus();
  }

  /** A place in the form right after one of its own sections, for what a page says there. */
  placeAfter(pointer: Pointer): HTMLElement {
    let place = this.#inserts.get(pointer);
    if (!place) {
      this.#inserts.set(pointer, (place = document.createElement('div')));
      this.#root.update();
    }
    return place;
  }

  dispose(): void {
    this.#root.dispose();
    this.#isDisposed = true;
    this.#still?.dispose();
    this.element.remove();
  }

  /** What stands at a pointer, else the first row below it, else what is around it. */
  #targetAt(pointer: Pointer): Target | undefined {
    const field = this.form.at(pointer);
    const target = field && this.#firstTarget(field);
    return target ?? (pointer === '' ? undefined : this.#targetAt(pointer.slice(0, pointer.lastIndexOf('/'))));
  }

  #firstTarget(field: Field): Target | undefined {
    const target = this.#targets.get(field);
    if (target) return target;
    for (const child of field.children) {
      const first = this.#firstTarget(child);
      if (first) return first;
    }
    return undefined;
  }

  async #holdStill(): Promise<void> {
    try {
      const {StillUnderPress} = await import('./still-under-press.ts');
      if (!this.#isDisposed) this.#still = new StillUnderPress(this.element, (part) => part.update());
    } catch {
      // What changes is drawn at once then.
    }
  }

  #contextOf({services, words, onEdit, adopt}: FormViewOptions): FieldContext {
    const {form} = this;
    const language = spoken(form.locale);
    return {
      form,
      locale: form.locale,
      words: words ?? language.words,
      messages: language.messages,
      services: services ?? {},
      edit: (pointer, value) => {
        form.edit(pointer, value);
        onEdit?.(pointer);
      },
      edited: (pointer) => onEdit?.(pointer),
      id: (field, part) => this.#idOf(field) + (part === undefined ? '' : `-${part}`),
      announce: (text) => {
        // The same words again are only said again if they are not quite the same.
        this.#status.textContent = this.#status.textContent === text ? `${text}\u00a0` : text;
      },
      focus: (pointer) => this.focus(pointer),
      adopt: adopt ?? nowhere,
    };
  }

  #idOf(field: Field): string {
    const known = this.#ids.get(field);
    if (known !== undefined) return known;
    const id = `${this.#prefix}-${(this.#idsGiven += 1)}`;
    this.#ids.set(field, id);
    return id;
  }

  /** One listener of each kind serves all fields. */
  #listen(): void {
    const {element} = this;
    const on = (type: string, listener: (row: FieldRow, event: Event) => void): void =>
      element.addEventListener(type, (event) => {
        const row = this.#rows.get((event.target as Element).closest('.row') as Element);
        if (row) listener(row, event);
      });
    on('input', (row, event) => row.input(event));
    on('change', (row, event) => row.change(event));
    on('compositionstart', (row) => {
      row.composing = true;
    });
    on('compositionend', (row, event) => {
      row.composing = false;
      row.input(event);
    });
    on('focusout', (row, event) => {
      const {target, relatedTarget} = event as FocusEvent;
      const isInside = row.element.contains(relatedTarget as Node | null);
      // Who only looks into another window has not left: then the element stays the active one.
      const isAway = (element.getRootNode() as Document | ShadowRoot).activeElement === target;
      if (!isInside && !isAway) row.leave();
    });
    element.addEventListener('submit', (event) => event.preventDefault());
  }
}

/** Chromium takes several passes to find out what is in view; they pay off from about here on. */
const LONG = 200;

function nowhere(): void {}

let forms = 0;
