/** A JSON Pointer (RFC 6901) in its string form; `''` is the whole document. */
export type Pointer = string;

/** Appends one key or array index to a pointer, escaped as RFC 6901 §3 asks. */
export function join(parent: Pointer, key: string | number): Pointer {
  const text = String(key);
  return `${parent}/${/[~/]/.test(text) ? text.replaceAll('~', '~0').replaceAll('/', '~1') : text}`;
}

/** Splits a pointer into its unescaped keys; `''` has none. */
export function keysOf(pointer: Pointer): string[] {
  if (pointer === '') return [];
  return pointer
    .slice(1)
    .split('/')
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The value at a pointer, or undefined where there is none; only own properties are followed. */
export function valueAt(document: unknown, pointer: Pointer): unknown {
  let value = document;
  for (const key of keysOf(pointer)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}
