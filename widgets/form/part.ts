import type {Field, Pointer} from 'formwork/sdk';
import type {FieldContext} from '../fields/context.ts';
import type {RankedView} from '../fields/registry.ts';
import type {FieldRow} from './field-row.ts';

/** What stands at one place of a form: the row of a field, or a group of parts. */
export interface Part {
  readonly field: Field;
  readonly element: HTMLElement;
  /** Whether it can no longer show what its field has become. */
  readonly isOutdated: boolean;
  /** Draws what has changed. */
  update(): void;
  dispose(): void;
}

/** What takes the focus that is meant for a field. */
export interface Target {
  focus(): void;
}

/** What a form view gives all of its parts. */
export interface PartHost {
  readonly context: FieldContext;
  readonly views: readonly RankedView[];
  /** The level of the headings of the outermost sections. */
  readonly headingLevel: number;
  /** What a page has put after one of the form's own parts, by the part's pointer. */
  readonly inserts: ReadonlyMap<Pointer, HTMLElement>;
  /** Takes note of a row, so that events find it, and the focus that is meant for its field. */
  add(row: FieldRow): void;
  /** Takes note of what takes the focus that is meant for a field. */
  aim(field: Field, target: Target): void;
  /** A part has changed; the form view says when it is drawn. */
  changed(part: Part): void;
}
