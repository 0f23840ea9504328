import type {Problem} from '../validation/problem.ts';
import type {Schema, SchemaObject} from '../validation/check.ts';
import {isObject, read, write, type Answers} from './data.ts';
import type {Condition, Guard} from './guards.ts';
import {choicesOf, itemsOf, kindOf, type Choice} from './kind.ts';
import type {Fragment, ModelNode, Variants} from './model.ts';
import {join, type Pointer} from './pointer.ts';
import {uiOf, type Ui} from './ui.ts';

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
  readonly label: string;
  readonly help: string | undefined;
  /** The present answer; undefined while there is none. */
  readonly value: unknown;
  readonly required: boolean;
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
  /** Whether it is an item or a named row that can be removed. */
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

/** A place of a live form, with the answer that stands there; only the form changes it. */
export class LiveField implements Field {
  readonly node: ModelNode;
  readonly parent: LiveField | undefined;
  key: string;
  /** The places below by key, whether they apply or not; in a list by index. */
  places: Map<string, LiveField> = NO_PLACES;
  /** What each condition evaluated here came to. */
  outcomes: Map<Guard, boolean> = NO_OUTCOMES;
  listeners: Set<() => void> | undefined;
  /** The answers below a section or list; they stand in the document unless it is optional and empty. */
  data: Answers | unknown[] | undefined;
  /** The answer to a question that does not apply now. */
  parked: unknown;
  own: readonly Problem[] = NONE;
  outside: readonly Problem[] = NONE;
  applies = false;
  required = false;
  touched = false;
  closed = false;
  /** Whether a section or list is in the document. */
  stands = false;
  #pointer: Pointer | undefined;
  #active: readonly Fragment[] = [];
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
    return (this.#schema ??= merge(this.#active.map((fragment) => fragment.schema)));
  }

  get ui(): Ui {
    return uiOf(this.schema);
  }

  get kind(): string {
    return this.node.leaf ? kindOf(this.schema) : this.node.shape;
  }

  get label(): string {
    return String(this.schema['title'] ?? this.key);
  }

  get help(): string | undefined {
    return this.schema['description'] as string | undefined;
  }

  get readOnly(): boolean {
    return this.schema['readOnly'] === true;
  }

  get choices(): readonly Choice[] {
    const choices = choicesOf(this.schema);
    return choices.length > 0 ? choices : choicesOf(itemsOf(this.schema));
  }

  get value(): unknown {
    if (!this.node.leaf) return this.data;
    const data = this.parent?.data;
    if (!data || !this.applies) return undefined;
    return Array.isArray(data) ? (data[Number(this.key)] ?? undefined) : read(data, this.key);
  }

  get problems(): readonly Problem[] {
    return this.outside.length > 0 ? [...this.own, ...this.outside] : this.own;
  }

  get children(): readonly LiveField[] {
    return this.node.leaf ? [] : [...this.places.values()].filter((place) => place.applies);
  }

  get insertable(): boolean {
    if (this.node.leaf || this.readOnly) return false;
    if (this.closed) return true;
    const {rest, patterns, items, prefix} = this.node.below;
    const {maxItems = Infinity, maxProperties = Infinity} = this.schema as {maxItems?: number; maxProperties?: number};
    const size = this.places.size;
    if (this.node.shape === 'list') return size < maxItems && (items !== undefined || size < prefix.length);
    return (rest !== undefined || patterns.length > 0) && this.children.length < maxProperties;
  }

  get removable(): boolean {
    const {parent} = this;
    if (!parent || parent.readOnly) return false;
    if (parent.node.shape === 'list') return Number(this.key) >= parent.node.below.prefix.length;
    return !parent.node.properties.has(this.key);
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
    return this.node.leaf ? undefined : this.node.below.variants[0];
  }

  get active(): readonly Fragment[] {
    return this.#active;
  }

  /** Asks the schema again whether it applies and is required; says whether either changed, or what it asserts. */
  refresh(): {applies: boolean; changed: boolean} {
    const {fragments, requiredWhen} = this.node;
    const active = fragments.filter(({when}) => this.holds(when));
    const asked = fragments.some(declares);
    const applies =
      active.every(({schema}) => schema !== false) && active.some((fragment) => !asked || declares(fragment));
    const required = requiredWhen.some(({when}) => this.holds(when));
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
    const data = this.parent?.data;
    if (Array.isArray(data)) data[Number(this.key)] = value ?? null;
    else if (data) write(data, this.key, value);
  }

  /** Gives an item its new index. */
  moveTo(index: number): void {
    if (this.key === String(index)) return;
    this.key = String(index);
    this.#forgetPointer();
  }

  #forgetPointer(): void {
    this.#pointer = undefined;
    this.own = this.own.length > 0 ? NONE : this.own;
    for (const place of this.places.values()) place.#forgetPointer();
  }

  #ancestor(node: ModelNode): LiveField {
    let place: LiveField = this;
    while (place.node !== node) place = place.parent as LiveField;
    return place;
  }
}

const NONE: readonly Problem[] = [];
/** Shared by all leaves, which have nothing below them. */
const NO_PLACES = new Map<string, LiveField>();
const NO_OUTCOMES = new Map<Guard, boolean>();

/** A subschema that only narrows (`const` in a `then`) does not by itself ask what another one declares. */
function declares({schema}: Fragment): boolean {
  return isObject(schema) && DECLARING.some((keyword) => Object.hasOwn(schema, keyword));
}

const DECLARING = ['title', 'type', '$ref', 'properties', 'oneOf', 'enum', 'ui', 'allOf', 'anyOf', 'format'];

function merge(schemas: readonly Schema[]): SchemaObject {
  return Object.assign({}, ...schemas.filter(isObject).toReversed()) as SchemaObject;
}
