import type {AjvStandalone} from 'formwork/spec';
import {expect} from 'chai';
import {describe, it} from 'node:test';
import {resolve} from 'node:path';
import type {SchemaObject} from '../../sdk/validation/check.ts';
import {interpret} from '../../sdk/validation/interpreted.ts';
import {fromAjv} from '../../sdk/validation/precompiled.ts';
import type {Violation} from '../../sdk/validation/problem.ts';
import {validatorsOf} from './validators.ts';

const base = resolve(import.meta.dirname, '../..');
const id = 'urn:formwork:test';

/** Schemas whose code is unlike ajv's own, and values that go through every branch. */
const cases: Record<string, {schema: SchemaObject; values: readonly unknown[]}> = {
  'a choice of variants': {
    schema: {
      type: 'object',
      properties: {by: {type: 'string', oneOf: [{const: 'post'}, {const: 'mail'}]}},
      oneOf: [
        {properties: {by: {const: 'post'}, street: {type: 'string'}}, required: ['street']},
        {properties: {by: {const: 'mail'}, address: {type: 'string', pattern: '@'}}, required: ['address']},
      ],
      unevaluatedProperties: false,
    },
    values: [
      {by: 'post', street: 'a'},
      {by: 'mail', address: 'a@b'},
      {by: 'mail', address: 1},
      {by: 'x'},
      {by: 'post', street: 'a', z: 1},
      1,
    ],
  },
  'conditions within conditions': {
    schema: {
      type: 'object',
      properties: {a: {type: 'integer'}, b: {type: 'string'}, c: {type: 'string', maxLength: 1}},
      required: ['a'],
      if: {
        properties: {
          a: {type: 'integer', minimum: 5},
          b: {type: 'string', if: {type: 'string', minLength: 2}, then: {type: 'string', pattern: 'x'}},
        },
        required: ['b'],
      },
      then: {properties: {c: {type: 'string', minLength: 3}}, required: ['c']},
      else: {not: {properties: {b: {const: 'no'}}, required: ['b']}},
    },
    values: [
      {},
      {a: 5},
      {a: 5, b: 'x'},
      {a: 5, b: 'xx', c: 'long'},
      {a: 5, b: 'yy'},
      {a: 1, b: 'no'},
      {a: 'x', b: 1, c: ''},
      {a: 9, b: 'ax', c: 'abc'},
    ],
  },
  'references and dependencies': {
    schema: {
      type: 'object',
      properties: {tree: {$ref: '#/$defs/node'}, other: {anyOf: [{$ref: '#/$defs/node'}, {type: 'null'}]}},
      dependentRequired: {other: ['tree']},
      dependentSchemas: {tree: {properties: {other: {not: {type: 'null'}}}}},
      if: {properties: {tree: {$ref: '#/$defs/node'}, other: {type: 'string'}}, required: ['tree', 'other']},
      then: false,
      $defs: {
        node: {
          type: 'object',
          properties: {
            name: {type: 'string', minLength: 1},
            children: {type: 'array', items: {$ref: '#/$defs/node'}, uniqueItems: true},
          },
          required: ['name'],
        },
      },
    },
    values: [
      {tree: {name: 'a', children: [{name: 'b'}, {name: 'b'}]}},
      {tree: {name: '', children: [{}, 1]}},
      {other: null},
      {tree: {name: 'a'}, other: null},
      {tree: {name: 1}, other: 'x'},
      {tree: {name: 'a'}, other: 'x'},
      null,
    ],
  },
  'code lists and enums': {
    schema: {
      type: 'object',
      properties: {
        code: {
          oneOf: [
            {const: '01', title: 'A'},
            {const: '02', title: 'B', ui: {keywords: 'b'}},
          ],
        },
        number: {enum: [1, null, 'x', true]},
        twice: {oneOf: [{const: 1}, {const: 1}]},
        title: {type: 'string', title: 'a property called title'},
      },
      required: ['title'],
    },
    values: [
      {},
      {code: '01', title: ''},
      {code: 1, number: 2, twice: 1, title: 0},
      {number: null, twice: 2},
      {number: true, code: '03'},
    ],
  },
};

describe('the generated validators', () => {
  for (const [name, {schema, values}] of Object.entries(cases)) {
    it(`report what the interpreter reports: ${name}`, async () => {
      const generated = fromAjv(await validatorOf(schema));
      const interpreted = interpret(schema);
      for (const value of values)
        expect(found(generated(value)), JSON.stringify(value)).to.deep.equal(found(interpreted(value)));
    });
  }
});

async function validatorOf(schema: SchemaObject): Promise<AjvStandalone> {
  const forms = [{name: 'form', schema: {...schema, $id: id}}];
  const code = await validatorsOf(forms, {formats: resolve(base, 'sdk/validation/formats.ts'), base});
  const url = `data:text/javascript,${encodeURIComponent(code)}`;
  return ((await import(url)) as {form: AjvStandalone}).form;
}

function found(problems: readonly Violation[]): string[] {
  return problems.map(({pointer, keyword, schemaPointer}) => `${pointer} ${keyword} ${schemaPointer}`).sort();
}
