import type {Schema, SchemaObject} from '../validation/check.ts';
import type {Problem, Validate, Validator} from '../validation/problem.ts';
import {answerOf} from './answer-of.ts';
import {leavesOf, withParked} from './answers.ts';
import {Applicability} from './applicability.ts';
import {copy, type Answers} from './data.ts';
import {LiveField} from './live-field.ts';
import type {BareForm, FormOptions} from './form.ts';
import {judgeAll, judgeOne} from './judge.ts';
import type {FormModel} from './model.ts';
import {notPossible, unknownField} from './mistakes.ts';
import {join, keysOf, valueAt, type Pointer} from './pointer.ts';
import {gather, problemsAt, settle} from './problems.ts';

/** The form behind `createForm`: it changes fields, and tells their listeners once for each change. */
export class LiveForm implements BareForm {
  readonly root: LiveField;
  readonly locale: string;
  readonly schema: SchemaObject;
  record: unknown;
  readonly #model: FormModel;
  #validator: Validator | undefined;
  readonly #listeners = new Set<(changed: readonly LiveField[]) => void>();
  readonly #changed = new Set<LiveField>();
  readonly #applicability: Applicability;
  /** Fields in which something stands that is no answer. */
  readonly #refused = new Set<LiveField>();
  #validated = false;

  constructor(model: FormModel, options: FormOptions) {
    this.schema = model.schema;
    this.locale = options.locale ?? 'zh-CN';
    this.#model = model;
    this.#validator = options.validator;
    this.root = new LiveField(model.root, undefined, '');
    this.root.open = options.open;
    this.#applicability = new Applicability(this.#changed, (place) => this.#judgeIfShown(place));
    this.#applicability.begin(this.root, options.value);
    if (options.record !== undefined) this.prefill(options.record);
    this.#changed.clear();
  }

  at(pointer: Pointer): LiveField | undefined {
    let place: LiveField | undefined = this.root;
    for (const key of keysOf(pointer)) {
      place = place.child(key);
      if (!place?.applies) return undefined;
    }
    return place;
  }

  fields(): LiveField[] {
    return leavesOf(this.root);
  }

  edit(pointer: Pointer, value: unknown): void {
    const field = this.place(pointer);
    if (!field.node.leaf) throw unknownField(pointer);
    const answer = answerOf(field, value);
    if (!field.applies) field.parked = answer;
    else this.#applicability.answer(field, answer);
    this.#heed(field);
    this.#refuse(field, undefined);
    this.#judgeIfShown(field);
    this.#flush(field);
  }

