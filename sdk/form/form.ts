import {FormworkError} from '../errors.ts';
import {normalForm} from '../identifiers/normal-form.ts';
import type {Format, SchemaObject} from '../validation/check.ts';
import {interpret} from '../validation/interpreted.ts';
import type {Problem, Validate} from '../validation/problem.ts';
import {copy, isObject, read, write, type Answers} from './data.ts';
import {LiveField, type Field} from './field.ts';
import {isReadBy, type Guard} from './guards.ts';
import {compile, type FormModel} from './model.ts';
import {keysOf, valueAt, type Pointer} from './pointer.ts';
import {gather, problemsAt, settle} from './problems.ts';

/** What `createForm` may be told besides the schema. */
export interface FormOptions {
  /** Answers to begin with, for example from a draft. */
  readonly value?: unknown;
  /** The language of the problems' words; `zh-CN` unless said. */
  readonly locale?: string;
  /** Judges the whole document; the interpreted engine unless said. */
  readonly validate?: Validate;
  /** String formats by name; those of the dialect unless said. */
  readonly formats?: Readonly<Record<string, Format>>;
  /** What is already known of the applicant, as for `prefill`. */
  readonly record?: unknown;
}

/** A live form: what is asked now, with which answers, and what is wrong with them. */
export interface Form {
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
  /** Says that the applicant has left a field: what is wrong with its answer is shown from now on. */
  touch(pointer: Pointer): void;
  /** Judges all answers, shows every problem and returns them in display order. */
  validate(): readonly Problem[];
  /** Shows problems found elsewhere; each goes when its field is edited or all is judged anew. */
  report(problems: readonly Problem[]): void;
  /** Takes what is already known of the applicant: fills what is still empty (`ui.prefill`). */
  prefill(record: unknown): void;
  /** Whether all answers together satisfy the schema. */
  readonly valid: boolean;
  /** The problems that are shown now, in display order. */
  readonly problems: readonly Problem[];
  /** All answers, also those to questions that do not apply now. */
  readonly value: Answers;
  /** The answers to what applies now and nothing more. */
  readonly payload: Answers;
  /** Calls back after every change, or only after one at a pointer; returns how to stop. */
  subscribe(listener: () => void, pointer?: Pointer): () => void;
}

/** Makes a live form of a schema (JSON Schema 2020-12); works without a DOM. */
export function createForm(schema: SchemaObject, options: FormOptions = {}): Form {
  return new LiveForm(compile(schema, options.formats), options);
}

/** Makes a live form of a model that is already compiled, so that many forms share it. */
export function createFormOf(model: FormModel, options: FormOptions = {}): Form {
  return new LiveForm(model, options);
}

class LiveForm implements Form {
  readonly root: LiveField;
  readonly locale: string;
  readonly schema: SchemaObject;
  record: unknown;
  readonly #judge: Validate;
  readonly #listeners = new Set<() => void>();
  readonly #changed = new Set<LiveField>();
  #validated = false;

  constructor(model: FormModel, options: FormOptions) {
    this.schema = model.schema;
    this.locale = options.locale ?? 'zh-CN';
    this.#judge = options.validate ?? interpret(model.schema, options.formats ? {formats: options.formats} : {});
    this.root = new LiveField(model.root, undefined);
    this.root.applies = true;
    this.#build(this.root, isObject(options.value) ? options.value : {}, options.value === undefined);
    this.#settle(this.#everyGuard(this.root));
    if (options.record !== undefined) this.prefill(options.record);
    this.#changed.clear();
  }

  at(pointer: Pointer): LiveField | undefined {
    let place: LiveField | undefined = this.root;
    for (const key of keysOf(pointer)) {
      place = place.places.get(key);
      if (!place?.applies) return undefined;
    }
    return place;
  }

  fields(): LiveField[] {
    return leavesOf(this.root);
  }

