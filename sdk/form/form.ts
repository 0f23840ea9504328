import type {Format, SchemaObject} from '../validation/check.ts';
import type {Problem, Validator} from '../validation/problem.ts';
import {defaultFormats} from '../validation/standard-formats.ts';
import {upgrade, type Upgraded} from '../validation/upgrade.ts';
import type {Answers} from './data.ts';
import type {Reason} from './explain.ts';
import type {Field} from './field.ts';
import {compile} from './compile.ts';
import {explain} from './explain.ts';
import {LiveForm} from './live-form.ts';
import type {FormModel} from './model.ts';
import type {Pointer} from './pointer.ts';

/** What `createForm` may be told besides the schema. */
export interface FormOptions {
  /** Answers to begin with, for example from a draft. */
  readonly value?: unknown;
  /** The language of the problems' words; `zh-CN` unless said. */
  readonly locale?: string;
  /** Judges the whole document; the interpreted engine unless said. */
  readonly validator?: Validator;
  /** String formats by name; those of the standard and of the dialect unless said. */
  readonly formats?: Readonly<Record<string, Format>>;
  /** What is already known of the applicant, as for `prefill`. */
  readonly record?: unknown;
  /** The only places that can be answered; all else is only shown, and not filled from the record. Every place, unless said. */
  readonly open?: readonly Pointer[];
}

/** A live form as a view needs it: what is asked now, with which answers, and what is wrong with them. */
export interface BareForm {
  readonly root: Field;
  readonly locale: string;
  readonly schema: SchemaObject;
  /** What is already known of the applicant; tables show its rows. */
  readonly record: unknown;
  /** The field at a pointer; undefined if there is none or it does not apply now. */
  at(pointer: Pointer): Field | undefined;
  /** All fields that apply now, without the sections, in display order. */
  fields(): Field[];
  /** Answers a field; `''`, null and undefined take the answer away. Throws `unknown-field`. */
  edit(pointer: Pointer, value: unknown): void;
  /**
   * Says that what stands in a field's control is no answer, and why: the field has none then, and the form is not valid,
   * until it is edited. Without a problem it takes that back. Throws `unknown-field`.
   */
  refuse(pointer: Pointer, problem: Omit<Problem, 'pointer'> | undefined): void;
  /** Says that the applicant has left a field: what is wrong with its answer is shown from now on. */
  touch(pointer: Pointer): void;
  /**
   * Adds an item to a list (at an index, else last), a property of a new name to an open section, or opens a closed one
   * (without a key: with the value for its answers).
   * Throws `not-possible` where the field is not `insertable`, or has or takes no property of that name.
   */
  insert(pointer: Pointer, key?: string | number, value?: unknown): void;
  /** Takes an item or a named row away, or closes a section that was opened. Throws `not-possible` where it is not `removable`. */
  remove(pointer: Pointer): void;
  /** Moves an item to another index. Throws `not-possible`. */
  move(pointer: Pointer, index: number): void;
  /** Chooses one of a section's `variants` by its index. Throws `not-possible`. */
  choose(pointer: Pointer, variant: number | undefined): void;
  /** Judges all answers, shows every problem and returns them in display order. */
  validate(): readonly Problem[];
  /** Shows problems found elsewhere; each goes when its field is edited or all is judged anew, one of keyword `remark` only when it is edited. */
  report(problems: readonly Problem[]): void;
  /** Takes back problems that were reported and are no longer so. */
  retract(problems: readonly Problem[]): void;
  /** Takes what is already known of the applicant: fills what is still empty (`ui.prefill`). */
  prefill(record: unknown): void;
  /** Whether all answers together satisfy the schema. */
  readonly valid: boolean;
  /** The problems that are shown now, in display order. */
  readonly problems: readonly Problem[];
  /** All answers, also those to questions that do not apply now; of a schema that asks for no object, whatever it asks for. */
  readonly value: Answers;
  /** The answers to what applies now and nothing more; what the schema tolerates without naming it stays as it was given. */
  readonly payload: Answers;
  /** Calls back after every change with the fields that it touched, or only after one at a pointer; returns how to stop. */
  subscribe(listener: (changed: readonly Field[]) => void, pointer?: Pointer): () => void;
}

/** A live form that can also say why. */
export interface Form extends BareForm {
  /** What of a schema of an earlier draft could not be taken over, and where it stands in it. */
  readonly dropped: Upgraded['dropped'];
  /** Why a field applies or does not, is required, or is wrong. Throws `unknown-field`. */
  explain(pointer: Pointer): readonly Reason[];
}

/** Makes a live form of a schema (JSON Schema 2020-12, or one of draft 4 to 2019-09 that says so); works without a DOM. */
export function createForm(schema: SchemaObject, options: FormOptions = {}): Form {
  const {schema: current, dropped} = upgrade(schema);
  return new ExplainedForm(compile(current as SchemaObject, options.formats ?? defaultFormats), options, dropped);
}

class ExplainedForm extends LiveForm implements Form {
  readonly dropped: Form['dropped'];

  constructor(model: FormModel, options: FormOptions, dropped: Form['dropped']) {
    super(model, options);
    this.dropped = dropped;
  }

  explain(pointer: Pointer): readonly Reason[] {
    return explain(this.place(pointer));
  }
}
