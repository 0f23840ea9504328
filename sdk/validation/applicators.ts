import {isObject} from '../form/data.ts';
import {join} from '../form/pointer.ts';
import {all, type Check, type Keyword, type Schema, type Site} from './check.ts';

/** The applicator vocabulary of JSON Schema 2020-12, a keyword an entry. */
export const applicators: Readonly<Record<string, Keyword>> = {
  $ref: (reference: string, site) => {
    let target: Check | undefined;
    // Compiled on first use: a schema may refer to itself.
    return (value, at, out) => {
      if (!target) {
        const {schema, at: where} = site.resolve(reference);
        target = site.compile(schema, where);
      }
      return target(value, at, out);
    };
  },
  allOf: (schemas: readonly Schema[], site) => all(each(schemas, site)),
  anyOf: (schemas: readonly Schema[], site) => {
    const checks = each(schemas, site);
    return report(site, (value, at) => checks.some((check) => check(value, at, undefined)));
  },
  oneOf: (schemas: readonly Schema[], site) => {
    const checks = each(schemas, site);
    return report(site, (value, at) => checks.filter((check) => check(value, at, undefined)).length === 1);
  },
  not: (schema: Schema, site) => {
    const check = site.compile(schema, site.at);
    return report(site, (value, at) => !check(value, at, undefined));
  },
  if: (schema: Schema, site) => {
    const test = site.compile(schema, site.at);
    const parent = site.at.slice(0, -'/if'.length);
    const [yes, no] = ['then', 'else'].map((branch) => {
      const subschema = site.schema[branch] as Schema | undefined;
      return subschema === undefined ? undefined : site.compile(subschema, `${parent}/${branch}`);
    });
    if (!yes && !no) return undefined;
    return (value, at, out) => (test(value, at, undefined) ? yes : no)?.(value, at, out) ?? true;
  },
  dependentSchemas: (schemas: Readonly<Record<string, Schema>>, site) => {
    const checks = entries(schemas, site);
    return (value, at, out) =>
      !isObject(value) || every(checks, out, ([key, check]) => !Object.hasOwn(value, key) || check(value, at, out));
  },

  properties: (schemas: Readonly<Record<string, Schema>>, site) => {
    const checks = entries(schemas, site);
    return (value, at, out) =>
      !isObject(value) ||
      every(checks, out, ([key, check]) => !Object.hasOwn(value, key) || check(value[key], join(at, key), out));
  },
  patternProperties: (schemas: Readonly<Record<string, Schema>>, site) => {
    const checks = entries(schemas, site).map(([pattern, check]) => [new RegExp(pattern, 'u'), check] as const);
    return (value, at, out) =>
      !isObject(value) ||
      every(checks, out, ([pattern, check]) =>
        every(Object.keys(value), out, (key) => !pattern.test(key) || check(value[key], join(at, key), out)),
      );
  },
  additionalProperties: (schema: Schema, site) => {
    const named = new Set(Object.keys((site.schema['properties'] as object | undefined) ?? {}));
    const patterns = Object.keys((site.schema['patternProperties'] as object | undefined) ?? {}).map(
      (pattern) => new RegExp(pattern, 'u'),
    );
    const check = schema === false ? undefined : site.compile(schema, site.at);
    return (value, at, out) =>
      !isObject(value) ||
      every(Object.keys(value), out, (key) => {
        if (named.has(key) || patterns.some((pattern) => pattern.test(key))) return true;
        if (check) return check(value[key], join(at, key), out);
        const params = {additionalProperty: key};
        out?.push({pointer: join(at, key), keyword: 'additionalProperties', schemaPointer: site.at, params});
        return false;
      });
  },
  propertyNames: (schema: Schema, site) => {
    const check = site.compile(schema, site.at);
    return report(
      site,
      (value, at) => !isObject(value) || Object.keys(value).every((key) => check(key, at, undefined)),
    );
  },

  prefixItems: (schemas: readonly Schema[], site) => {
    const checks = each(schemas, site);
    return (value, at, out) =>
      !Array.isArray(value) ||
      every(checks.slice(0, value.length).entries(), out, ([index, check]) =>
        check(value[index], join(at, index), out),
      );
  },
  items: (schema: Schema, site) => {
    const check = site.compile(schema, site.at);
    const first = ((site.schema['prefixItems'] as unknown[] | undefined) ?? []).length;
    return (value, at, out) =>
      !Array.isArray(value) ||
      every(value.entries(), out, ([index, item]) => index < first || check(item, join(at, index), out));
  },
  contains: (schema: Schema, site) => {
    const check = site.compile(schema, site.at);
    const {minContains = 1, maxContains = Infinity} = site.schema as {minContains?: number; maxContains?: number};
    return report(site, (value, at) => {
      if (!Array.isArray(value)) return true;
      const count = value.filter((item, index) => check(item, join(at, index), undefined)).length;
      return count >= minContains && count <= maxContains;
    });
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
function report(site: Site, test: (value: unknown, at: string) => boolean): Check {
  const keyword = site.at.slice(site.at.lastIndexOf('/') + 1);
  return (value, at, out) => {
    if (test(value, at)) return true;
    out?.push({pointer: at, keyword, schemaPointer: site.at, params: {}});
    return false;
  };
}
