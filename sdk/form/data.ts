/** A JSON object of answers, by property name. */
export type Answers = Record<string, unknown>;

/** Whether a value is a JSON object, neither array nor null. */
export function isObject(value: unknown): value is Answers {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads an own property; a name like `toString` is not found on an empty object. */
export function read(object: Answers, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** Writes an own property, also one that is called `__proto__`; undefined removes it. */
export function write(object: Answers, key: string, value: unknown): void {
  if (value === undefined) delete object[key];
  else if (key === '__proto__') {
    Object.defineProperty(object, key, {value, writable: true, enumerable: true, configurable: true});
  } else object[key] = value;
}

/** A deep copy of a JSON value. */
export function copy<T>(value: T): T {
  if (Array.isArray(value)) return value.map(copy) as T;
  if (!isObject(value)) return value;
  const result: Answers = {};
  for (const key of Object.keys(value)) write(result, key, copy(value[key]));
  return result as T;
}

/** Whether two JSON values are equal as JSON Schema defines it (2020-12 core, §4.2.2). */
export function equal(a: unknown, b: unknown): boolean {
  if (Object.is(a, b) || (a === 0 && b === 0)) return true;
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((item, index) => equal(item, b[index]));
  }
  if (!isObject(a) || !isObject(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && equal(a[key], b[key]));
}
