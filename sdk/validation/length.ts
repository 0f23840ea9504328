/** The number of code points of a text, which is its length in JSON Schema. */
export function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}
