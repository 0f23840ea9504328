import type {Field} from 'formwork/sdk';
import type {FieldContext} from '../fields/context.ts';
import type {GroupWords} from '../words/group-words.ts';
import type {Part} from './part.ts';

/** What the tools of one group share. */
export interface GroupScene {
  readonly field: Field;
  readonly context: FieldContext;
  readonly words: GroupWords;
  /** The parts as they were drawn last. */
  readonly parts: ReadonlyMap<Field, Part>;
  /** The id of what says what is wrong with the group; undefined while nothing is. */
  readonly problemId: string | undefined;
  /**
   * Changes the form; `then` gives the focus away once the group has been drawn as it is then.
   *
   * That may be later: while a pointer is pressed nothing is drawn.
   */
  readonly change: (change: () => void, then?: () => void) => void;
}

/** Gives the focus to the first field of a part, or to the part itself where there is none to fill in yet. */
export function enter({context, parts}: GroupScene, field: Field | undefined): void {
  const part = field && parts.get(field);
  if (!part) return;
  if (isFilledIn(part)) context.focus(part.field.pointer);
  if (part.element.matches(':focus-within')) return;
  part.element.tabIndex = -1;
  part.element.focus();
}

/** Whether there is anything in a part that is filled in. */
export function isFilledIn({element}: Part): boolean {
  return element.matches('.row') || element.querySelector('.row') !== null;
}
