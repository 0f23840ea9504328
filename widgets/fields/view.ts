import type {Field, Problem} from 'formwork/sdk';
import type {CSSResult} from '@lit/reactive-element';
import type {FieldContext} from './context.ts';

/**
 * How one kind of field is shown: called once for each field, with the row that it is to stand in.
 *
 * What it returns is the control alone; label, help, problem and their wiring are the row's. It never changes data: it
 * hands what the applicant does to `row.edit`.
 */
export type FieldView = (row: Row) => Control;

/**
 * The live control of one field: an element that it keeps up to date itself, or one that it draws anew (`drawn`).
 *
 * An element that is not a group's is tied to label, help and problem by the row; what is drawn does so itself.
 */
export type Control = ControlBehaviour & ({readonly element: HTMLElement} | DrawnControl);

/** A control that is drawn anew whenever its row is. */
export interface DrawnControl {
  /** Draws it in `slot`, before `end` (null: as the last one). */
  draw(slot: HTMLElement, end: ChildNode | null): void;
}

/** What a control does besides being shown. */
export interface ControlBehaviour {
  /**
   * How label and control belong together: `control` has one focusable element with the row's id, `inline` too, with
   * the label after it; a `group` has several, and its row is a fieldset. `control` unless said.
   */
  readonly shape?: 'control' | 'inline' | 'group';
  /** The ARIA role of a group's fieldset. */
  readonly role?: 'radiogroup';
  /** Whether something may hang out of the row, such as a list of suggestions. */
  readonly overflows?: boolean;
  /** Whether it needs the whole width of the form. */
  readonly wide?: boolean;
  /** The styles that it brings, put into the shadow root around it once. */
  readonly styles?: readonly CSSResult[];
  /** The row has been drawn: the place to show the answer without touching what is being typed. */
  updated?(): void;
  /** The applicant typed or chose (never in the middle of a composition). */
  input?(event: Event): void;
  /** The applicant has done with an entry. */
  change?(event: Event): void;
  /** The focus left the row. */
  leave?(): void;
  /** Takes the focus; without it the row's first focusable element does. */
  focus?(): void;
  dispose?(): void;
}

/** What a control knows of its row. */
export interface Row {
  readonly field: Field;
  readonly context: FieldContext;
  /** There once the control has been made. */
  readonly element: HTMLElement;
  /** The id of the control, which the label points at. */
  readonly id: string;
  /** The ids of help and problem, for `aria-describedby`. */
  readonly describedBy: string;
  /** Whether a problem is shown. */
  readonly invalid: boolean;
  /** Whether the applicant is in the middle of a composition, whose text must not be touched. */
  readonly composing: boolean;
  /** Answers the field. */
  edit(value: unknown): void;
  /** Shows a problem that the control has found itself; it goes with the next answer. */
  report(problem: Omit<Problem, 'pointer'>): void;
  /** Draws again. */
  update(): void;
  /** Has the view chosen anew, and the row replaced if it is another one now. */
  reconsider(): void;
}

/** The element of a drawn control that carries the row's id. */
export function controlOf<T extends HTMLElement = HTMLInputElement>(row: Row): T {
  return row.element.querySelector(`#${row.id}`) as unknown as T;
}
