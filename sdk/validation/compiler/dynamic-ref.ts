import {isObject} from '../../form/data.ts';
import type {Schema} from '../check.ts';
import type {Resource, Resources} from '../resources.ts';
import {subschemas} from '../subschemas.ts';
import {notCompilable} from './refusal.ts';

/**
 * The `$ref` that says the same as the `$dynamicRef` of a schema.
 *
 * What that names depends on the resources through which evaluation has come: the outermost with the anchor counts. Here
 * it is followed only where every way comes to the same one first; elsewhere it throws `not-compilable`.
 */
export function staticReference(resources: Resources, schema: Schema, reference: string): string {
  const name = reference.slice(reference.indexOf('#') + 1);
  const outermost = outermostWith(resources, name);
  const first = resources.resolve(reference, resources.located.get(schema)?.resource ?? resources.root.resource);
  if (!isAnchored(first.schema, name)) return reference;
  const [only] = outermost;
  // ajv does not look for the anchors of a document's root.
  if (only && outermost.size === 1) return isAnchored(only.schema, name) ? only.uri : `${only.uri}#${name}`;
  throw notCompilable(`There is more than one “${name}” that "$dynamicRef" may find.`);
}

function isAnchored(schema: Schema, name: string): boolean {
  return isObject(schema) && schema['$dynamicAnchor'] === name;
}

/** The resources with an anchor to which a way leads from the root through none with that anchor. */
function outermostWith(resources: Resources, anchor: string): Set<Resource> {
  const found = new Set<Resource>();
  const seen = new Set<Resource>();
  const waiting = [resources.root.resource];
  for (let resource = waiting.pop(); resource; resource = waiting.pop()) {
    if (seen.has(resource)) continue;
    seen.add(resource);
    if (resource.dynamicAnchors.has(anchor)) found.add(resource);
    else waiting.push(...nextTo(resource, resources));
  }
  return found;
}

/** The resources that a resource refers to, or that stand within it. */
function* nextTo(resource: Resource, resources: Resources): Generator<Resource> {
  for (const {schema, at, resource: own} of resources.located.values()) {
    if (own !== resource || !isObject(schema)) continue;
    for (const keyword of ['$ref', '$dynamicRef']) {
      const reference = schema[keyword];
      if (typeof reference === 'string') yield resources.resolve(reference, resource).resource;
    }
    for (const [child] of subschemas(schema, at)) {
      const inner = resources.located.get(child)?.resource;
      if (inner) yield inner;
    }
  }
}
