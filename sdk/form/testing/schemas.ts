import * as fc from 'fast-check';
import type {SchemaObject} from '../../validation/check.ts';

// Of each kind some that JavaScript or JSON Pointer could stumble over. Conditions read the first, and add the others,
// so that no two questions wait for each other: which of them comes first would then depend on the order of answers.
const ASKED = ['a', 'b', '__proto__', 'x/y~z'] as const;
const CONDITIONAL = ['c', 'toString', ''] as const;
const DEPENDENT = ['d', 'constructor'] as const;

const leaf: fc.Arbitrary<SchemaObject> = fc.oneof(
  fc.record({type: fc.constant('string'), maxLength: fc.integer({min: 0, max: 4})}),
  fc.record({type: fc.constant('string'), enum: fc.constant(['p', 'q', 'r'])}),
  fc.record({type: fc.constant('boolean')}),
  fc.record({
    type: fc.constant('integer'),
    minimum: fc.integer({min: -2, max: 1}),
    maximum: fc.integer({min: 1, max: 4}),
  }),
  fc.record({type: fc.constant('array'), items: fc.constant({enum: ['u', 'v']}), uniqueItems: fc.constant(true)}),
);

const condition: fc.Arbitrary<SchemaObject> = fc.record({
  properties: fc.dictionary(
    fc.constantFrom(...ASKED),
    fc.oneof(fc.record({const: answer()}), fc.constant({minLength: 2}), fc.constant({minimum: 1})),
    {
      minKeys: 1,
      maxKeys: 2,
    },
  ),
  required: fc.uniqueArray(fc.constantFrom(...ASKED), {maxLength: 2}),
});

/** Object schemas with nested sections, lists and conditional parts, in which names may be hostile. */
export const schemas: fc.Arbitrary<SchemaObject> = fc.letrec<{object: SchemaObject; place: SchemaObject}>((tie) => ({
  place: fc.oneof(
    {depthSize: 'small', withCrossShrink: true},
    {arbitrary: leaf, weight: 4},
    {arbitrary: tie('object'), weight: 1},
    {
      arbitrary: fc.record({
        type: fc.constant('array'),
        items: fc.oneof({arbitrary: leaf, weight: 2}, {arbitrary: tie('object'), weight: 1}),
        maxItems: fc.integer({min: 1, max: 3}),
      }),
      weight: 1,
    },
  ),
  object: fc
    .tuple(
      properties(ASKED, tie('place')),
      fc.uniqueArray(fc.constantFrom(...ASKED), {maxLength: 2}),
      fc.option(fc.tuple(condition, properties(CONDITIONAL, tie('place')), fc.boolean(), fc.boolean())),
      fc.option(fc.tuple(fc.constantFrom(...ASKED), properties(DEPENDENT, tie('place')))),
      fc.option(fc.tuple(fc.constantFrom(...ASKED), fc.constantFrom(...ASKED))),
    )
    .map(([own, required, conditional, dependent, dependentKey]) => ({
      type: 'object',
      properties: own,
      required: required.filter((name) => Object.hasOwn(own, name)),
      ...(conditional && conditionalPart(own, conditional, [...required, ...(dependentKey ?? [])])),
      ...(dependent && {dependentSchemas: named(dependent[0], {properties: dependent[1]})}),
      ...(dependentKey &&
        dependentKey[0] !== dependentKey[1] &&
        Object.hasOwn(own, dependentKey[1]) && {dependentRequired: named(dependentKey[0], [dependentKey[1]])}),
    })),
})).object;

/** An answer of any kind that the schemas ask for, and some that they do not. */
export function answer(): fc.Arbitrary<unknown> {
  return fc.oneof(
    fc.constantFrom('', 'p', 'q', 'long', 'x'),
    fc.boolean(),
    fc.integer({min: -3, max: 5}),
    fc.constantFrom([], ['u'], ['u', 'v'], ['w']),
  );
}

function conditionalPart(
  own: Record<string, SchemaObject>,
  [when, then, required, hides]: [SchemaObject, Record<string, SchemaObject>, boolean, boolean],
  wanted: readonly string[],
): SchemaObject {
  const read = new Set([...Object.keys(when['properties'] as object), ...(when['required'] as string[])]);
  // To hide what is required, or decides that, would be a schema that nothing satisfies or that never comes to rest.
  const other = Object.keys(own).find((name) => !read.has(name) && !wanted.includes(name));
  return {
    if: when,
    then: {properties: then, required: required ? Object.keys(then).slice(0, 1) : []},
    ...(hides && other !== undefined && {else: {properties: named(other, false)}}),
  };
}

function properties(
  keys: readonly string[],
  place: fc.Arbitrary<SchemaObject>,
): fc.Arbitrary<Record<string, SchemaObject>> {
  return fc
    .uniqueArray(fc.tuple(fc.constantFrom(...keys), place), {minLength: 1, maxLength: 4, selector: ([name]) => name})
    .map((entries) => Object.fromEntries(entries));
}

function named<T>(name: string, value: T): Record<string, T> {
  return Object.fromEntries([[name, value]]);
}
