import {interpreterOf, type Interpreter} from '../validation/interpreted.ts';
import type {Check, Format, Schema, SchemaObject} from '../validation/check.ts';
import {isObject} from './data.ts';
import {readsOf, type Condition, type Guard} from './guards.ts';
import {kindOf} from './kind.ts';
import {join} from './pointer.ts';

/** A subschema that applies to a place, while all its conditions hold. */
export interface Fragment {
  readonly schema: Schema;
  readonly at: string;
  readonly when: readonly Condition[];
  /** What it asserts of the place itself; what it says of the places below is theirs. */
  readonly check: Check;
}

/** A place of the form, whatever the answers: all that any part of the schema says of it. */
export interface ModelNode {
  readonly key: string;
  readonly parent: ModelNode | undefined;
  readonly fragments: Fragment[];
  /** The places below, in the order in which the schema declares them. */
  readonly properties: Map<string, ModelNode>;
  readonly guards: Guard[];
  /** The guards by the property that they read, so that an answer finds its readers at once. */
  readonly readers: Map<string, Guard[]>;
  /** The guards that read the whole object. */
  readonly wideGuards: Guard[];
  /** Each entry makes the place required while all its conditions hold. */
  readonly requiredWhen: (readonly Condition[])[];
  /** Whether it is asked as one, with nothing below it; decided by the first subschema that declares it. */
  leaf: boolean;
}

/** What `compile` makes of a schema: the places of its form, ready for any number of live forms. */
export interface FormModel {
  readonly root: ModelNode;
  readonly interpreter: Interpreter;
  readonly schema: SchemaObject;
}

/** Walks a schema once and gives the places of its form, with the conditions under which each applies. */
export function compile(schema: SchemaObject, formats?: Readonly<Record<string, Format>>): FormModel {
  const interpreter = interpreterOf(schema, formats ? {formats} : {});
  const root = nodeOf('', undefined, isLeaf(schema));
  collect(root, schema, '#', []);
  return {root, interpreter, schema};

  function collect(node: ModelNode, subschema: Schema, at: string, when: readonly Condition[]): void {
    const without = node.leaf ? undefined : EXPANDED;
    node.fragments.push({schema: subschema, at, when, check: interpreter.compile(subschema, at, without)});
    if (node.leaf) collectAnnotations(node, subschema, when);
    mark(node, when);
    if (!node.leaf && isObject(subschema)) expand(node, subschema, at, when);
  }

  function expand(node: ModelNode, keywords: SchemaObject, at: string, when: readonly Condition[]): void {
    const {$ref, allOf, properties, required, dependentSchemas, dependentRequired} = keywords as Applicators;
    if ($ref !== undefined) {
      const target = interpreter.resolve($ref, keywords);
      collect(node, target.schema, target.at, when);
    }
    for (const [key, child] of Object.entries(properties ?? {})) {
      collect(childOf(node, key, child), child, join(`${at}/properties`, key), when);
    }
    require(node, required ?? [], when);
    for (const [index, part] of (allOf ?? []).entries()) collect(node, part, `${at}/allOf/${index}`, when);
    expandIf(node, keywords, at, when);
    for (const [key, part] of Object.entries(dependentSchemas ?? {})) {
      const guard = guardOf(node, {required: [key]}, join(`${at}/dependentSchemas`, key));
      collect(node, part, join(`${at}/dependentSchemas`, key), [...when, {guard, outcome: true}]);
    }
    for (const [key, keys] of Object.entries(dependentRequired ?? {})) {
      const guard = guardOf(node, {required: [key]}, join(`${at}/dependentRequired`, key));
      require(node, keys, [...when, {guard, outcome: true}]);
    }
  }

  function expandIf(node: ModelNode, keywords: SchemaObject, at: string, when: readonly Condition[]): void {
    const {if: condition, then: yes, else: no} = keywords as Applicators;
    if (condition === undefined || (yes === undefined && no === undefined)) return;
    const guard = guardOf(node, condition, `${at}/if`);
    if (yes !== undefined) collect(node, yes, `${at}/then`, [...when, {guard, outcome: true}]);
    if (no !== undefined) collect(node, no, `${at}/else`, [...when, {guard, outcome: false}]);
  }

  /** A leaf asserts its whole subschema itself; its `$ref` and `allOf` are followed for what they call it. */
  function collectAnnotations(node: ModelNode, subschema: Schema, when: readonly Condition[]): void {
    if (!isObject(subschema)) return;
    const {$ref, allOf} = subschema as Applicators;
    const parts = [...($ref === undefined ? [] : [interpreter.resolve($ref, subschema).schema]), ...(allOf ?? [])];
    for (const part of parts) {
      node.fragments.push({schema: part, at: '', when, check: () => true});
      collectAnnotations(node, part, when);
    }
  }

  function childOf(node: ModelNode, key: string, schema: Schema): ModelNode {
    const known = node.properties.get(key);
    if (known) {
      if (known.fragments.length === 0) known.leaf = isLeaf(schema);
      return known;
    }
    const child = nodeOf(key, node, isLeaf(schema));
    node.properties.set(key, child);
    return child;
  }

  function require(node: ModelNode, keys: readonly string[], when: readonly Condition[]): void {
    for (const key of keys) {
      const child = childOf(node, key, true);
      child.requiredWhen.push(when);
      mark(child, when);
    }
  }

  function guardOf(owner: ModelNode, condition: Schema, at: string): Guard {
    const reads = readsOf(condition, (reference) => interpreter.resolve(reference).schema);
    const guard = {owner, test: interpreter.compile(condition, at), reads, targets: new Set<ModelNode>()};
    owner.guards.push(guard);
    for (const key of new Set(reads.map(([first]) => first))) {
      if (key === undefined) owner.wideGuards.push(guard);
      else owner.readers.set(key, [...(owner.readers.get(key) ?? []), guard]);
    }
    return guard;
  }

  function isLeaf(subschema: Schema): boolean {
    const seen = new Set<Schema>();
    return kindOf(flatten(subschema)) !== 'section';

    function flatten(part: Schema): SchemaObject {
      if (!isObject(part) || seen.has(part)) return {};
      seen.add(part);
      const {$ref, allOf} = part as Applicators;
      const parts = [...($ref === undefined ? [] : [interpreter.resolve($ref, part).schema]), ...(allOf ?? [])];
      return Object.assign({}, ...parts.map(flatten).toReversed(), part) as SchemaObject;
    }
  }
}

interface Applicators {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly dependentSchemas?: Readonly<Record<string, Schema>>;
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>;
  readonly if?: Schema;
  readonly then?: Schema;
  readonly else?: Schema;
}

/** The keywords that become places, conditions and marks of the model; the rest is asserted where it stands. */
const EXPANDED: ReadonlySet<string> = new Set([
  '$ref',
  'allOf',
  'properties',
  'required',
  'if',
  'then',
  'else',
  'dependentSchemas',
  'dependentRequired',
]);

function nodeOf(key: string, parent: ModelNode | undefined, leaf: boolean): ModelNode {
  return {
    key,
    parent,
    fragments: [],
    properties: new Map(),
    guards: [],
    readers: new Map(),
    wideGuards: [],
    requiredWhen: [],
    leaf,
  };
}

function mark(node: ModelNode, when: readonly Condition[]): void {
  for (const {guard} of when) guard.targets.add(node);
}
