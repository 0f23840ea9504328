import {isObject} from '../form/data.ts';
import {join} from '../form/pointer.ts';
import {all, type Check, type Collector, type Keyword, type Schema, type Site} from './check.ts';
import {expression} from './expression.ts';
import type {Violation} from './problem.ts';

/** The applicator vocabulary of JSON Schema 2020-12, and its references, a keyword an entry. */
export const applicators: Readonly<Record<string, Keyword>> = {
  $ref: (reference: string, site) => site.refer(reference),
  $dynamicRef: (reference: string, site) => site.referDynamically(reference),

  allOf: (schemas: readonly Schema[], site) => all(each(schemas, site)),
  anyOf: (schemas: readonly Schema[], site) => {
    const checks = each(schemas, site);
    return (value, at, out, seen) => {
      // What each alternative has evaluated counts, so with `seen` none may be left out.
      const holds = seen
        ? checks.filter((check) => check(value, at, undefined, seen)).length > 0
        : checks.some((check) => check(value, at, undefined));
      return holds || report(site, at, out);
    };
  },
  oneOf: (schemas: readonly Schema[], site) => {
    const checks = each(schemas, site);
    return (value, at, out, seen) =>
      checks.filter((check) => check(value, at, undefined, seen)).length === 1 || report(site, at, out);
  },
  not: (schema: Schema, site) => {
    const check = site.compile(schema, site.at);
    return (value, at, out) => !check(value, at, undefined) || report(site, at, out);
  },
  if: (schema: Schema, site) => {
    const test = site.compile(schema, site.at);
    const parent = site.at.slice(0, -'/if'.length);
    const [yes, no] = ['then', 'else'].map((branch) => {
      const subschema = site.schema[branch] as Schema | undefined;
      return subschema === undefined ? undefined : site.compile(subschema, `${parent}/${branch}`);
    });
    return (value, at, out, seen) => (test(value, at, undefined, seen) ? yes : no)?.(value, at, out, seen) ?? true;
  },
  dependentSchemas: (schemas: Readonly<Record<string, Schema>>, site) => {
    const checks = entries(schemas, site);
    return (value, at, out, seen) =>
      !isObject(value) ||
      every(checks, out, ([key, check]) => !Object.hasOwn(value, key) || check(value, at, out, seen));
  },

  properties: (schemas: Readonly<Record<string, Schema>>, site) => {
    const checks = entries(schemas, site);
    return (value, at, out, seen) =>
      !isObject(value) ||
      every(checks, out, ([key, check]) => {
        if (!Object.hasOwn(value, key)) return true;
        seen?.keys.add(key);
        return check(value[key], join(at, key), out);
      });
  },
  patternProperties: (schemas: Readonly<Record<string, Schema>>, site) => {
    const checks = entries(schemas, site).map(([pattern, check]) => [expression(pattern), check] as const);
    return (value, at, out, seen) =>
      !isObject(value) ||
      every(checks, out, ([pattern, check]) =>
        every(Object.keys(value), out, (key) => {
          if (!pattern.test(key)) return true;
          seen?.keys.add(key);
          return check(value[key], join(at, key), out);
        }),
      );
  },
  additionalProperties: (schema: Schema, site) => {
    const named = new Set(Object.keys((site.schema['properties'] as object | undefined) ?? {}));
    const patterns = Object.keys((site.schema['patternProperties'] as object | undefined) ?? {}).map(expression);
    const rest = schema === false ? undefined : site.compile(schema, site.at);
    return (value, at, out, seen) =>
      !isObject(value) ||
      every(Object.keys(value), out, (key) => {
        if (named.has(key) || patterns.some((pattern) => pattern.test(key))) return true;
        seen?.keys.add(key);
        return rest
          ? rest(value[key], join(at, key), out)
          : report(site, join(at, key), out, {additionalProperty: key});
      });
  },
  propertyNames: (schema: Schema, site) => {
    const check = site.compile(schema, site.at);
    return (value, at, out) =>
      !isObject(value) ||
      every(Object.keys(value), out, (key) => check(key, at, undefined) || report(site, at, out, {propertyName: key}));
  },
  unevaluatedProperties: (schema: Schema, site) => {
    const rest = schema === false ? undefined : site.compile(schema, site.at);
    return (value, at, out, seen) =>
      !isObject(value) ||
      every(Object.keys(value), out, (key) => {
        if (seen?.keys.has(key)) return true;
        seen?.keys.add(key);
        return rest
          ? rest(value[key], join(at, key), out)
          : report(site, join(at, key), out, {unevaluatedProperty: key});
      });
  },

  prefixItems: (schemas: readonly Schema[], site) => {
    const checks = each(schemas, site);
    return (value, at, out, seen) =>
      !Array.isArray(value) ||
      every(checks.slice(0, value.length).entries(), out, ([index, check]) => {
        seen?.items.add(index);
        return check(value[index], join(at, index), out);
      });
  },
  items: (schema: Schema, site) => {
    const check = site.compile(schema, site.at);
    const first = ((site.schema['prefixItems'] as unknown[] | undefined) ?? []).length;
    if (schema === false && first > 0) {
      return (value, at, out) =>
        !Array.isArray(value) || value.length <= first || report(site, at, out, {limit: first});
    }
    return (value, at, out, seen) =>
      !Array.isArray(value) ||
      every(value.entries(), out, ([index, item]) => {
        if (index < first) return true;
        seen?.items.add(index);
        return check(item, join(at, index), out);
      });
  },
  contains: (schema: Schema, site) => {
    const check = site.compile(schema, site.at);
    const {minContains = 1, maxContains = Infinity} = site.schema as {minContains?: number; maxContains?: number};
    return (value, at, out, seen) => {
      if (!Array.isArray(value)) return true;
      let count = 0;
      for (const [index, item] of value.entries()) {
        if (!check(item, join(at, index), undefined)) continue;
        count += 1;
        seen?.items.add(index);
      }
      return (count >= minContains && count <= maxContains) || report(site, at, out);
    };
  },
  unevaluatedItems: (schema: Schema, site) => {
    const check = site.compile(schema, site.at);
    return (value, at, out, seen) => {
      if (!Array.isArray(value)) return true;
      const rest = [...value.keys()].filter((index) => !seen?.items.has(index));
      for (const index of rest) seen?.items.add(index);
      if (schema === false) return rest.length === 0 || report(site, at, out);
      return every(rest, out, (index) => check(value[index], join(at, index), out));
    };
  },
};

function each(schemas: readonly Schema[], site: Site): Check[] {
  return schemas.map((schema, index) => site.compile(schema, join(site.at, index)));
}

function entries(schemas: Readonly<Record<string, Schema>>, site: Site): (readonly [string, Check])[] {
  return Object.keys(schemas).map((key) => [key, site.compile(schemas[key] as Schema, join(site.at, key))] as const);
}

function every<T>(items: Iterable<T>, out: unknown, check: (item: T) => boolean): boolean {
  let valid = true;
  for (const item of items) {
    if (check(item)) continue;
    if (!out) return false;
    valid = false;
  }
  return valid;
}

/** The keyword's own single problem: what failed inside it would not tell an applicant what to do. */
function report(site: Site, at: string, out: Collector | undefined, params: Violation['params'] = {}): false {
  out?.push({pointer: at, keyword: nameOf(site), schemaPointer: site.at, params});
  return false;
}

function nameOf({at}: Site): string {
  return at.slice(at.lastIndexOf('/') + 1);
}
