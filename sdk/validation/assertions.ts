import {equal, isObject} from '../form/data.ts';
import {join} from '../form/pointer.ts';
import {assertion, type Check, type Keyword, type Site} from './check.ts';
import {expression} from './expression.ts';
import {lengthOf} from './length.ts';
import {isUnique} from './unique.ts';

/** The validation vocabulary of JSON Schema 2020-12, a keyword an entry. */
export const assertions: Readonly<Record<string, Keyword>> = {
  type: (types: string | readonly string[], site) => {
    const allowed = typeof types === 'string' ? [types] : types;
    return assertion(
      site,
      (value) => allowed.some((type) => isOfType(value, type)),
      () => ({type: types}),
    );
  },
  enum: (values: readonly unknown[], site) =>
    assertion(
      site,
      (value) => values.some((item) => equal(item, value)),
      () => ({allowedValues: values}),
    ),
  const: (wanted: unknown, site) =>
    assertion(
      site,
      (value) => equal(value, wanted),
      () => ({allowedValue: wanted}),
    ),

  minLength: (limit: number, site) => text(site, limit, (value) => lengthOf(value) >= limit),
  maxLength: (limit: number, site) => text(site, limit, (value) => lengthOf(value) <= limit),
  pattern: (pattern: string, site) => {
    const regex = expression(pattern);
    return assertion(
      site,
      (value) => typeof value !== 'string' || regex.test(value),
      () => ({pattern}),
    );
  },
  format: (name: string, site) =>
    assertion(
      site,
      (value) => typeof value !== 'string' || has(site, name, value),
      () => ({format: name}),
    ),

  minimum: (limit: number, site) => number(site, limit, (value) => value >= limit),
  maximum: (limit: number, site) => number(site, limit, (value) => value <= limit),
  exclusiveMinimum: (limit: number, site) => number(site, limit, (value) => value > limit),
  exclusiveMaximum: (limit: number, site) => number(site, limit, (value) => value < limit),
  multipleOf: (divisor: number, site) =>
    assertion(
      site,
      (value) => typeof value !== 'number' || isMultiple(value, divisor),
      () => ({multipleOf: divisor}),
    ),

  minItems: (limit: number, site) => sized(site, limit, Array.isArray, (size) => size >= limit),
  maxItems: (limit: number, site) => sized(site, limit, Array.isArray, (size) => size <= limit),
  uniqueItems: (wanted: boolean, site) =>
    wanted
      ? assertion(
          site,
          (value) => !Array.isArray(value) || isUnique(value),
          () => ({}),
        )
      : undefined,
  minProperties: (limit: number, site) => sized(site, limit, isObject, (size) => size >= limit),
  maxProperties: (limit: number, site) => sized(site, limit, isObject, (size) => size <= limit),

  required: (keys: readonly string[], site) => requires(site, keys, () => true),
  dependentRequired: (dependents: Readonly<Record<string, readonly string[]>>, site) => {
    const checks = Object.keys(dependents).map((key) =>
      requires(site, dependents[key] ?? [], (value) => Object.hasOwn(value, key)),
    );
    return (value, at, out) => checks.map((check) => check(value, at, out)).every(Boolean);
  },
};

/** A format is looked up when it is asked for: it may have come after the schema. */
function has({formats}: Site, name: string, value: string): boolean {
  return !Object.hasOwn(formats, name) || Boolean(formats[name]?.(value));
}

function isOfType(value: unknown, type: string): boolean {
  switch (type) {
    case 'object':
      return isObject(value);
    case 'array':
      return Array.isArray(value);
    case 'null':
      return value === null;
    case 'integer':
      return Number.isInteger(value);
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
    default:
      return typeof value === type;
  }
}

function isMultiple(value: number, divisor: number): boolean {
  const quotient = value / divisor;
  // 0.3 / 0.1 is 2.9999999999999996: a step that decimal people wrote must not fail on binary fractions.
  return Number.isFinite(quotient) && Math.abs(quotient - Math.round(quotient)) <= Math.abs(quotient) * 1e-12;
}

function text(site: Site, limit: number, test: (value: string) => boolean): Check {
  return assertion(
    site,
    (value) => typeof value !== 'string' || test(value),
    () => ({limit}),
  );
}

function number(site: Site, limit: number, test: (value: number) => boolean): Check {
  return assertion(
    site,
    (value) => typeof value !== 'number' || test(value),
    () => ({limit}),
  );
}

function sized(
  site: Site,
  limit: number,
  concerns: (value: unknown) => boolean,
  test: (size: number) => boolean,
): Check {
  return assertion(
    site,
    (value) => !concerns(value) || test(Object.keys(value as object).length),
    () => ({limit}),
  );
}

function requires(site: Site, keys: readonly string[], concerns: (value: object) => boolean): Check {
  return (value, at, out) => {
    if (!isObject(value) || !concerns(value)) return true;
    const missing = keys.filter((key) => !Object.hasOwn(value, key));
    for (const key of missing) {
      const params = {missingProperty: key};
      out?.push({pointer: join(at, key), keyword: 'required', schemaPointer: site.at, params});
    }
    return missing.length === 0;
  };
}