  /** What was found elsewhere is over once its field has been answered anew, and a remark on a section once anything in it. */
  #heed(field: LiveField): void {
    field.outside = [];
    for (let around = field.parent; around; around = around.parent) {
      if (around.outside.length === 0) continue;
      around.outside = around.outside.filter((problem) => !isRemark(problem));
      this.#changed.add(around);
    }
  }

  refuse(pointer: Pointer, problem: Omit<Problem, 'pointer'> | undefined): void {
    const field = this.place(pointer);
    if (!field.node.leaf) throw unknownField(pointer);
    if (problem) this.#applicability.answer(field, undefined);
    this.#refuse(field, problem && {...problem, pointer});
    this.#judgeIfShown(field);
    this.#flush(field);
  }

  touch(pointer: Pointer): void {
    const field = this.place(pointer);
    field.touched = true;
    this.#normalize(field);
    this.#judgeAgain(field);
    this.#flush(field);
  }

  insert(pointer: Pointer, key?: string | number, value?: unknown): void {
    const parent = this.place(pointer);
    if (!parent.insertable) throw notPossible('insert', pointer);
    const isWhole = parent.closed && key === undefined && value !== undefined;
    if (parent.closed) this.#applicability.open(parent, isWhole ? value : undefined);
    const list = parent.node.isList;
    const at = list ? Math.max(0, Math.min(Number(key ?? Infinity), parent.places.size)) : key;
    if (at !== undefined && !isWhole) {
      if (!list && !this.#takesName(parent, String(at))) throw notPossible('insert', join(pointer, at));
      this.#applicability.insert(parent, String(at), value);
    }
    this.#reordered(parent);
  }

  remove(pointer: Pointer): void {
    const place = this.place(pointer);
    if (!place.removable || !place.parent) throw notPossible('remove', pointer);
    this.#applicability.remove(place);
    this.#reordered(place.parent);
  }

  move(pointer: Pointer, index: number): void {
    const place = this.place(pointer);
    const list = place.parent;
    if (!list?.node.isList || index < 0 || index >= list.places.size) throw notPossible('move', pointer);
    this.#applicability.move(place, index);
    this.#reordered(list);
  }

  choose(pointer: Pointer, variant: number | undefined): void {
    const place = this.place(pointer);
    if (place.variants.length === 0) throw notPossible('choose', pointer);
    this.#applicability.choose(place, variant);
    this.#reordered(place);
  }

  validate(): readonly Problem[] {
    this.#validated = true;
    for (const field of this.fields()) {
      this.#normalize(field);
      if (field.outside.length > 0) this.#changed.add(field);
      // What was found elsewhere was about earlier answers, and whoever found it judges again; but a remark is to be heeded.
      field.outside = field.outside.filter(isRemark);
    }
    const found = settle(judgeAll(this.root), this.root);
    // The engine's verdict is what counts; what only it has found stands at the nearest field.
    this.#show(found.size > 0 ? found : settle(this.#judge(this.payload), this.root));
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

  retract(problems: readonly Problem[]): void {
    for (const [field, found] of gather(problems, this.root)) {
      field.outside = field.outside.filter((problem) => !found.includes(problem));
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
      if (known === undefined || known === null) continue;
      // What was filed stays as it was, but for what nobody answers.
      if ((this.root.open || field.value !== undefined) && !field.isFixed) continue;
      this.#applicability.answer(field, copy(known));
    }
    this.#flush();
  }

  get valid(): boolean {
    return (
      ![...this.#refused].some((field) => field.refusal && isOnThePage(field)) && this.#judge(this.payload).length === 0
    );
  }

  get problems(): readonly Problem[] {
    return problemsAt(this.root);
  }

  get payload(): Answers {
    return copy(this.root.value) as Answers;
  }

  get value(): Answers {
    return withParked(this.root) as Answers;
  }

  subscribe(listener: (changed: readonly LiveField[]) => void, pointer?: Pointer): () => void {
    if (pointer !== undefined) {
      const place = this.place(pointer);
      return place.subscribe(() => listener([place]));
    }
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The whole form's verdict; without an engine of its own by the interpreter, which is made when it is first asked. */
  #judge(answers: unknown): readonly Problem[] {
    this.#validator ??= interpretedBy(this.#model);
    const found = this.#validator(answers);
    return 'problems' in found ? found.problems : found;
  }

  #refuse(field: LiveField, problem: Problem | undefined): void {
    field.refusal = problem;
    if (problem) this.#refused.add(field);
    else this.#refused.delete(field);
  }

  /** Whether a section has a place for a property of this name, and none with it yet. */
  #takesName(section: LiveField, name: string): boolean {
    if (section.places.has(name) || !section.node.childFor(name)) return false;
    return section.active.every(({schema, at}) => {
      const names = typeof schema === 'object' ? (schema['propertyNames'] as Schema | undefined) : undefined;
      return names === undefined || this.#model.interpreter.compile(names, `${at}/propertyNames`)(name, '', undefined);
    });
  }

  /** The place at a pointer, whether it applies or not. */
  place(pointer: Pointer): LiveField {
    let place: LiveField | undefined = this.root;
    for (const key of keysOf(pointer)) place = place?.child(key);
    if (place) return place;
    throw unknownField(pointer);
  }

  /** Writes an identifier as its format demands, and other text without the spaces around it. */
  #normalize(field: LiveField): void {
    const {value} = field;
    if (typeof value !== 'string' || field.readOnly) return;
    const format = String(field.schema['format']);
    const {formats} = this.#model;
    const text = value.trim();
    const answer = (Object.hasOwn(formats, format) && formats[format]?.normalize?.(text)) || text;
    if (answer === value) return;
    this.#applicability.answer(field, answer === '' ? undefined : answer);
  }

  #judgeIfShown(field: LiveField): void {
    if (this.#validated || field.touched) this.#judgeAgain(field);
  }

  /** Judges one field and the sections around it anew, by what applies to each. */
  #judgeAgain(field: LiveField): void {
    for (let place: LiveField | undefined = field; place; place = this.#validated ? place.parent : undefined) {
      const before = place.own;
      const found = judgeOne(place);
      place.own = this.#validated ? found : found.filter(({keyword}) => !WAITS.has(keyword));
      if (before.length > 0 || place.own.length > 0) this.#changed.add(place);
      const filler = place.ui.filledBy;
      const sibling = filler === undefined ? undefined : place.parent?.child(filler);
      if (sibling && sibling.own.length > 0) {
        sibling.own = this.#validated ? judgeOne(sibling) : [];
        this.#changed.add(sibling);
      }
    }
  }

  /** A list or section is judged anew as a whole: its items have other pointers now. */
  #reordered(place: LiveField): void {
    if (this.#validated) this.#show(settle(judgeAll(place), this.root), place);
    else this.#judgeTouched(place);
    this.#judgeIfShown(place);
    this.#flush(place);
  }

  /** What is below has other pointers now, and so have its problems. */
  #judgeTouched(place: LiveField): void {
    if (place.touched) this.#judgeAgain(place);
    for (const child of place.children) this.#judgeTouched(child);
  }

  #show(found: ReadonlyMap<LiveField, readonly Problem[]>, below = this.root): void {
    const visit = (place: LiveField): void => {
      const own = found.get(place) ?? [];
      if (own.length > 0 || place.own.length > 0) {
        place.own = own;
        this.#changed.add(place);
      }
      for (const child of place.children) visit(child);
    };
    visit(below);
  }

  #flush(always?: LiveField): void {
    if (always) this.#changed.add(always);
    const changed = [...this.#changed];
    this.#changed.clear();
    for (const place of changed) for (const listener of [...(place.listeners ?? [])]) listener();
    for (const listener of [...this.#listeners]) listener(changed);
  }
}

/** What waits until the whole form is validated: one who only looked at a field has done nothing wrong. */
const WAITS: ReadonlySet<string> = new Set(['required', 'lookup', 'minItems']);

function interpretedBy({schema, interpreter}: FormModel): Validate {
  const check = interpreter.compile(schema, '#');
  return (answers) => {
    const found: Problem[] = [];
    check(answers, '', found);
    return found;
  };
}

/** Whether a field is asked now: neither hidden nor removed, itself or with what is around it. */
function isOnThePage(field: LiveField): boolean {
  const {applies, parent, key} = field;
  return applies && (!parent || (parent.child(key) === field && isOnThePage(parent)));
}

/** A reviewer's remark stands until somebody has answered anew. */
function isRemark({keyword}: Problem): boolean {
  return keyword === 'remark';
}
