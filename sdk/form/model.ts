import type {Format, SchemaObject} from '../validation/check.ts';
import type {Interpreter} from '../validation/interpreter.ts';
import type {Fragment} from './fragment.ts';
import type {Condition, Guard} from './guards.ts';
import type {Shape} from './shape.ts';

/** A choice between subschemas (`oneOf`, `anyOf`) that no property decides: the applicant chooses. */
export interface Variants {
  readonly at: string;
  readonly branches: readonly {
    readonly title: string;
    readonly guard: Guard;
    /** Whether a given answer is one of this kind. */
    readonly fits: (value: unknown) => boolean;
    /** The properties that it declares. */
    readonly names: ReadonlySet<string>;
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
  /** The same name where another branch of the schema gives it another shape. */
  twin: ModelNode | undefined;
  readonly fragments: Fragment[] = [];
  /** Shared with its twins. */
  requiredWhen: Requirement[] = [];
  #below: Below | undefined;
  #pending: (() => void)[] | undefined;

  constructor(key: string, parent: ModelNode | undefined, shape: Shape) {
    this.key = key;
    this.parent = parent;
    this.shape = shape;
  }

  get leaf(): boolean {
    return this.shape === 'leaf';
  }

  get isList(): boolean {
    return this.shape === 'list' || this.shape === 'tuple';
  }

  /** The named places below, in the order in which the schema declares them. */
  get properties(): ReadonlyMap<string, ModelNode> {
    return this.below.properties;
  }

  /** Everything below; empty for a leaf. */
  get below(): Below {
    for (let expand = this.#pending?.shift(); expand; expand = this.#pending?.shift()) expand();
    return (this.#below ??= new Below());
  }

  /** The same without expanding: for whoever is expanding it. */
  get known(): Below {
    return (this.#below ??= new Below());
  }

  /** Has something expanded when what is below is first asked for. */
  later(expand: () => void): void {
    (this.#pending ??= []).push(expand);
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
  /** Whether further items are only tolerated, as the schema says nothing of them. */
  itemsAreFree = false;
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
  readonly formats: Readonly<Record<string, Format>>;
  /** What evaluates its conditions and assertions. */
  readonly interpreter: Interpreter;
}

/** A place with those that share its name in other shapes. */
export function* twinsOf<T extends {readonly twin: T | undefined}>(first: T | undefined): Generator<T> {
  for (let twin = first; twin; twin = twin.twin) yield twin;
}
