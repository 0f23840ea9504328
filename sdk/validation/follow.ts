import type {SchemaObject} from './check.ts';
import type {Resources} from './resources.ts';

/**
 * Follows every reference of a document, and of those that it leads to, and returns the URIs of all that were read.
 *
 * Throws `unresolved-ref`.
 */
export function follow(resources: Resources): ReadonlySet<string> {
  // What is found on the way is added to the end of what is walked through here.
  for (const {schema, resource} of resources.located.values()) {
    for (const keyword of ['$ref', '$dynamicRef']) {
      const reference = (schema as SchemaObject)[keyword];
      if (typeof reference === 'string') resources.resolve(reference, resource);
    }
  }
  return new Set(resources.byUri.keys());
}
