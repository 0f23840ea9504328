import {messageOf, type Field, type Pointer} from 'formwork/sdk';
import type {FieldContext} from '../fields/context.ts';
import type {RankedView} from '../fields/registry.ts';
import {FieldRow} from './field-row.ts';
import {shownProblem} from './shown-problem.ts';

/** What a section view asks of the form view that it is part of. */
export interface SectionHost {
  readonly context: FieldContext;
  readonly views: readonly RankedView[];
  /** The level of the headings of the outermost sections. */
  readonly headingLevel: number;
  /** Takes note of a row, so that events find it. */
  add(row: FieldRow): void;
  remove(row: FieldRow): void;
  changed(part: FieldRow | SectionView): void;
}

/** A section on the page: its heading and the fields that apply now. */
export class SectionView {
  readonly field: Field;
  readonly element: HTMLElement;
  readonly #host: SectionHost;
  readonly #depth: number;
  readonly #heading: HTMLElement | undefined;
  readonly #stop: () => void;
  #problem: HTMLElement | undefined;
  #parts = new Map<Pointer, FieldRow | SectionView>();

  constructor(field: Field, host: SectionHost, depth = 0) {
    this.field = field;
    this.#host = host;
    this.#depth = depth;
    this.element = document.createElement(depth === 0 ? 'div' : 'section');
    this.element.className = 'section';
    if (depth > 0) this.#heading = this.#addHeading();
    this.update();
    this.#stop = field.subscribe(() => host.changed(this));
  }

  /** Draws what has changed; what stays keeps its nodes, and with them the focus and the text that is being typed. */
  update(): void {
    if (this.#heading && this.#heading.textContent !== this.field.label) this.#heading.textContent = this.field.label;
    this.#showProblem();
    const before = this.#parts;
    this.#parts = new Map();
    for (const child of this.field.children)
      this.#parts.set(child.pointer, this.#partOf(child, before.get(child.pointer)));
    for (const [pointer, part] of before) if (this.#parts.get(pointer) !== part) this.#discard(part);
    this.#arrange(before.size === 0);
  }

  dispose(): void {
    this.#stop();
    for (const part of this.#parts.values()) this.#discard(part);
  }

  #partOf(child: Field, present: FieldRow | SectionView | undefined): FieldRow | SectionView {
    if (present && present.field === child && !(present instanceof FieldRow && present.isOutdated)) return present;
    if (child.kind === 'section') return new SectionView(child, this.#host, this.#depth + 1);
    const row = new FieldRow(child, this.#host.context, this.#host.views, (changed) => this.#onRow(changed));
    this.#host.add(row);
    return row;
  }

  /** A field that has become one of another kind gets a row of its own. */
  #onRow(row: FieldRow): void {
    this.#host.changed(row.isOutdated ? this : row);
  }

  #discard(part: FieldRow | SectionView): void {
    part.dispose();
    part.element.remove();
    if (part instanceof FieldRow) this.#host.remove(part);
  }

  /** Few sections are ever wrong as a whole, so the place for it is made when it is needed. */
  #showProblem(): void {
    const problem = shownProblem(this.field);
    if (!problem && !this.#problem) return;
    this.#problem ??= document.createElement('p');
    this.#problem.className = 'problem';
    this.#problem.textContent = problem ? messageOf(problem, this.field, this.#host.context.locale) : '';
    if (!this.#problem.isConnected)
      this.element.insertBefore(this.#problem, this.#heading?.nextSibling ?? this.element.firstChild);
  }

  #arrange(isFirst: boolean): void {
    if (isFirst) return this.element.append(...[...this.#parts.values()].map((part) => part.element));
    let next: Element | null = null;
    for (const {element} of [...this.#parts.values()].toReversed()) {
      if (element.nextElementSibling !== next || element.parentElement !== this.element) {
        this.element.insertBefore(element, next);
      }
      next = element;
    }
  }

  #addHeading(): HTMLElement {
    const {context, headingLevel} = this.#host;
    const heading = document.createElement(`h${Math.min(6, headingLevel + this.#depth - 1)}`);
    heading.className = 'section-title';
    heading.part.add('section-title');
    heading.id = context.id(this.field, 'title');
    heading.textContent = this.field.label;
    this.element.part.add('section');
    this.element.setAttribute('aria-labelledby', heading.id);
    this.element.append(heading);
    return heading;
  }
}
