import type {Format, Schema, SchemaObject} from '../validation/check.ts';
import {expression} from '../validation/expression.ts';
import {interpreterOf} from '../validation/interpreted.ts';
import {isObject} from './data.ts';
import {readsOf, type Condition, type Guard} from './guards.ts';
import {ModelNode, type FormModel} from './model.ts';
import {join} from './pointer.ts';
import {shapeOf} from './shape.ts';
import {variantsOf} from './variants.ts';

/** Walks a schema once and gives the places of its form, with the conditions under which each applies. */
export function compile(schema: SchemaObject, formats?: Readonly<Record<string, Format>>): FormModel {
  const interpreter = interpreterOf(schema, formats ? {formats} : {});
  const {resolve} = interpreter;
  const root = new ModelNode('', undefined, shapeOf(schema, resolve));
  root.requiredWhen.push({at: '#', when: []});
  collect(root, schema, '#', []);
  return {root, schema};

  function collect(node: ModelNode, subschema: Schema, at: string, when: readonly Condition[]): void {
    const variants = node.leaf || !isObject(subschema) ? undefined : variantsOf(subschema, resolve);
    const without = node.leaf ? undefined : variants ? new Set([...EXPANDED, variants.keyword]) : EXPANDED;
    let check: ReturnType<typeof interpreter.compile> | undefined;
    node.fragments.push({
      schema: subschema,
      at,
      when,
      check: () => (check ??= interpreter.compile(subschema, at, without)),
    });
    mark(node, when);
    if (!isObject(subschema)) return;
    if (node.leaf) annotate(node, subschema, at, when);
    else {
      node.later(() => {
        expand(node, subschema, at, when);
        if (variants) choose(node, variants, at, when);
      });
    }
  }

  function expand(node: ModelNode, keywords: SchemaObject, at: string, when: readonly Condition[]): void {
    const {$ref, allOf, required, dependentSchemas, dependentRequired} = keywords as Applicators;
    if ($ref !== undefined) {
      const target = resolve($ref, keywords);
      collect(node, target.schema, target.at, when);
    }
    expandBelow(node, keywords, at, when);
    require(node, required ?? [], `${at}/required`, when);
    for (const [index, part] of (allOf ?? []).entries()) collect(node, part, `${at}/allOf/${index}`, when);
    expandIf(node, keywords, at, when);
    for (const key of keysIn(dependentSchemas)) {
      const where = join(`${at}/dependentSchemas`, key);
      const guard = guardOf(node, {required: [key]}, where);
      collect(node, dependentSchemas?.[key] as Schema, where, [...when, {guard, outcome: true}]);
    }
    for (const key of keysIn(dependentRequired)) {
      const where = join(`${at}/dependentRequired`, key);
      const guard = guardOf(node, {required: [key]}, where);
      require(node, dependentRequired?.[key] ?? [], where, [...when, {guard, outcome: true}]);
    }
  }

  function expandBelow(node: ModelNode, keywords: Applicators, at: string, when: readonly Condition[]): void {
    const {properties, patternProperties, additionalProperties, prefixItems, items} = keywords;
    for (const key of keysIn(properties)) {
      const child = properties?.[key] as Schema;
      collect(childOf(node, key, child), child, join(`${at}/properties`, key), when);
    }
    const {known} = node;
    for (const pattern of keysIn(patternProperties)) {
      const child = patternProperties?.[pattern] as Schema;
      const place = new ModelNode('*', node, shapeOf(child, resolve));
      known.patterns.push({expression: expression(pattern), node: place});
      collect(place, child, join(`${at}/patternProperties`, pattern), when);
    }
    const isOpen = !properties && !patternProperties && keywords.type === 'object';
    const rest = additionalProperties ?? isOpen;
    if (rest !== false && (isObject(rest) || !properties)) {
      known.rest ??= new ModelNode('*', node, shapeOf(rest, resolve));
      collect(known.rest, rest, `${at}/additionalProperties`, when);
    }
    for (const [index, item] of (prefixItems ?? []).entries()) {
      const place = (known.prefix[index] ??= itemOf(node, item));
      collect(place, item, `${at}/prefixItems/${index}`, when);
    }
    if (items !== undefined && items !== false) {
      known.items ??= itemOf(node, items);
      collect(known.items, items, `${at}/items`, when);
    }
  }

  function expandIf(node: ModelNode, keywords: Applicators, at: string, when: readonly Condition[]): void {
    const {if: condition, then: yes, else: no} = keywords;
    if (condition === undefined || (yes === undefined && no === undefined)) return;
    const guard = guardOf(node, condition, `${at}/if`);
    if (yes !== undefined) collect(node, yes, `${at}/then`, [...when, {guard, outcome: true}]);
    if (no !== undefined) collect(node, no, `${at}/else`, [...when, {guard, outcome: false}]);
  }

  /** A property that decides becomes an ordinary field with the branches for choices; else the applicant chooses. */
  function choose(
    node: ModelNode,
    {keyword, branches, discriminator}: NonNullable<ReturnType<typeof variantsOf>>,
    at: string,
    when: readonly Condition[],
  ): void {
    const guards = branches.map(({schema: branch, values}, index) => {
      const where = `${at}/${keyword}/${index}`;
      const condition = discriminator && {
        required: [discriminator.key],
        properties: {[discriminator.key]: {enum: values}},
      };
      const guard = condition ? guardOf(node, condition, where) : chosen(node, where);
      if (index === 0 && discriminator) {
        collect(childOf(node, discriminator.key, discriminator.schema), discriminator.schema, where, when);
        require(node, [discriminator.key], where, when);
      }
      collect(node, branch, where, [...when, {guard, outcome: true}]);
      return guard;
    });
    if (discriminator) return;
    const titled = branches.map(({schema: branch, title}, index) => ({
      title,
      guard: guards[index] as Guard,
      fits: (value: unknown) => interpreter.compile(branch, `${at}/${keyword}/${index}`)(value, '', undefined),
    }));
    node.known.variants.push({keyword, at: `${at}/${keyword}`, branches: titled});
  }

  /** A leaf asserts its whole subschema itself; its `$ref` and `allOf` are followed for what they call it. */
  function annotate(node: ModelNode, subschema: SchemaObject, at: string, when: readonly Condition[]): void {
    const {$ref, allOf} = subschema as Applicators;
    const target = $ref === undefined ? undefined : resolve($ref, subschema);
    const parts = (allOf ?? []).map((schema, index) => ({schema, at: `${at}/allOf/${index}`}));
    for (const part of [...(target ? [target] : []), ...parts]) {
      if (node.fragments.some(({schema}) => schema === part.schema)) continue;
      node.fragments.push({schema: part.schema, at: part.at, when, check: () => () => true});
      if (isObject(part.schema)) annotate(node, part.schema, part.at, when);
    }
  }

  function childOf(node: ModelNode, key: string, child: Schema): ModelNode {
    const {properties} = node.known;
    const present = properties.get(key);
    if (present) {
      if (present.fragments.length === 0) present.shape = shapeOf(child, resolve);
      return present;
    }
    const place = new ModelNode(key, node, shapeOf(child, resolve));
    properties.set(key, place);
    return place;
  }

  function itemOf(node: ModelNode, item: Schema): ModelNode {
    const place = new ModelNode('*', node, shapeOf(item, resolve));
    place.requiredWhen.push({at: '', when: []});
    return place;
  }

  function require(node: ModelNode, keys: readonly string[], at: string, when: readonly Condition[]): void {
    for (const key of keys) {
      const child = childOf(node, key, true);
      child.requiredWhen.push({at, when});
      mark(child, when);
    }
  }

  function guardOf(owner: ModelNode, condition: Schema, at: string): Guard {
    const reads = readsOf(condition, (reference, from) => resolve(reference, from).schema);
    const guard = {owner, at, test: interpreter.compile(condition, at), reads, targets: new Set<ModelNode>()};
    const {guards, readers, wideGuards} = owner.known;
    guards.push(guard);
    for (const key of new Set(reads.map(([first]) => first))) {
      if (key === undefined) wideGuards.push(guard);
      else if (readers.has(key)) readers.get(key)?.push(guard);
      else readers.set(key, [guard]);
    }
    return guard;
  }

  function chosen(owner: ModelNode, at: string): Guard {
    const guard = {owner, at, test: undefined, reads: [], targets: new Set<ModelNode>()};
    owner.known.guards.push(guard);
    return guard;
  }
}

interface Applicators {
  readonly type?: unknown;
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly items?: Schema;
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
  'patternProperties',
  'additionalProperties',
  'unevaluatedProperties',
  'prefixItems',
  'items',
  'unevaluatedItems',
  'required',
  'if',
  'then',
  'else',
  'dependentSchemas',
  'dependentRequired',
]);

function keysIn(named: object | undefined): string[] {
  return named ? Object.keys(named) : [];
}

function mark(node: ModelNode, when: readonly Condition[]): void {
  for (const {guard} of when) guard.targets.add(node);
}
