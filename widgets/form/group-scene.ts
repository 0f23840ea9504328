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
