import {copy, isObject, read, write, type Answers} from './data.ts';
import type {LiveField} from './live-field.ts';
import type {ModelNode, Variants} from './model.ts';

/** The places below a section or list with what is given for each; a list that has to have items begins with that many. */
export function* below(
  place: LiveField,
  given: unknown,
  usual: boolean,
): Generator<readonly [string, ModelNode, unknown]> {
  const {node} = place;
  if (node.isList) {
    const items = Array.isArray(given) ? given : [];
    const schema = node.fragments[0]?.schema;
    const minItems = isObject(schema) ? Number(schema['minItems'] ?? 0) : 0;
    const wanted = usual && place.required ? Math.min(minItems, MOST_EMPTY) : 0;
    for (let index = 0; index < Math.max(items.length, node.below.prefix.length, wanted); index += 1) {
      const first = node.childFor(index);
      for (let child = first; child; child = child.twin) yield [String(index), child, items[index]];
    }
    return;
  }
  const answers: Answers = isObject(given) ? given : {};
  for (const first of node.properties.values()) {
    const answer = read(answers, first.key);
    for (let child: ModelNode | undefined = first; child; child = child.twin) yield [first.key, child, answer];
  }
  for (const key of Object.keys(answers)) {
    const child = node.properties.has(key) ? undefined : node.childFor(key);
    if (child) yield [key, child, answers[key]];
  }
}

/** Properties that no part of the schema names, but that it tolerates, stay as they were given. */
export function keepUndeclared(place: LiveField, given: Answers): void {
  const isClosed = place.node.fragments.some(
    ({schema}) =>
      isObject(schema) && (schema['additionalProperties'] === false || schema['unevaluatedProperties'] === false),
  );
  if (isClosed) return;
  for (const key of Object.keys(given)) {
    if (!place.places.has(key)) write(place.data as Answers, key, copy(given[key]));
  }
}

/** Of two variants that a given answer satisfies it is meant as the one that knows more of its properties. */
export function declaringMostOf(
  given: Answers,
): (a: Variants['branches'][number], b: Variants['branches'][number]) => number {
  const known = ({names}: Variants['branches'][number]): number =>
    Object.keys(given).filter((key) => names.has(key)).length;
  return (a, b) => known(b) - known(a);
}

/** The one answer that a question leaves. */
export function constantOf({kind, schema}: LiveField): unknown {
  if (kind !== 'constant') return undefined;
  return Object.hasOwn(schema, 'const') ? schema['const'] : schema['type'] === 'null' ? null : undefined;
}

/** Whether a section or list is in the document from the beginning, so that what is usual in it is answered. */
export function isWanted(place: LiveField): boolean {
  return !place.parent || place.explicit || (place.required && isWanted(place.parent));
}

/** A list that has to have items begins with that many empty ones, within reason. */
const MOST_EMPTY = 10;