  edit(pointer: Pointer, value: unknown): void {
    const field = this.#place(pointer);
    if (!field.node.leaf) throw unknownField(pointer);
    const answer = value === '' || value === null ? undefined : value;
    if (!field.applies) field.parked = answer;
    else this.#write(field, answer);
    field.outside = [];
    this.#settle(this.#readersOf(field));
    if (this.#isShown(field)) this.#judgeAgain(field);
    this.#flush(field);
  }

  touch(pointer: Pointer): void {
    const field = this.#place(pointer);
    field.touched = true;
    this.#normalize(field);
    this.#judgeAgain(field);
    this.#flush(field);
  }

  validate(): readonly Problem[] {
    this.#validated = true;
    for (const field of this.fields()) {
      this.#normalize(field);
      if (field.outside.length > 0) this.#changed.add(field);
      // What was found elsewhere was about earlier answers; whoever found it judges again.
      field.outside = [];
    }
    this.#show(settle(this.#judge(this.payload), this.root));
    this.#flush();
    return this.problems;
  }

  report(problems: readonly Problem[]): void {
    for (const [field, found] of gather(problems, this.root)) {
      field.outside = found;
      this.#changed.add(field);
    }
    this.#flush();
  }

  prefill(record: unknown): void {
    this.record = record;
    for (const field of leavesOf(this.root)) {
      const {prefill, rows} = field.ui;
      if (rows !== undefined) this.#changed.add(field);
      const known = prefill === undefined ? undefined : valueAt(record, prefill);
      if (known === undefined || known === null || (field.value !== undefined && !field.readOnly)) continue;
      this.#write(field, copy(known));
      this.#settle(this.#readersOf(field));
    }
    this.#flush();
  }

  get valid(): boolean {
    return this.#judge(this.payload).length === 0;
  }

  get problems(): readonly Problem[] {
    return problemsAt(this.root);
  }

  get payload(): Answers {
    return copy(this.root.data ?? {});
  }

  get value(): Answers {
    return withParked(this.root) as Answers;
  }

  subscribe(listener: () => void, pointer?: Pointer): () => void {
    if (pointer !== undefined) return this.#place(pointer).subscribe(listener);
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #place(pointer: Pointer): LiveField {
    let place: LiveField | undefined = this.root;
    for (const key of keysOf(pointer)) place = place?.places.get(key);
    if (place) return place;
    throw unknownField(pointer);
  }

  /** Makes the places below a section with their answers: the given ones, or in a fresh form the schema's `default`. */
  #build(section: LiveField, given: Answers, fresh: boolean): void {
    section.data = {};
    for (const guard of section.node.guards) section.outcomes.set(guard, guard.test(section.data, '', undefined));
    for (const node of section.node.properties.values()) {
      const place = new LiveField(node, section);
      section.places.set(node.key, place);
      const value = read(given, node.key);
      if (node.leaf) place.parked = value === undefined ? undefined : copy(value);
      else this.#build(place, isObject(value) ? value : {}, fresh);
    }
    for (const place of section.places.values()) {
      this.#refresh(place);
      const {default: usual} = place.schema;
      if (fresh && place.node.leaf && usual !== undefined && place.value === undefined) this.#write(place, copy(usual));
    }
  }

