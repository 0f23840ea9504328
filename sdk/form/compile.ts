import type {Format, Schema, SchemaObject} from '../validation/check.ts';
import {expression} from '../validation/expression.ts';
import {interpreterOf} from '../validation/interpreter.ts';
import {isObject} from './data.ts';
import {Fragment} from './fragment.ts';
import {readsOf, type Condition, type Guard} from './guards.ts';
import {EXPANDED, keysIn, restOf, type Applicators} from './keywords.ts';
import {itemsOf} from './kind.ts';
import {ModelNode, twinsOf, type FormModel} from './model.ts';
import {join} from './pointer.ts';
import {flatten, nullableOf, shapeOf} from './shape.ts';
import {variantsOf} from './variants.ts';

/** Walks a schema once and gives the places of its form, with the conditions under which each applies. */
export function compile(schema: SchemaObject, formats: Readonly<Record<string, Format>>): FormModel {
  const interpreter = interpreterOf(schema, formats);
  const {resolve} = interpreter;
  const root = new ModelNode('', undefined, shapeOf(schema, resolve));
  root.requiredWhen.push({at: '#', when: []});
  collect(root, schema, '#', []);
  return {root, schema, formats, interpreter};

  function collect(
    node: ModelNode,
    subschema: Schema,
    at: string,
    when: readonly Condition[],
    isBesideNull = false,
  ): void {
    const variants = node.leaf || !isObject(subschema) ? undefined : variantsOf(subschema, resolve);
    const without = node.leaf ? undefined : variants ? new Set([...EXPANDED, variants.keyword]) : EXPANDED;
    const shown = node.leaf ? withItems(subschema) : subschema;
    node.fragments.push(new Fragment(shown, at, when, () => interpreter.compile(subschema, at, without), isBesideNull));
    mark(node, when);
    if (!isObject(subschema)) return;
    if (node.leaf) annotate(node, subschema, at, when);
    else {
      node.later(() => {
        expand(node, subschema, at, when, isBesideNull);
        if (variants) choose(node, variants, at, when);
      });
    }
  }

  /** What several choices are made from may stand behind a reference. */
  function withItems(subschema: Schema): Schema {
    if (!isObject(subschema)) return subschema;
    const items = itemsOf(subschema);
    const flat = flatten(items, resolve);
    return flat === items || !isObject(subschema['items']) ? subschema : {...subschema, items: flat};
  }

  function expand(
    node: ModelNode,
    keywords: SchemaObject,
    at: string,
    when: readonly Condition[],
    isBesideNull: boolean,
  ): void {
    const {$ref, allOf, required, dependentSchemas, dependentRequired} = keywords as Applicators;
    if ($ref !== undefined) {
      const target = resolve($ref, keywords);
      collect(node, target.schema, target.at, when, isBesideNull);
    }
    expandBelow(node, keywords, at, when);
    require(node, required ?? [], `${at}/required`, when);
    for (const [index, part] of (allOf ?? []).entries())
      collect(node, part, `${at}/allOf/${index}`, when, isBesideNull);
    const nullable = nullableOf(keywords);
    if (nullable) collect(node, nullable.schema, `${at}/${nullable.at}`, when, true);
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
    const {properties, patternProperties} = keywords;
    const within = `${at}/properties`;
    for (const key of keysIn(properties)) declare(node, key, properties?.[key] as Schema, join(within, key), when);
    const {known} = node;
    for (const pattern of keysIn(patternProperties)) {
      const child = patternProperties?.[pattern] as Schema;
      const place = new ModelNode('*', node, shapeOf(child, resolve));
      known.patterns.push({expression: expression(pattern), node: place});
      collect(place, child, join(`${at}/patternProperties`, pattern), when);
    }
    const rest = restOf(keywords);
    if (rest !== undefined) {
      known.rest ??= new ModelNode('*', node, shapeOf(rest.schema, resolve));
      collect(known.rest, rest.schema, `${at}/${rest.keyword}`, when);
    }
    expandItems(node, keywords, at, when);
  }

  function expandItems(
    node: ModelNode,
    {prefixItems, items, minItems = 0}: Applicators,
    at: string,
    when: readonly Condition[],
  ): void {
    const {known} = node;
    for (const [index, item] of (prefixItems ?? []).entries()) {
      const place = (known.prefix[index] ??= new ModelNode('*', node, shapeOf(item, resolve)));
      if (index < minItems) place.requiredWhen.push({at: `${at}/minItems`, when});
      collect(twinFor(place, item, at, when), item, `${at}/prefixItems/${index}`, when);
    }
    const further = items ?? (prefixItems ? true : undefined);
    if (further === undefined || further === false) return;
    known.itemsAreFree = items === undefined;
    known.items ??= itemOf(node, further);
    collect(twinFor(known.items, further, at, when), further, `${at}/items`, when);
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
      const guard = condition ? guardOf(node, condition, where, true) : chosen(node, where);
      if (index === 0 && discriminator) {
        declare(node, discriminator.key, discriminator.schema, where, when);
        require(node, [discriminator.key], where, when);
      }
      collect(node, branch, where, [...when, {guard, outcome: true}]);
      return guard;
    });
    if (discriminator) return;
    const titled = branches.map(({schema: branch, title, names}, index) => ({
      title,
      names,
      guard: guards[index] as Guard,
      fits: (value: unknown) => interpreter.compile(branch, `${at}/${keyword}/${index}`)(value, '', undefined),
    }));
    node.known.variants.push({at: `${at}/${keyword}`, branches: titled});
  }

  /** A leaf asserts its whole subschema itself; its `$ref`, `allOf` and nullable part are followed for what they call it. */
  function annotate(node: ModelNode, subschema: SchemaObject, at: string, when: readonly Condition[]): void {
    const {$ref, allOf} = subschema as Applicators;
    const target = $ref === undefined ? undefined : resolve($ref, subschema);
    const parts = (allOf ?? []).map((schema, index) => ({schema, at: `${at}/allOf/${index}`}));
    const nullable = nullableOf(subschema);
    if (nullable) parts.push({schema: nullable.schema, at: `${at}/${nullable.at}`});
    for (const part of [...(target ? [target] : []), ...parts]) {
      if (node.fragments.some(({at: known}) => known === part.at)) continue;
      node.fragments.push(new Fragment(withItems(part.schema), part.at, when));
      if (isObject(part.schema)) annotate(node, part.schema, part.at, when);
    }
  }

  /** Adds what a subschema says of a property: to its place of the same shape, or to all if it only narrows them. */
  function declare(node: ModelNode, key: string, child: Schema, at: string, when: readonly Condition[]): void {
    const fragment = new Fragment(child, at, when);
    const first = childOf(node, key, child);
    if (fragment.declares) {
      const shape = shapeOf(child, resolve);
      collect(placeOfShape(first, shape), child, at, when);
    } else for (const twin of [...twinsOf<ModelNode>(first)]) collect(twin, child, at, when);
  }

  /** The place of a subschema among those of its name: that of its shape, where it declares one. */
  function twinFor(first: ModelNode, child: Schema, at: string, when: readonly Condition[]): ModelNode {
    return new Fragment(child, at, when).declares ? placeOfShape(first, shapeOf(child, resolve)) : first;
  }

  function placeOfShape(first: ModelNode, shape: ModelNode['shape']): ModelNode {
    let last = first;
    for (const twin of twinsOf<ModelNode>(first)) {
      if (twin.shape === shape) return twin;
      if (!twin.fragments.some(({declares}) => declares)) {
        twin.shape = shape;
        return twin;
      }
      last = twin;
    }
    last.twin = new ModelNode(first.key, first.parent, shape);
    last.twin.requiredWhen = first.requiredWhen;
    for (const {schema: narrowing, at, when, declares} of first.fragments) {
      if (!declares) collect(last.twin, narrowing, at, when);
    }
    for (const {when} of first.requiredWhen) mark(last.twin, when);
    return last.twin;
  }

  function childOf(node: ModelNode, key: string, child: Schema): ModelNode {
    const {properties} = node.known;
    const present = properties.get(key);
    if (present) return present;
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
      for (const twin of twinsOf<ModelNode>(child)) mark(twin, when);
    }
  }

  function guardOf(owner: ModelNode, condition: Schema, at: string, isVariant = false): Guard {
    const reads = readsOf(condition, (reference, from) => resolve(reference, from).schema);
    const test = interpreter.compile(condition, at);
    const guard = {owner, at, test, reads, isVariant, targets: new Set<ModelNode>()};
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
    const guard = {owner, at, test: undefined, reads: [], isVariant: true, targets: new Set<ModelNode>()};
    owner.known.guards.push(guard);
    return guard;
  }
}

function mark(node: ModelNode, when: readonly Condition[]): void {
  for (const {guard} of when) guard.targets.add(node);
}
