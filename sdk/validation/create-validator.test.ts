import {expect} from 'chai';
import {describe, it} from 'node:test';
import {FormworkError} from '../errors.ts';
import {createValidator} from './create-validator.ts';
import {defaultFormats} from './standard-formats.ts';
import type {Draft} from './drafts.ts';
import type {Schema} from './check.ts';

const ENGINES = ['interpreted', 'compiled'] as const;
const FIELDS = ['keyword', 'message', 'params', 'pointer', 'schemaPointer'];

describe('createValidator', () => {
  for (const engine of ENGINES) {
    it(`gives a verdict, and problems with all that there is to say, from the ${engine} engine`, () => {
      const validate = createValidator(
        {
          type: 'object',
          required: ['name'],
          properties: {
            age: {type: 'integer', minimum: 18},
            name: {$ref: '#/$defs/a~1b'},
            choice: {oneOf: [{type: 'array', minItems: 1}, {const: 'none'}]},
            never: false,
          },
          dependentRequired: {age: ['birth']},
          if: {required: ['choice']},
          then: {required: ['reason']},
          additionalProperties: false,
          $defs: {'a/b': {type: 'string', maxLength: 2}},
        },
        {engine, locale: 'en'},
      );
      expect(validate({name: '张三'})).to.deep.equal({valid: true, problems: []});
      const {valid, problems} = validate({age: 17.5, choice: [], never: 1, other: 1});
      expect(valid).to.equal(false);
      for (const problem of problems) {
        expect(Object.keys(problem).sort()).to.deep.equal(FIELDS);
        expect(problem.message).to.match(/\.$/);
        expect(problem.params).to.be.an('object');
      }
      const found = problems.map(({pointer, keyword, schemaPointer}) => [pointer, keyword, schemaPointer].join(' '));
      expect(found.sort()).to.deep.equal([
        '/age minimum #/properties/age/minimum',
        '/age type #/properties/age/type',
        '/birth required #/dependentRequired',
        '/choice oneOf #/properties/choice/oneOf',
        '/name required #/required',
        '/never false schema #/properties/never',
        '/other additionalProperties #/additionalProperties',
        '/reason required #/then/required',
      ]);
      expect(validate({name: '张三丰'}).problems[0]).to.deep.include({
        schemaPointer: '#/$defs/a~1b/maxLength',
        params: {limit: 2},
      });
    });

    it(`says how long a text is that is too long, from the ${engine} engine`, () => {
      const [problem] = createValidator({type: 'string', maxLength: 2}, {engine})('一二三').problems;
      expect(problem?.message).to.match(/3.*2/);
    });

    it(`asserts every format of the standard and of the dialect in the ${engine} engine, or only those given`, () => {
      for (const format of Object.keys(defaultFormats)) {
        const validate = createValidator({format}, {engine});
        expect(validate('\u0000{[').valid, format).to.equal(false);
        expect(validate(1).valid, format).to.equal(true);
      }
      const formats = {plate: (value: string) => /^[京沪]/.test(value)};
      const validate = createValidator({properties: {a: {format: 'plate'}, b: {format: 'date'}}}, {engine, formats});
      expect(validate({a: '粤', b: 'x'}).problems.map(({pointer}) => pointer)).to.deep.equal(['/a']);
    });

    it(`takes a schema of any draft, by its name or as it is told, in the ${engine} engine`, () => {
      const draft4 = {type: 'number', minimum: 5, exclusiveMinimum: true};
      const named = {...draft4, $schema: 'http://json-schema.org/draft-04/schema#'};
      for (const validate of [createValidator(draft4, {engine, draft: '4'}), createValidator(named, {engine})]) {
        expect([validate(5).valid, validate(6).valid]).to.deep.equal([false, true]);
      }
    });

    it(`takes further documents, in the ${engine} engine`, () => {
      const schemas: Record<string, Schema> = {'https://example.com/name.json': {type: 'string', maxLength: 1}};
      const validate = createValidator({items: {$ref: 'https://example.com/name.json'}}, {engine, schemas});
      expect(validate(['a', 'bb']).problems).to.have.length(1);
      expect(validate(['a', 'bb']).problems[0]).to.include({
        pointer: '/1',
        schemaPointer: 'https://example.com/name.json#/maxLength',
      });
    });

    it(`refuses a reference that leads nowhere when the validator is made, in the ${engine} engine`, () => {
      expect(codeOf(() => createValidator({properties: {a: {$ref: '#/$defs/a'}}}, {engine}))).to.equal(
        'unresolved-ref',
      );
      expect(codeOf(() => createValidator({$ref: 'https://example.com/a'}, {engine}))).to.equal('unresolved-ref');
    });

    it(`refuses a pattern that is none, in the ${engine} engine`, () => {
      expect(codeOf(() => createValidator({pattern: '('}, {engine}))).to.equal('invalid-pattern');
    });

    it(`takes words of ajv's own for words that say nothing, as the standard does, in the ${engine} engine`, () => {
      const valid = (schema: Schema, value: unknown, draft?: Draft): boolean =>
        createValidator(schema, {engine, ...(draft && {draft})})(value).valid;
      expect(valid({type: 'string', nullable: true}, null)).to.equal(false);
      expect(valid({$async: true, type: 'string'}, 'a')).to.equal(true);
      expect(valid({id: 'a', dependencies: {a: ['b']}}, {a: 1})).to.equal(true);
      expect(valid({formatMinimum: '2024-01-01', format: 'date'}, '2023-01-01')).to.equal(true);
    });

    it(`is not led astray by the names that every object has, in the ${engine} engine`, () => {
      const hostile = JSON.parse('{"__proto__": 1, "constructor": 1, "valueOf": 1, "toString": 1}') as object;
      const schema = JSON.parse(
        '{"properties": {"__proto__": {"type": "string"}, "valueOf": {"type": "string"}}, "uniqueItems": true, "not": {"const": {"toString": 2}}}',
      ) as Schema;
      const validate = createValidator(schema, {engine});
      expect(validate(hostile).problems.map(({pointer}) => pointer)).to.have.members(['/__proto__', '/valueOf']);
      expect(validate([hostile, hostile]).problems.map(({keyword}) => keyword)).to.deep.equal(['uniqueItems']);
      expect(createValidator({required: ['toString', '__proto__']}, {engine})({}).problems).to.have.length(2);
    });

    it(`judges each document for itself, in the ${engine} engine`, () => {
      const part = {anyOf: [{properties: {a: true}, required: ['a']}, {properties: {b: true}}]};
      const validate = createValidator({items: {...part, unevaluatedProperties: false}}, {engine});
      const pointers = (value: unknown): string[] => validate(value).problems.map(({pointer}) => pointer);
      expect(pointers([{a: 1}, {b: 1}])).to.deep.equal([]);
      expect(pointers([{a: 1}, {b: 1, c: 1}, {b: 1}])).to.deep.equal(['/1/c']);
    });
  }

  it('refuses a schema that is none in the compiled engine, and says where', () => {
    const error = thrown(() => createValidator({properties: {a: {type: 'strin'}}}, {engine: 'compiled'}));
    expect(error?.code).to.equal('invalid-schema');
    expect(error?.message).to.include('#/properties/a/type');
  });

  it('has the compiled engine refuse what it would judge otherwise, and interprets it', () => {
    const schema = {contains: {const: 1}, unevaluatedItems: {type: 'string'}};
    expect(codeOf(() => createValidator(schema, {engine: 'compiled'}))).to.equal('not-compilable');
    expect(createValidator(schema)([1, 'a']).valid).to.equal(true);
  });

  it('says what to do where ajv cannot be loaded', () => {
    const {getBuiltinModule} = process;
    try {
      for (const without of [undefined, () => ({createRequire: () => () => expect.fail('no ajv here')})]) {
        Object.assign(process, {getBuiltinModule: without});
        const error = thrown(() => createValidator({}, {engine: 'compiled'}));
        expect(error?.code).to.equal('missing-ajv');
        expect(error?.mend).to.include('"interpreted"').and.include('formwork validate compile');
        expect(createValidator({})({}).valid).to.equal(true);
      }
    } finally {
      Object.assign(process, {getBuiltinModule});
    }
  });
});

function thrown(make: () => unknown): FormworkError | undefined {
  try {
    make();
  } catch (error) {
    if (error instanceof FormworkError) return error;
    throw error;
  }
  return undefined;
}

function codeOf(make: () => unknown): string | undefined {
  return thrown(make)?.code;
}
