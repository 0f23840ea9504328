import type {Field} from 'formwork/sdk';
import type {Control, Row} from '../fields/view.ts';

/**
 * What stands around a control: label, help and problem.
 *
 * Plain nodes, since there is one for each of perhaps a thousand fields: as a template it takes twice as long to build.
 */
export class RowFrame {
  readonly element: HTMLElement;
  /** Where a drawn control goes, and the node before which it stands. */
  readonly slot: HTMLElement;
  readonly end: HTMLElement | null;
  readonly #row: Row;
  readonly #isGroup: boolean;
  readonly #label: HTMLElement;
  readonly #problem: HTMLElement;
  #help: HTMLElement | undefined;
  #schema: Field['schema'] | undefined;
  #pointer = '';
  #required = false;

  constructor(row: Row, control: Control) {
    const {shape = 'control', role, overflows, wide} = control;
    this.#row = row;
    this.#isGroup = shape === 'group';
    this.element = piece(this.#isGroup ? 'fieldset' : 'div', 'field', `row ${shape}`);
    if (overflows) this.element.classList.add('overflows');
    if (wide) this.element.classList.add('wide');
    if (role) this.element.setAttribute('role', role);

    this.#label = piece(this.#isGroup ? 'legend' : 'label', 'label', shape === 'inline' ? 'inline-label' : 'label');
    if (this.#isGroup) this.#label.id = `${row.id}-label`;
    else this.#label.setAttribute('for', row.id);
    this.#problem = piece('p', 'problem', 'problem');
    this.#problem.id = `${row.id}-problem`;

    const own = 'element' in control ? [control.element] : [];
    if (shape === 'inline') {
      this.slot = piece('div', 'body', 'inline-body');
      this.slot.append(...own, this.#label);
      this.end = this.#label;
      this.element.append(this.slot, this.#problem);
    } else if (this.#isGroup) {
      this.slot = piece('div', 'body', 'body');
      this.slot.append(...own);
      this.end = null;
      this.element.append(this.#label, this.slot, this.#problem);
    } else {
      this.slot = this.element;
      this.end = this.#problem;
      this.element.append(this.#label, ...own, this.#problem);
    }
  }

  /** Shows what the field is called now, and what is wrong with it. */
  update(field: Field, help: string | undefined, problem: string): void {
    const {schema, pointer, required} = field;
    if (this.#problem.textContent !== problem) this.#problem.textContent = problem;
    if (this.#schema === schema && this.#pointer === pointer && this.#required === required) return;
    this.element.setAttribute('data-pointer', pointer);
    this.#schema = schema;
    this.#pointer = pointer;
    this.#required = required;
    this.#label.textContent = field.label;
    this.#label.toggleAttribute('data-required', required);
    const {words} = this.#row.context;
    if (schema['deprecated'] === true) this.#mark(words.deprecated, 'muted');
    // No ARIA attribute says of a group that it has to be answered.
    if (this.#isGroup && required) this.#mark(words.required, 'visually-hidden');
    this.#showHelp(help);
  }

  #mark(text: string, className: string): void {
    const mark = piece('span', '', className);
    mark.textContent = ` (${text})`;
    this.#label.append(mark);
  }

  #showHelp(text: string | undefined): void {
    if (text === undefined) return this.#help?.remove();
    this.#help ??= piece('p', 'help', 'help');
    this.#help.id = `${this.#row.id}-help`;
    this.#help.textContent = text;
    (this.#label.parentElement === this.element ? this.#label : this.slot).after(this.#help);
  }
}

function piece(tag: string, part: string, className: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  if (part) element.setAttribute('part', part);
  return element;
}
