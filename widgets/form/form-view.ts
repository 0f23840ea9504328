import type {Form, Pointer} from 'formwork/sdk';
import type {FieldContext, FieldServices} from '../fields/context.ts';
import type {RankedView} from '../fields/registry.ts';
import {wordsOf} from '../words/words.ts';
import type {Words} from '../words/zh.ts';
import type {FieldRow} from './field-row.ts';
import {SectionView} from './section-view.ts';
import {StillUnderPress} from './still-under-press.ts';

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
  readonly form: Form;
  readonly element: HTMLFormElement;
  readonly #root: SectionView;
  readonly #rows = new Map<Element, FieldRow>();
  readonly #byPointer = new Map<Pointer, FieldRow>();
  readonly #ids = new Map<Pointer, string>();
  readonly #prefix = `f${(forms += 1)}`;
  readonly #status: HTMLElement;
  readonly #still: StillUnderPress<FieldRow | SectionView>;

  constructor(form: Form, options: FormViewOptions = {}) {
    this.form = form;
    this.element = document.createElement('form');
    this.element.noValidate = true;
    // What is out of view is laid out when it comes into view, where that saves more than it unsettles the scroll bar.
    this.element.className = form.fields().length > LONG ? 'form long' : 'form';
    this.element.part.add('form');
    this.#still = new StillUnderPress(this.element, (part) => part.update());
    this.#status = document.createElement('p');
    this.#status.className = 'visually-hidden';
    this.#status.role = 'status';
    this.#root = new SectionView(form.root, {
      context: this.#contextOf(options),
      views: options.views ?? [],
      headingLevel: options.headingLevel ?? 2,
      add: (row) => {
        this.#rows.set(row.element, row);
        this.#byPointer.set(row.field.pointer, row);
      },
      remove: (row) => {
        this.#rows.delete(row.element);
        if (this.#byPointer.get(row.field.pointer) === row) this.#byPointer.delete(row.field.pointer);
      },
      changed: (part) => this.#still.changed(part),
    });
    this.element.append(this.#root.element, this.#status);
    this.#listen();
  }

  /** Moves the focus to the field at a pointer, or to the one around it; to the first field without a pointer. */
  focus(pointer?: Pointer): void {
    this.#rowAt(pointer ?? '')?.focus();
  }

  dispose(): void {
    this.#root.dispose();
    this.#still.dispose();
    this.element.remove();
  }

  /** The row at a pointer, else the first one below it, else the one around it. */
  #rowAt(pointer: Pointer): FieldRow | undefined {
    const exact = this.#byPointer.get(pointer);
    if (exact) return exact;
    const below = this.form.fields().find((field) => field.pointer.startsWith(`${pointer}/`));
    if (below) return this.#byPointer.get(below.pointer);
    return pointer === '' ? undefined : this.#rowAt(pointer.slice(0, pointer.lastIndexOf('/')));
  }

  #contextOf({services, words, onEdit}: FormViewOptions): FieldContext {
    const {form} = this;
    return {
      form,
      locale: form.locale,
      words: words ?? wordsOf(form.locale),
      services: services ?? {},
      edit: (pointer, value) => {
        form.edit(pointer, value);
        onEdit?.(pointer);
      },
      id: (field, part) => this.#idOf(field.pointer) + (part === undefined ? '' : `-${part}`),
      announce: (text) => {
        // The same words again are only said again if they are not quite the same.
        this.#status.textContent = this.#status.textContent === text ? `${text}\u00a0` : text;
      },
      focus: (pointer) => this.focus(pointer),
    };
  }

  #idOf(pointer: Pointer): string {
    const known = this.#ids.get(pointer);
    if (known !== undefined) return known;
    const id = `${this.#prefix}-${this.#ids.size}`;
    this.#ids.set(pointer, id);
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

let forms = 0;
