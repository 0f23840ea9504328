import {say, type Field, type Problem} from 'formwork/sdk';
import type {FieldContext} from '../fields/context.ts';
import {set, wire} from '../fields/native.ts';
import {viewOf, type RankedView} from '../fields/registry.ts';
import type {Control, FieldView, Row} from '../fields/view.ts';
import type {Part} from './part.ts';
import {RowFrame} from './row-frame.ts';
import {shownProblem} from './shown-problem.ts';

/** One field on the page: label, help, control and problem, built once and then kept up to date on its own. */
export class FieldRow implements Row, Part {
  readonly field: Field;
  readonly context: FieldContext;
  readonly id: string;
  readonly element: HTMLElement;
  readonly #views: readonly RankedView[];
  readonly #view: FieldView;
  readonly #control: Control;
  readonly #frame: RowFrame;
  readonly #changed: (row: FieldRow) => void;
  readonly #stop: () => void;
  #schema: Field['schema'] | undefined;
  #isOutdated = false;
  #isDisposed = false;
  #drawing: 'once' | 'again' | undefined;
  describedBy: string;
  invalid = false;
  composing = false;

  /** `changed` is called when the field changes; the form view decides when the row is drawn again. */
  constructor(field: Field, context: FieldContext, views: readonly RankedView[], changed: (row: FieldRow) => void) {
    this.field = field;
    this.context = context;
    this.id = context.id(field);
    this.describedBy = `${this.id}-problem`;
    this.#views = views;
    this.#schema = field.schema;
    this.#view = viewOf(field, views);
    this.#changed = changed;
    this.#control = this.#view(this);
    if (this.#control.styles) context.adopt(this.#control.styles);
    this.#frame = new RowFrame(this, this.#control);
    this.element = this.#frame.element;
    this.update();
    this.#stop = field.subscribe(() => changed(this));
  }

  /** Whether the field has become one of another kind, so that this row can no longer show it. */
  get isOutdated(): boolean {
    if (this.#schema !== this.field.schema) {
      this.#schema = this.field.schema;
      this.#isOutdated = viewOf(this.field, this.#views) !== this.#view;
    }
    return this.#isOutdated;
  }

  reconsider(): void {
    this.#schema = undefined;
    if (!this.#isDisposed) this.#changed(this);
  }

  /** Draws what has changed. What changes meanwhile is drawn right after: templates must not be drawn within themselves. */
  update(): void {
    if (this.#drawing) {
      this.#drawing = 'again';
      return;
    }
    do {
      this.#drawing = 'once';
      this.#draw();
    } while ((this.#drawing as string) === 'again');
    this.#drawing = undefined;
  }

  #draw(): void {
    const {field} = this;
    const control = this.#control;
    const help = this.#help();
    const problem = shownProblem(field);
    this.invalid = problem !== undefined;
    this.describedBy = help === undefined ? `${this.id}-problem` : `${this.id}-help ${this.id}-problem`;
    this.#frame.update(field, help, problem ? say(problem, field, this.context.messages) : '');
    if ('draw' in control) control.draw(this.#frame.slot, this.#frame.end);
    else if (control.shape !== 'group') wire(control.element, this);
    if (control.shape === 'group') this.#wireGroup();
    control.updated?.();
  }

  /** What helps to fill it in, and the first of the schema's examples. */
  #help(): string | undefined {
    const {field} = this;
    const [example] = (field.schema['examples'] ?? []) as readonly unknown[];
    // Of what is chosen the choices say enough.
    if (typeof example !== 'string' || field.choices.length > 0) return field.help;
    return this.context.words.example(example, field.help);
  }

  edit(value: unknown): void {
    this.context.edit(this.field.pointer, value);
  }

  report(problem: Omit<Problem, 'pointer'>): void {
    this.context.form.report([{...problem, pointer: this.field.pointer}]);
  }

  input(event: Event): void {
    if (!this.composing) this.#control.input?.(event);
  }

  change(event: Event): void {
    this.#control.change?.(event);
  }

  /** The applicant has left the field: what is wrong with it is shown from now on. */
  leave(): void {
    // A button that has the focus and is taken off the page says that it lost it; nobody has left.
    if (this.#drawing || this.#isDisposed) return;
    this.#control.leave?.();
    if (!this.field.readOnly) this.context.form.touch(this.field.pointer);
  }

  focus(): void {
    if (this.#control.focus) this.#control.focus();
    else this.element.querySelector<HTMLElement>(FOCUSABLE)?.focus();
    this.element.scrollIntoView({block: 'nearest'});
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#stop();
    this.#control.dispose?.();
  }

  /** The fieldset of a group is the row itself. */
  #wireGroup(): void {
    const {element, describedBy, invalid, field} = this;
    set(element, 'aria-describedby', describedBy);
    if (!this.#control.role) return;
    set(element, 'aria-required', String(field.required));
    set(element, 'aria-invalid', String(invalid));
  }
}

const FOCUSABLE = 'input, select, textarea, button, [tabindex]';
