import * as fc from 'fast-check';
import type {Schema, SchemaObject} from '../check.ts';

// Names over which JavaScript, JSON Pointer or a URI could stumble, and formats of both kinds.
const NAMES = ['a', 'b', '姓', 'x/y~z', '__proto__', 'constructor', '%25'] as const;
const FORMATS = ['date', 'past-date', 'mobile-cn', 'email', 'uri', 'time', 'no-such-format'];

const name = fc.constantFrom(...NAMES);
const names = fc.uniqueArray(name, {maxLength: 2});
const size = fc.nat(3);

/** A JSON value such as the schemas speak of. */
export const values: fc.Arbitrary<unknown> = fc.letrec<{value: unknown}>((tie) => ({
  value: fc.oneof(
    {depthSize: 'small', withCrossShrink: true},
    fc.constantFrom(null, true, false, 0, -1, 1, 2, 3, 0.3, 0.07, 1e300),
    fc.constantFrom('', 'a', 'aa', 'b', '𠮷', '__proto__', '2024-02-29', '13800138000', 'a@b.c', 'urn:a', '08:00:00Z'),
    fc.array(tie('value'), {maxLength: 3}),
    fc.array(fc.constantFrom('a', '__proto__', 1, 1.5), {maxLength: 3}),
    {arbitrary: named(tie('value')), weight: 4},
  ),
})).value;

const leaf: fc.Arbitrary<SchemaObject> = fc.record(
  {
    type: fc.constantFrom('string', 'number', 'integer', 'boolean', 'object', 'array', 'null'),
    const: fc.constantFrom('a', 1, 0, null, [], {a: 1}, ['a']),
    enum: fc.uniqueArray(fc.constantFrom('a', 'aa', 1, null, true, {a: 1}, ['a']), {minLength: 1, maxLength: 3}),
    oneOf: fc
      .uniqueArray(fc.constantFrom('a', 'b', 1), {minLength: 1})
      .map((codes) => codes.map((code) => ({const: code, title: String(code)}))),
    minLength: size,
    maxLength: size,
    pattern: fc.constantFrom('^a', '.{2}', '^[\\w-.]+$', '\\p{L}', '"'),
    format: fc.constantFrom(...FORMATS),
    minimum: fc.constantFrom(-1, 0, 0.5, 2),
    maximum: fc.constantFrom(-1, 0, 0.5, 2),
    exclusiveMinimum: fc.constantFrom(-1, 0, 1),
    exclusiveMaximum: fc.constantFrom(0, 1, 2),
    multipleOf: fc.constantFrom(1, 2, 0.1, 0.01),
  },
  {requiredKeys: []},
);

/** Schemas of all the keywords that the spec language allows, in any combination, also such as make no sense. */
export const schemas: fc.Arbitrary<SchemaObject> = fc
  .tuple(objectTo(2), leaf, fc.array(leaf, {minLength: 1, maxLength: 2}))
  .map(([schema, single, choice]) => ({
    ...schema,
    $defs: {
      leaf: single,
      choice: {anyOf: choice, properties: {b: {$ref: '#/$defs/tree'}}},
      tree: {
        properties: {a: {$ref: '#/$defs/tree'}, 姓: {$ref: '#/$defs/leaf'}},
        oneOf: [{required: ['a']}, {required: ['姓'], properties: {b: {$ref: '#/$defs/choice'}}}, {type: 'string'}],
      },
    },
  }));

/** A few keywords beside each other, with others below them to a depth. */
function objectTo(depth: number): fc.Arbitrary<SchemaObject> {
  const below: fc.Arbitrary<Schema> =
    depth === 0
      ? leaf
      : fc.oneof(
          {arbitrary: leaf, weight: 3},
          {arbitrary: fc.boolean(), weight: 1},
          {arbitrary: objectTo(depth - 1), weight: 4},
        );
  const list = fc.array(below, {minLength: 1, maxLength: 3});
  const keywords: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
    type: fc.constantFrom('object', 'object', 'array', 'string'),
    properties: named(below),
    required: names,
    additionalProperties: fc.oneof(fc.constant(false), below),
    unevaluatedProperties: fc.oneof(fc.constant(false), below),
    dependentRequired: named(names),
    dependentSchemas: named(below),
    items: below,
    minItems: size,
    maxItems: size,
    uniqueItems: fc.boolean(),
    allOf: list,
    anyOf: list,
    oneOf: list,
    not: below,
    if: below,
    then: below,
    else: below,
    $ref: fc.constantFrom('#/$defs/leaf', '#/$defs/tree', '#/$defs/choice'),
  };
  const likely = ['properties', 'if', 'then', 'unevaluatedProperties'];
  return fc
    .uniqueArray(fc.constantFrom(...Object.keys(keywords), ...likely), {minLength: 1, maxLength: 5})
    .chain((chosen) => fc.record(Object.fromEntries(chosen.map((keyword) => [keyword, keywords[keyword] ?? leaf]))));
}

function named<T>(value: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> {
  return fc
    .uniqueArray(fc.tuple(name, value), {maxLength: 3, selector: ([key]) => key})
    .map((entries) => Object.fromEntries(entries));
}
