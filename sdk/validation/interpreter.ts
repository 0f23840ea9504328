import {applicators} from './applicators.ts';
import {assertions} from './assertions.ts';
import {all, Evaluated, type Check, type Format, type Keyword, type Schema, type SchemaObject} from './check.ts';
import {Resources, type Resource} from './resources.ts';

/** Turns the subschemas of one document into checks. */
export interface Interpreter {
  /** Compiles a subschema that stands at a pointer (`#/…`), leaving out the keywords named. */
  compile(schema: Schema, at: string, without?: ReadonlySet<string>): Check;
  /** Finds what a `$ref` at a subschema names; throws `unresolved-ref` where there is nothing. */
  resolve(reference: string, from?: Schema): {readonly schema: Schema; readonly at: string};
}

/**
 * Makes the interpreter of one schema document; each subschema is turned into closures once.
 *
 * A format is looked up when a text is judged, so that `formats` may still grow.
 */
export function interpreterOf(
  root: Schema,
  formats: Readonly<Record<string, Format>>,
  schemas?: Readonly<Record<string, Schema>>,
): Interpreter {
  // Without parts that have an `$id` of their own there is nothing to look up until somebody follows a reference.
  const isOne = !schemas && !hasIdBelow(root);
  let index: Resources | undefined;
  const resources = (): Resources => (index ??= new Resources(root, schemas));
  const done = new Map<Schema, Check>();
  // The resources through which evaluation has come; a `$dynamicRef` looks from the outermost in.
  const scope: Resource[] = [];
  const keywords = asserts(root, schemas) ? {...assertions, ...applicators} : applicators;
  return {compile, resolve: (reference, from) => resources().resolve(reference, baseOf(from))};

  /** The resource that a subschema belongs to, where there is more than one. */
  function resourceOf(schema: Schema | undefined): Resource | undefined {
    return isOne ? undefined : baseOf(schema);
  }

  function baseOf(schema: Schema | undefined): Resource {
    return (schema !== undefined && resources().located.get(schema)?.resource) || resources().root.resource;
  }

  function compile(schema: Schema, at: string, without?: ReadonlySet<string>): Check {
    if (typeof schema === 'boolean') return schema ? () => true : refuse(at);
    const known = without ? undefined : done.get(schema);
    if (known) return known;
    // Registered before its keywords are compiled: they may lead back here.
    if (!without) done.set(schema, (value, where, out, seen) => check(value, where, out, seen));
    const resource = resourceOf(schema);
    const names = Object.keys(schema).filter((name) => Object.hasOwn(keywords, name) && !without?.has(name));
    const checks = names.sort(lastUnevaluated).flatMap((name) => {
      const site = {schema, at: `${at}/${name}`, formats, compile, refer, referDynamically};
      return (keywords[name] as Keyword)(schema[name] as never, site) ?? [];
    });
    const each = tracked(all(checks), names);
    const check = resource?.schema === schema ? within(resource, each) : each;
    if (!without) done.set(schema, check);
    return check;

    function refer(reference: string): Check {
      let target: Check | undefined;
      return (value, where, out, seen) =>
        (target ??= targetOf(resources().resolve(reference, resource ?? baseOf(schema))))(value, where, out, seen);
    }

    function referDynamically(reference: string): Check {
      const first = resources().resolve(reference, resource ?? baseOf(schema));
      const name = reference.slice(reference.indexOf('#') + 1);
      if (!isDynamic(first.schema, name)) return targetOf(first);
      return (value, where, out, seen) => {
        const outermost = scope.find(({dynamicAnchors}) => dynamicAnchors.has(name))?.dynamicAnchors.get(name);
        return targetOf(outermost ?? first)(value, where, out, seen);
      };
    }
  }

  function targetOf({schema, at, resource}: ReturnType<Resources['resolve']>): Check {
    return within(resource, (value, where, out, seen) => compile(schema, at)(value, where, out, seen));
  }

  function within(resource: Resource, check: Check): Check {
    return (value, at, out, seen) => {
      scope.push(resource);
      const valid = check(value, at, out, seen);
      scope.pop();
      return valid;
    };
  }
}

/** Notes what was evaluated where somebody asks: the schema itself, or one around it at the same place. */
function tracked(check: Check, names: readonly string[]): Check {
  const asks = names.some((name) => name.startsWith('unevaluated'));
  return (value, at, out, seen) => {
    if (!asks && !seen) return check(value, at, out);
    const own = new Evaluated();
    const valid = check(value, at, out, own);
    // Where problems are collected, what is wrong has been said: that nobody has looked at it would be untrue.
    if (valid || out) seen?.add(own);
    return valid;
  };
}

/** `unevaluated…` speaks of what all other keywords beside it have left. */
function lastUnevaluated(a: string, b: string): number {
  return Number(a.startsWith('unevaluated')) - Number(b.startsWith('unevaluated'));
}

/** Whether any part of a document below its root may be a resource of its own. */
function hasIdBelow(root: unknown): boolean {
  if (typeof root !== 'object' || root === null) return false;
  return Object.values(root).some(
    (part) => typeof part === 'object' && part !== null && (Object.hasOwn(part, '$id') || hasIdBelow(part)),
  );
}

function isDynamic(schema: Schema, name: string): boolean {
  return typeof schema === 'object' && schema['$dynamicAnchor'] === name;
}

/** A meta-schema that leaves out the validation vocabulary takes its keywords for annotations. */
export function asserts(root: Schema, schemas: Readonly<Record<string, Schema>> = {}): boolean {
  const name = typeof root === 'object' ? root['$schema'] : undefined;
  const meta = typeof name === 'string' && Object.hasOwn(schemas, name) ? schemas[name] : undefined;
  const vocabulary = typeof meta === 'object' ? (meta['$vocabulary'] as SchemaObject | undefined) : undefined;
  return !vocabulary || Object.keys(vocabulary).some((uri) => uri.endsWith('/vocab/validation'));
}

function refuse(schemaPointer: string): Check {
  return (_value, pointer, out) => {
    out?.push({pointer, keyword: 'false schema', schemaPointer, params: {}});
    return false;
  };
}
