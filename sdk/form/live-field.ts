import type {Schema, SchemaObject} from '../validation/check.ts';
import type {Problem} from '../validation/problem.ts';
import {isObject, read, write, type Answers} from './data.ts';
import type {Field} from './field.ts';
import type {Fragment} from './fragment.ts';
import type {Condition, Guard} from './guards.ts';
import {choicesOf, itemsOf, kindOf, type Choice} from './kind.ts';
import {twinsOf, type ModelNode, type Variants} from './model.ts';
import {join, type Pointer} from './pointer.ts';
import {recurs} from './recursion.ts';
import {uiOf, type Ui} from './ui.ts';

/** A place of a live form, with the answer that stands there; only the form changes it. */
export class LiveField implements Field {
  readonly node: ModelNode;
  readonly parent: LiveField | undefined;
  key: string;
  /** The same name in another shape; at most one of them applies. */
  twin: LiveField | undefined;
  /** The places below by key, whether they apply or not; in a list by index. */
  places: Map<string, LiveField> = NO_PLACES;
  /** What each condition evaluated here came to. */
  outcomes: Map<Guard, boolean> = NO_OUTCOMES;
  listeners: Set<() => void> | undefined;
  /** The answers below a section or list; they stand in the document unless it is optional and empty. */
  data: Answers | unknown[] | undefined;
  /** The answer to a question that does not apply now, or of a form that is a single question. */
  parked: unknown;
  own: readonly Problem[] = NONE;
  outside: readonly Problem[] = NONE;
  /** What stands in the control is no answer, and why. */
  refusal: Problem | undefined;
  applies = false;
  required = false;
  touched = false;
  /** Why a section or list has no places: null was given, or it waits to be wanted. */
  shut: 'null' | 'waiting' | undefined;
  /** Whether a section or list is in the document. */
  stands = false;
  /** Of the root: the only places that can be answered, if not all can. */
  open: readonly Pointer[] | undefined;
  /** Whether it was given, or is wanted, although there is nothing in it. */
  explicit = false;
  #pointer: Pointer | undefined;
  #active: readonly Fragment[] = NO_FRAGMENTS;
  #schema: SchemaObject | undefined;

  constructor(node: ModelNode, parent: LiveField | undefined, key: string) {
    this.node = node;
    this.parent = parent;
    this.key = key;
  }

