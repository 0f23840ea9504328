import type {Schema, SchemaObject} from '../validation/check.ts';
import type {Problem} from '../validation/problem.ts';
import {isObject, read, write, type Answers} from './data.ts';
import type {Condition, Guard} from './guards.ts';
import {choicesOf, kindOf, type Choice} from './kind.ts';
import type {Fragment, ModelNode} from './model.ts';
import {join, type Pointer} from './pointer.ts';
import {uiOf, type Ui} from './ui.ts';

/** One question of a live form, or a section of questions, as a view shows it. */
export interface Field {
  readonly pointer: Pointer;
  readonly key: string;
  /** What it looks like: `section`, `text`, `date`, `radio`, `select`, `combobox`, `lookup`, `table`, `material` … */
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
  /** The fields of a section that apply now, in display order. */
  readonly children: readonly Field[];
  /** Calls back whenever anything of the above has changed; returns how to stop. */
  subscribe(listener: () => void): () => void;
}

/** A place of a live form, with the answer that stands there; only the form changes it. */
export class LiveField implements Field {
  readonly node: ModelNode;
  readonly parent: LiveField | undefined;
  readonly pointer: Pointer;
  /** The sections' and fields' own, by key, whether they apply or not. */
  readonly places = new Map<string, LiveField>();
  /** What each condition evaluated here came to. */
  readonly outcomes = new Map<Guard, boolean>();
  listeners: Set<() => void> | undefined;
  /** The answers below a section; undefined while an optional section is empty. */
  data: Answers | undefined;
  /** The answer to a question that does not apply now. */
  parked: unknown;
  own: readonly Problem[] = NONE;
  outside: readonly Problem[] = NONE;
  applies = false;
  required = false;
  touched = false;
  #active: readonly Fragment[] = [];
  #schema: SchemaObject | undefined;

  constructor(node: ModelNode, parent: LiveField | undefined) {
    this.node = node;
    this.parent = parent;
    this.pointer = parent ? join(parent.pointer, node.key) : '';
  }

  get key(): string {
    return this.node.key;
  }

  get schema(): SchemaObject {
    return (this.#schema ??= merge(this.#active.map((fragment) => fragment.schema)));
  }

  get ui(): Ui {
    return uiOf(this.schema);
  }

  get kind(): string {
    return this.node.leaf ? kindOf(this.schema) : 'section';
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
    return choicesOf(this.schema);
  }

  get value(): unknown {
    if (!this.node.leaf) return this.data;
    return this.parent?.data && this.applies ? read(this.parent.data, this.key) : undefined;
  }

  get problems(): readonly Problem[] {
    return this.outside.length > 0 ? [...this.own, ...this.outside] : this.own;
  }

  get children(): readonly LiveField[] {
    return this.node.leaf ? [] : [...this.places.values()].filter((place) => place.applies);
  }

  get active(): readonly Fragment[] {
    return this.#active;
  }

  /** Asks the schema again whether it applies and is required; says whether either changed, or what it asserts. */
  refresh(): {applies: boolean; changed: boolean} {
    const active = this.node.fragments.filter(({when}) => this.#hold(when));
    const asked = this.node.fragments.some(declares);
    const applies =
      active.every(({schema}) => schema !== false) && active.some((fragment) => !asked || declares(fragment));
    const required = this.node.requiredWhen.some((when) => this.#hold(when));
    const same = active.length === this.#active.length && active.every((fragment, i) => fragment === this.#active[i]);
    const changed = !same || required !== this.required || applies !== this.applies;
    this.required = required;
    if (!same) {
      this.#active = active;
      this.#schema = undefined;
    }
    return {applies, changed};
  }

  subscribe(listener: () => void): () => void {
    const listeners = (this.listeners ??= new Set());
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  /** Puts an answer where it stands in the document; undefined removes it. */
  put(value: unknown): void {
    if (this.parent?.data) write(this.parent.data, this.key, value);
  }

  #hold(when: readonly Condition[]): boolean {
    return when.every(({guard, outcome}) => this.#ancestor(guard.owner).outcomes.get(guard) === outcome);
  }

  #ancestor(node: ModelNode): LiveField {
    let place: LiveField = this;
    while (place.node !== node) place = place.parent as LiveField;
    return place;
  }
}

const NONE: readonly Problem[] = [];

/** A subschema that only narrows (`const` in a `then`) does not by itself ask what another one declares. */
function declares({schema}: Fragment): boolean {
  return isObject(schema) && DECLARING.some((keyword) => Object.hasOwn(schema, keyword));
}

const DECLARING = ['title', 'type', '$ref', 'properties', 'oneOf', 'enum', 'ui', 'allOf', 'anyOf', 'format'];

function merge(schemas: readonly Schema[]): SchemaObject {
  return Object.assign({}, ...schemas.filter(isObject).toReversed()) as SchemaObject;
}
