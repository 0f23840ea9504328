import {FormworkError} from '../errors.ts';
import {isObject} from '../form/data.ts';
import {join, keysOf, valueAt} from '../form/pointer.ts';
import type {Schema} from './check.ts';
import {subschemas} from './subschemas.ts';

/** A schema resource: a document, or a part of one with an `$id` of its own (2020-12 core, §4.3.5). */
export interface Resource {
  readonly uri: string;
  readonly schema: Schema;
  readonly at: string;
  readonly anchors: Map<string, Located>;
  readonly dynamicAnchors: Map<string, Located>;
}

/** A subschema, where it stands in its document, and the resource that it belongs to. */
export interface Located {
  readonly schema: Schema;
  readonly at: string;
  readonly resource: Resource;
}

/** What the document is called until it says so itself. */
export const ROOT = 'formwork:/schema';

/** The resources of a schema document and of those that it may refer to. */
export class Resources {
  readonly root: Located;
  /** Those that have been read, by URI. */
  readonly byUri = new Map<string, Resource>();
  /** Where each subschema stands to which a keyword leads. */
  readonly located = new Map<Schema, Located>();
  readonly #others: Readonly<Record<string, Schema>>;

  /** `others` are further documents by URI; each is read when it is referred to. */
  constructor(root: Schema, others: Readonly<Record<string, Schema>> = {}) {
    this.#others = others;
    this.root = this.#index(root, '#', undefined, ROOT);
  }

  /** Finds what a reference names, seen from a resource. Throws `unresolved-ref`. */
  resolve(reference: string, from: Resource): Located {
    const hash = reference.indexOf('#');
    const [document, fragment] =
      hash < 0 ? [reference, ''] : [reference.slice(0, hash), decodeURIComponent(reference.slice(hash + 1))];
    const resource = document === '' ? from : this.#resource(absolute(document, from.uri));
    const found = resource && this.#within(resource, fragment);
    if (found) return found;
    throw new FormworkError('unresolved-ref', `The schema has no “${reference}”.`, {
      mend: 'Refer to a part of the same document (#/$defs/…), or bundle the other one.',
    });
  }

  #resource(uri: string): Resource | undefined {
    const known = this.byUri.get(uri);
    if (known || !Object.hasOwn(this.#others, uri)) return known;
    return this.#index(this.#others[uri] as Schema, `${uri}#`, undefined, uri).resource;
  }

  #within(resource: Resource, fragment: string): Located | undefined {
    if (fragment === '') return this.located.get(resource.schema) ?? {...resource, resource};
    if (!fragment.startsWith('/')) return resource.anchors.get(fragment) ?? resource.dynamicAnchors.get(fragment);
    const schema = valueAt(resource.schema, fragment);
    if (typeof schema === 'boolean') return {schema, at: resource.at + fragment, resource};
    if (!isObject(schema)) return undefined;
    const known = this.located.get(schema);
    return known ?? this.#index(schema, resource.at + fragment, this.#nearest(resource, fragment), resource.uri);
  }

  /** A pointer may lead through a part that has an `$id` of its own. */
  #nearest(resource: Resource, fragment: string): Resource {
    let [place, nearest]: [unknown, Resource] = [resource.schema, resource];
    for (const key of keysOf(fragment)) {
      place = valueAt(place, join('', key));
      nearest = (isObject(place) && this.located.get(place)?.resource) || nearest;
    }
    return nearest;
  }

  #index(schema: Schema, at: string, parent: Resource | undefined, base: string): Located {
    const id = isObject(schema) && typeof schema['$id'] === 'string' ? schema['$id'] : undefined;
    const own = id !== undefined && id.replace(/#$/, '') !== '';
    const resource = parent && !own ? parent : this.#open(schema, at, own ? absolute(id, parent?.uri ?? base) : base);
    if (!parent && own) this.byUri.set(base, resource);
    const located: Located = {schema, at, resource};
    if (!isObject(schema) || this.located.has(schema)) return located;
    this.located.set(schema, located);
    const {$anchor, $dynamicAnchor} = schema;
    if (typeof $anchor === 'string') resource.anchors.set($anchor, located);
    if (typeof $dynamicAnchor === 'string') resource.dynamicAnchors.set($dynamicAnchor, located);
    for (const [child, where] of subschemas(schema, at)) this.#index(child, where, resource, resource.uri);
    return located;
  }

  #open(schema: Schema, at: string, uri: string): Resource {
    const resource = {uri, schema, at, anchors: new Map<string, Located>(), dynamicAnchors: new Map<string, Located>()};
    this.byUri.set(uri.replace(/#$/, ''), resource);
    return resource;
  }
}

function absolute(reference: string, base: string): string {
  try {
    return new URL(reference, base).href.replace(/#$/, '');
  } catch {
    // A URN has no path that a relative reference could be added to.
    return reference;
  }
}