  /** Writes an identifier as its format demands, and other text without the spaces around it. */
  #normalize(field: LiveField): void {
    const {value} = field;
    if (typeof value !== 'string' || field.readOnly) return;
    const answer = normalForm(field.schema['format'] as string | undefined, value.trim());
    if (answer === value) return;
    this.#write(field, answer === '' ? undefined : answer);
    this.#settle(this.#readersOf(field));
  }

  /** Asks guards again, applies what follows, and goes on with what that changes, until nothing does. */
  #settle(asked: readonly (readonly [LiveField, Guard])[]): void {
    const queue = [...asked];
    // A condition that hides what it reads never comes to rest; the bound keeps the form alive.
    for (let turns = 0; queue.length > 0 && turns < MOST_TURNS; turns += 1) {
      const [owner, guard] = queue.shift() as readonly [LiveField, Guard];
      const outcome = guard.test(owner.data ?? {}, '', undefined);
      if (outcome === owner.outcomes.get(guard)) continue;
      owner.outcomes.set(guard, outcome);
      for (const node of guard.targets) {
        const place = descend(owner, node);
        if (place && this.#refresh(place)) queue.push(...this.#readersOf(place));
      }
    }
  }

  /** Brings a place up to date with what the schema says now; returns whether answers moved. */
  #refresh(place: LiveField): boolean {
    const {applies, changed} = place.refresh();
    if (!changed && applies === place.applies) return false;
    this.#changed.add(place);
    const moved = applies !== place.applies;
    if (moved) {
      if (place.parent) this.#changed.add(place.parent);
      if (applies) this.#unpark(place);
      else this.#park(place);
    } else if (!place.node.leaf) this.#keepContainer(place);
    if (this.#isShown(place)) this.#judgeAgain(place);
    return moved;
  }

  #unpark(place: LiveField): void {
    place.applies = true;
    if (!place.node.leaf) return this.#keepContainer(place);
    const answer = place.parked;
    place.parked = undefined;
    if (answer !== undefined) this.#write(place, answer);
  }

  #park(place: LiveField): void {
    const {hidden} = place.ui;
    if (place.node.leaf && hidden !== 'drop') place.parked = place.value;
    place.applies = false;
    place.own = [];
    place.outside = [];
    if (hidden !== 'keep') place.put(undefined);
  }

  #write(field: LiveField, answer: unknown): void {
    field.put(answer);
    this.#changed.add(field);
    for (let section = field.parent; section?.parent; section = section.parent) this.#keepContainer(section);
  }

  /** A required section stands in the document even while it is empty, an optional one only with an answer. */
  #keepContainer(section: LiveField): void {
    const wanted = section.applies && (section.required || !isEmpty(section.data));
    section.put(wanted ? section.data : undefined);
  }

  #readersOf(place: LiveField): (readonly [LiveField, Guard])[] {
    const readers: (readonly [LiveField, Guard])[] = [];
    const path = [place.key];
    for (let owner = place.parent; owner; owner = owner.parent) {
      for (const guard of owner.node.guards) if (isReadBy(guard, path)) readers.push([owner, guard]);
      path.unshift(owner.key);
    }
    return readers;
  }

  #everyGuard(section: LiveField): (readonly [LiveField, Guard])[] {
    const own = section.node.guards.map((guard) => [section, guard] as const);
    return [...own, ...[...section.places.values()].flatMap((place) => this.#everyGuard(place))];
  }

  #isShown(field: LiveField): boolean {
    return this.#validated || field.touched;
  }

  /** Judges one field and the sections around it anew, by what applies to each. */
  #judgeAgain(field: LiveField): void {
    for (let place: LiveField | undefined = field; place; place = this.#validated ? place.parent : undefined) {
      const before = place.own;
      const found = judgeOne(place);
      place.own = this.#validated ? found : found.filter(({keyword}) => !WAITS.has(keyword));
      if (before.length > 0 || place.own.length > 0) this.#changed.add(place);
      const filler = place.ui.filledBy;
      const sibling = filler === undefined ? undefined : place.parent?.places.get(filler);
      if (sibling && sibling.own.length > 0) {
        sibling.own = this.#validated ? judgeOne(sibling) : [];
        this.#changed.add(sibling);
      }
    }
  }

  #show(found: ReadonlyMap<LiveField, readonly Problem[]>): void {
    const visit = (place: LiveField): void => {
      const own = found.get(place) ?? [];
      if (own.length > 0 || place.own.length > 0) {
        place.own = own;
        this.#changed.add(place);
      }
      for (const child of place.children) visit(child);
    };
    visit(this.root);
  }

  #flush(always?: LiveField): void {
    if (always) this.#changed.add(always);
    const changed = [...this.#changed];
    this.#changed.clear();
    for (const place of changed) for (const listener of [...(place.listeners ?? [])]) listener();
    for (const listener of [...this.#listeners]) listener();
  }
}

function unknownField(pointer: Pointer): FormworkError {
  return new FormworkError('unknown-field', `The form has no field “${pointer}”.`, {
    mend: 'Use the JSON Pointer of a property that the schema declares, for example "/basic/name".',
  });
}

/** What waits until the whole form is validated: one who only looked at a field has done nothing wrong. */
const WAITS: ReadonlySet<string> = new Set(['required', 'lookup', 'minItems']);

/** More turns than any settled form needs: each condition may flip a few times. */
const MOST_TURNS = 10_000;

function judgeOne(place: LiveField): readonly Problem[] {
  const out: Problem[] = [];
  if (place.node.leaf && place.value === undefined) {
    if (place.required) out.push({pointer: place.pointer, keyword: 'required', params: {missingProperty: place.key}});
  } else if (place.data || place.node.leaf) {
    for (const {check} of place.active) check(place.value, place.pointer, out);
  }
  const problems = out.length > 0 ? (settle(out, root(place)).get(place) ?? []) : [];
  return problems.length > 0 || !place.ui.lookup ? problems : missingFills(place);
}

/** What a lookup should have filled in and has not. */
function missingFills(place: LiveField): readonly Problem[] {
  const filled = [...(place.parent?.places.values() ?? [])].filter((sibling) => sibling.ui.filledBy === place.key);
  const missing = filled.find((sibling) => sibling.applies && sibling.required && sibling.value === undefined);
  return missing ? [{pointer: place.pointer, keyword: 'lookup', params: {missingProperty: missing.key}}] : [];
}

function root(place: LiveField): LiveField {
  return place.parent ? root(place.parent) : place;
}

function descend(owner: LiveField, node: LiveField['node']): LiveField | undefined {
  if (node === owner.node) return owner;
  return node.parent && descend(owner, node.parent)?.places.get(node.key);
}

function leavesOf(section: LiveField): LiveField[] {
  return section.children.flatMap((place) => (place.node.leaf ? [place] : leavesOf(place)));
}

function isEmpty(data: Answers | undefined): boolean {
  for (const _ in data) return false;
  return true;
}

function withParked(place: LiveField): unknown {
  if (place.node.leaf) return copy(place.applies ? place.value : place.parked);
  const result: Answers = {};
  for (const child of place.places.values()) {
    const value = withParked(child);
    if (value !== undefined && !(isObject(value) && !child.node.leaf && Object.keys(value).length === 0)) {
      write(result, child.key, value);
    }
  }
  return result;
}