  get pointer(): Pointer {
    return (this.#pointer ??= this.parent ? join(this.parent.pointer, this.key) : '');
  }

  get schema(): SchemaObject {
    return (this.#schema ??= merge(this.#active));
  }

  get ui(): Ui {
    return uiOf(this.schema);
  }

  get kind(): string {
    return this.node.leaf ? kindOf(this.schema) : this.node.isList ? 'list' : 'section';
  }

  get label(): string {
    const {title} = this.schema;
    if (this.parent?.node.isList) {
      // The first items of a tuple are each something of its own.
      if (title !== undefined && Number(this.key) < this.parent.node.below.prefix.length) return String(title);
      return `${String(title ?? this.parent.label)} ${Number(this.key) + 1}`;
    }
    return this.isNamed ? this.key : String(title ?? this.key);
  }

  get help(): string | undefined {
    return this.schema['description'] as string | undefined;
  }

  get readOnly(): boolean {
    return this.isFixed || this.#isLocked;
  }

  /** Whether the schema, or that of something around it, has it as `readOnly`. */
  get isFixed(): boolean {
    return this.schema['readOnly'] === true || (this.parent?.isFixed ?? false);
  }

  /** Whether it is neither one of the only open places, nor below or around one. */
  get #isLocked(): boolean {
    if (!this.parent) return false;
    let root: LiveField = this.parent;
    while (root.parent) root = root.parent;
    const within = (inner: Pointer, outer: Pointer): boolean => `${inner}/`.startsWith(`${outer}/`);
    return root.open?.every((open) => !within(this.pointer, open) && !within(open, this.pointer)) ?? false;
  }

  get choices(): readonly Choice[] {
    const choices = choicesOf(this.schema);
    return choices.length > 0 ? choices : choicesOf(itemsOf(this.schema));
  }

  get value(): unknown {
    if (!this.node.leaf) return this.shut === 'null' ? null : this.data;
    if (!this.applies) return undefined;
    if (!this.parent) return this.parked;
    const {data} = this.parent;
    if (!Array.isArray(data)) return data && read(data, this.key);
    const answer = data[Number(this.key)];
    // An item that has not been answered stands as null, too.
    return answer === null && !this.takesNull ? undefined : answer;
  }

  /** Whether null is an answer. */
  get takesNull(): boolean {
    const fragments = this.#active.length > 0 ? this.#active : this.node.fragments;
    return fragments.every(({check, isBesideNull}) => isBesideNull || check(null, '', undefined));
  }

  get problems(): readonly Problem[] {
    return this.outside.length > 0 ? [...this.own, ...this.outside] : this.own;
  }

  get children(): readonly LiveField[] {
    if (this.node.leaf) return NO_FIELDS;
    const children: LiveField[] = [];
    for (const first of this.places.values()) {
      for (let place: LiveField | undefined = first; place; place = place.twin) if (place.applies) children.push(place);
    }
    return children;
  }

  /** Every place below, whether it applies or not. */
  get below(): LiveField[] {
    return [...this.places.values()].flatMap((first) => (first.twin ? [...twinsOf<LiveField>(first)] : first));
  }

  /** The place of a key: of those with this name the one that applies. */
  child(key: string): LiveField | undefined {
    const first = this.places.get(key);
    for (let place = first; place?.twin; place = place.twin)
      if (place.twin.applies) return place.applies ? place : place.twin;
    return first;
  }

  /** The live field of a place of the model that is directly below. */
  placeOf(node: ModelNode): LiveField | undefined {
    for (const place of twinsOf<LiveField>(this.places.get(node.key))) if (place.node === node) return place;
    return undefined;
  }

  get closed(): boolean {
    return this.shut !== undefined;
  }

  get insertable(): boolean {
    if (this.node.leaf || this.readOnly) return false;
    if (this.closed) return true;
    const {rest, patterns, items, itemsAreFree, prefix} = this.node.below;
    const {maxItems = Infinity, maxProperties = Infinity} = this.schema as {maxItems?: number; maxProperties?: number};
    const {size} = this.places;
    if (this.node.isList) return size < maxItems && ((items && !itemsAreFree) || size < prefix.length);
    return (rest !== undefined || patterns.length > 0) && this.children.length < maxProperties;
  }

  get removable(): boolean {
    const {parent} = this;
    if (!parent || this.readOnly) return false;
    if (parent.node.isList) return Number(this.key) >= parent.node.below.prefix.length;
    return this.isNamed || (!this.closed && !this.required && !this.node.leaf && (this.explicit || recurs(this)));
  }

  /** Whether it is a row whose name the applicant has given. */
  get isNamed(): boolean {
    return this.node.key === '*' && this.parent?.node.shape === 'section' && !this.parent.node.properties.has(this.key);
  }

  get variants(): readonly Choice[] {
    return (this.choice?.branches ?? []).map(({title}, index) => ({value: index, label: title}));
  }

  get variant(): number | undefined {
    const index = this.choice?.branches.findIndex(({guard}) => this.outcomes.get(guard)) ?? -1;
    return index < 0 ? undefined : index;
  }

  /** The choice between objects that stands at this place. */
  get choice(): Variants | undefined {
    return this.node.leaf || this.closed ? undefined : this.node.below.variants[0];
  }

  get active(): readonly Fragment[] {
    return this.#active;
  }

  /** Asks the schema again whether it applies and is required; says whether either changed, or what it asserts. */
  refresh(): {applies: boolean; changed: boolean} {
    const {fragments, requiredWhen} = this.node;
    const active = fragments.every(({when}) => when.length === 0)
      ? fragments
      : fragments.filter(({when}) => this.holds(when));
    const required = requiredWhen.some(({when}) => this.holds(when));
    const asked = fragments.some(({declares}) => declares);
    // A constant that has to be there is asked even if nothing else says so: without it nobody could satisfy the schema.
    const isAsked = active.some((fragment) => !asked || fragment.declares || (required && fragment.fixes));
    const applies = isAsked && active.every(({schema}) => schema !== false);
    const same = active.length === this.#active.length && active.every((fragment, i) => fragment === this.#active[i]);
    const changed = !same || required !== this.required || applies !== this.applies;
    this.required = required;
    if (!same) {
      this.#active = active;
      this.#schema = undefined;
    }
    return {applies, changed};
  }

  /** Whether all conditions hold, each where it is evaluated. */
  holds(when: readonly Condition[]): boolean {
    return when.every(({guard, outcome}) => this.#ancestor(guard.owner).outcomes.get(guard) === outcome);
  }

  subscribe(listener: () => void): () => void {
    const listeners = (this.listeners ??= new Set());
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  /** Puts an answer where it stands in the document; undefined removes it, or leaves an empty item. */
  put(value: unknown): void {
    const {parent} = this;
    if (!parent) this.parked = value;
    // Who makes way for another of the same name must not take its answer away.
    else if (value === undefined && this.#isReplaced(parent)) return;
    else if (Array.isArray(parent.data)) putItem(parent, parent.data, Number(this.key), value);
    else if (parent.data) write(parent.data, this.key, value);
  }

  /** Gives an item its new index; `moved` is told of it and of every place below it. */
  moveTo(index: number, moved: (place: LiveField) => void): void {
    if (this.key === String(index)) return;
    for (const place of twinsOf<LiveField>(this)) {
      place.key = String(index);
      place.#forgetPointer(moved);
    }
  }

  #forgetPointer(moved: (place: LiveField) => void): void {
    this.#pointer = undefined;
    this.own = this.own.length > 0 ? NONE : this.own;
    moved(this);
    for (const place of this.below) place.#forgetPointer(moved);
  }

  #isReplaced(parent: LiveField): boolean {
    for (const place of twinsOf<LiveField>(parent.places.get(this.key)))
      if (place !== this && place.applies) return true;
    return false;
  }

  #ancestor(node: ModelNode): LiveField {
    let place: LiveField = this;
    while (place.node !== node) place = place.parent as LiveField;
    return place;
  }
}

const NONE: readonly Problem[] = [];
const NO_FIELDS: readonly LiveField[] = [];
const NO_FRAGMENTS: readonly Fragment[] = [];
/** Shared by all leaves, which have nothing below them. */
const NO_PLACES = new Map<string, LiveField>();
const NO_OUTCOMES = new Map<Guard, boolean>();

/** The first items of a tuple are in the document up to the last one that is answered. */
function putItem(list: LiveField, data: unknown[], index: number, value: unknown): void {
  const {length} = list.node.below.prefix;
  if (value !== undefined || index >= length) {
    while (data.length < index) data.push(null);
    data[index] = value ?? null;
    return;
  }
  if (index < data.length) data[index] = null;
  while (data.length > 0 && data.length <= length && !isAnswered(list.child(String(data.length - 1)))) data.pop();
}

function isAnswered(item: LiveField | undefined): boolean {
  return item !== undefined && (item.node.leaf ? item.value !== undefined : item.stands);
}

function merge(active: readonly Fragment[]): SchemaObject {
  const [only] = active;
  if (only && active.length === 1 && isObject(only.schema)) return only.schema;
  const schemas: readonly Schema[] = active.map(({schema}) => schema);
  return Object.assign({}, ...schemas.filter(isObject).toReversed()) as SchemaObject;
}
