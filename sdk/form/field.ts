import type {SchemaObject} from '../validation/check.ts';
import type {Problem} from '../validation/problem.ts';
import type {Choice} from './kind.ts';
import type {Pointer} from './pointer.ts';
import type {Ui} from './ui.ts';

/** One question of a live form, or a section or list of questions, as a view shows it. */
export interface Field {
  readonly pointer: Pointer;
  /** The property's name, or the item's index. */
  readonly key: string;
  /** What it looks like: `section`, `list`, `text`, `date`, `radio`, `select`, `combobox`, `lookup`, `table`, `material` … */
  readonly kind: string;
  /** The keywords of all subschemas that apply now; where two say the same keyword, the first one's. */
  readonly schema: SchemaObject;
  readonly ui: Ui;
  /** Its title; an item's is that of the list, with its number. */
  readonly label: string;
  readonly help: string | undefined;
  /** The present answer; undefined while there is none. */
  readonly value: unknown;
  readonly required: boolean;
  /** Whether the schema, or that of something around it, has it as `readOnly`. */
  readonly readOnly: boolean;
  readonly choices: readonly Choice[];
  /** The problems to be shown now: none before the field was left or the form was validated. */
  readonly problems: readonly Problem[];
  /** Whether the applicant has left it. */
  readonly touched: boolean;
  readonly parent: Field | undefined;
  /** The fields of a section or list that apply now, in display order. */
  readonly children: readonly Field[];
  /** Whether another item, or a property of a name to be given, can be inserted below it. */
  readonly insertable: boolean;
  /** Whether it is an item, a named row or an opened section that can be removed. */
  readonly removable: boolean;
  /** Whether it is an optional section that stays closed until it is inserted. */
  readonly closed: boolean;
  /** The kinds of object to choose from, where no property decides; empty for most fields. */
  readonly variants: readonly Choice[];
  /** The index of the chosen one. */
  readonly variant: number | undefined;
  /** Calls back whenever anything of the above has changed; returns how to stop. */
  subscribe(listener: () => void): () => void;
}
