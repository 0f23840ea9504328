import type {Check, Schema, SchemaObject} from '../validation/check.ts';
import type {Condition, Guard} from './guards.ts';
import type {Shape} from './shape.ts';

/** A subschema that applies to a place, while all its conditions hold. */
export interface Fragment {
  readonly schema: Schema;
  /** Where it stands in the schema. */
  readonly at: string;
  readonly when: readonly Condition[];
  /** What it asserts of the place itself; what it says of the places below is theirs. Compiled on first use. */
  readonly check: () => Check;
}

/** A choice between subschemas (`oneOf`, `anyOf`) that no property decides: the applicant chooses. */
export interface Variants {
  readonly keyword: 'oneOf' | 'anyOf';
  readonly at: string;
  readonly branches: readonly {
    readonly title: string;
    readonly guard: Guard;
    /** Whether a given answer is one of this kind. */
    readonly fits: (value: unknown) => boolean;
  }[];
}

/** What makes a place required: while all conditions hold. */
export interface Requirement {
  readonly at: string;
  readonly when: readonly Condition[];
}

/**
 * A place of the form, whatever the answers: all that any part of the schema says of it.
 *
 * What is below it is found when it is first needed, so a schema may refer to itself.
 */
export class ModelNode {
  readonly key: string;
  readonly parent: ModelNode | undefined;
  /** Decided by the first subschema that declares it. */
  shape: Shape;
  readonly fragments: Fragment[] = [];
  readonly requiredWhen: Requirement[] = [];
  #below: Below | undefined;
  #pending: (() => void)[] = [];

  constructor(key: string, parent: ModelNode | undefined, shape: Shape) {
    this.key = key;
    this.parent = parent;
    this.shape = shape;
  }

  get leaf(): boolean {
    return this.shape === 'leaf';
  }

  /** The named places below, in the order in which the schema declares them. */
  get properties(): ReadonlyMap<string, ModelNode> {
    return this.below.properties;
  }

  /** Everything below; empty for a leaf. */
  get below(): Below {
    for (let expand = this.#pending.shift(); expand; expand = this.#pending.shift()) expand();
    return (this.#below ??= new Below());
  }

  /** The same without expanding: for whoever is expanding it. */
  get known(): Below {
    return (this.#below ??= new Below());
  }

  /** Has something expanded when what is below is first asked for. */
  later(expand: () => void): void {
    this.#pending.push(expand);
  }

  /** The place of a property that no keyword names, or of an item. */
  childFor(key: string | number): ModelNode | undefined {
    const {properties, patterns, rest, prefix, items} = this.below;
    if (typeof key === 'number') return prefix[key] ?? items;
    return properties.get(key) ?? patterns.find(({expression}) => expression.test(key))?.node ?? rest;
  }
}

/** What is below a place. */
export class Below {
  readonly properties = new Map<string, ModelNode>();
  /** Places for keys that match a pattern, and for all others. */
  readonly patterns: {readonly expression: RegExp; readonly node: ModelNode}[] = [];
  rest: ModelNode | undefined;
  /** Places of the first items, and of every further one. */
  readonly prefix: ModelNode[] = [];
  items: ModelNode | undefined;
  readonly guards: Guard[] = [];
  /** The guards by the property that they read, so that an answer finds its readers at once. */
  readonly readers = new Map<string, Guard[]>();
  /** The guards that read the whole. */
  readonly wideGuards: Guard[] = [];
  readonly variants: Variants[] = [];
}

/** What `compile` makes of a schema: the places of its form, ready for any number of live forms. */
export interface FormModel {
  readonly root: ModelNode;
  readonly schema: SchemaObject;
}
