/** The number of code points of a text; in place of `ajv/dist/runtime/ucs2length`, which is not an ES module. */
export function ucs2length(text: string): number {
  let length = 0;
  for (const _ of text) length++;
  return length;
}

/** Whether two JSON values are equal; in place of `ajv/dist/runtime/equal`, which is not an ES module. */
export function equal(first: unknown, second: unknown): boolean {
  if (!isContainer(first) || !isContainer(second)) return first === second;
  const keys = Object.keys(first);
  return (
    Array.isArray(first) === Array.isArray(second) &&
    keys.length === Object.keys(second).length &&
    keys.every((key) => Object.hasOwn(second, key) && equal(first[key], second[key]))
  );
}

function isContainer(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
