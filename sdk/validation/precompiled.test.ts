import type {AjvStandalone} from 'formwork/spec';
import {Ajv2020} from 'ajv/dist/2020.js';
import {expect} from 'chai';
import {describe, it} from 'node:test';
import {fromAjv} from './precompiled.ts';

describe('fromAjv', () => {
  it('takes a function that ajv itself has made: each problem stands where it can be mended, once', () => {
    const ajv = new Ajv2020({allErrors: true, strict: false});
    const check = ajv.compile({
      type: 'object',
      if: {required: ['a']},
      then: {required: ['b/c']},
      dependentRequired: {a: ['d']},
      additionalProperties: false,
      properties: {a: {maximum: 0}},
    });
    expect(fromAjv(check as AjvStandalone)({a: 1, e: 1})).to.have.deep.members([
      {pointer: '/b~1c', keyword: 'required', schemaPointer: '#/then/required', params: {missingProperty: 'b/c'}},
      {
        pointer: '/d',
        keyword: 'required',
        schemaPointer: '#/dependentRequired',
        params: {property: 'a', missingProperty: 'd', depsCount: 1, deps: 'd'},
      },
      {
        pointer: '/e',
        keyword: 'additionalProperties',
        schemaPointer: '#/additionalProperties',
        params: {additionalProperty: 'e'},
      },
      {
        pointer: '/a',
        keyword: 'maximum',
        schemaPointer: '#/properties/a/maximum',
        params: {comparison: '<=', limit: 0},
      },
    ]);
    expect(fromAjv(check as AjvStandalone)({})).to.deep.equal([]);
  });
});
