import {expect} from 'chai';
import {describe, it} from 'node:test';
import {ajv, filesAt, metaSchema, read, walk, type Json} from './testing/documents.ts';

const service = metaSchema('service');
const form = metaSchema('form');
const codeList = metaSchema('code-list');
const services = filesAt('*/*/service.json');
const lists = filesAt('*/codes/*.json');
const schemas = [...filesAt('*/parts/*.schema.json'), ...filesAt('*/*/*.form.json')];
const bundles = filesAt('generated/*/*.json');

describe('the shipped documents', () => {
  for (const file of services) it(`${file} is a service spec`, () => conforms(service, read(file)));
  for (const file of lists) it(`${file} is a code list`, () => conforms(codeList, read(file)));
  for (const file of schemas) it(`${file} is a form or a part of one`, () => conforms(form, read(file)));

  for (const file of bundles) {
    it(`${file} is a service spec, and each form in it a form`, () => {
      const bundle = read(file);
      conforms(service, bundle);
      expect(formsOf(bundle)).to.have.length.greaterThan(0);
      for (const schema of formsOf(bundle)) conforms(form, schema);
    });
  }

  for (const file of lists) {
    it(`${file} has each code once`, () => {
      const codes = (read(file)['oneOf'] as Json[]).map((entry) => entry['const']);
      expect(new Set(codes).size).to.equal(codes.length);
    });
  }

  it('are complete where a standard says how many codes there are', () => {
    const count = (name: string) => (read(`first-class-constructor/codes/${name}.json`)['oneOf'] as Json[]).length;
    expect([count('ethnic-groups'), count('specialities'), count('provinces')]).to.deep.equal([56, 10, 34]);
    expect(count('cancellation-reasons'), 'the reasons on the screen').to.equal(13);
  });

  for (const file of bundles) {
    it(`${file} gives every entry of a list a name of its own`, () => {
      walk(read(file), (object) => {
        for (const [key, value] of Object.entries(object)) {
          if (!Array.isArray(value) || key === 'oneOf' || !value.some((item) => item?.id !== undefined)) continue;
          const ids = (value as Json[]).map(({id}) => id);
          expect(
            ids.every((id) => typeof id === 'string') && new Set(ids).size === ids.length,
            `${key}: ${ids}`,
          ).to.equal(true);
        }
      });
    });

    it(`${file} labels every field and fills fields that exist`, () => {
      for (const schema of formsOf(read(file))) checkSections(schema);
    });

    it(`${file} puts steps into stages that exist`, () => {
      const {stages, steps} = read(file) as {stages: Json[]; steps: Json[]};
      const ids = stages.map(({id}) => id);
      for (const {stage} of steps) if (stage !== undefined) expect(ids).to.include(stage);
    });

    it(`${file} counts the facts that its rules speak of, and no others`, () => {
      const {facts = {}, rules = []} = read(file) as {facts?: Json; rules?: Json[]};
      const spoken = rules.flatMap(({require}) => factsIn(require));
      expect(Object.keys(facts)).to.have.members([...new Set(spoken)]);
    });

    it(`${file} has a number to put in where a rule names its limit, and conditions that are schemas`, () => {
      walk(read(file), ({require, applies, message}) => {
        for (const condition of [require, applies]) if (condition) ajv({strict: false}).compile(condition as Json);
        if (require && String(message).includes('{limit}')) expect(JSON.stringify(require)).to.match(LIMIT);
      });
    });

    it(`${file} leads to services that there are`, () => {
      const ids = services.map((service) => read(service)['id']);
      walk(read(file), ({service: id}) => {
        if (typeof id === 'string') expect(ids).to.include(id);
      });
    });
  }
});

describe('the meta-schema of a form', () => {
  const accepts = (schema: unknown) => expect(form(schema)).to.equal(true);
  const refuses = (schema: unknown, ...keywords: string[]) => {
    expect(form(schema)).to.equal(false);
    expect(form.errors?.map(({keyword}) => keyword)).to.include.members(keywords);
  };

  it('refuses a $ref that would have to be fetched', () => {
    accepts({$ref: '../parts/name.schema.json'});
    accepts({$ref: '#/$defs/name'});
    refuses({$ref: 'https://example.com/name.json'}, 'pattern');
    refuses({properties: {name: {$ref: '//example.com/name.json'}}}, 'pattern');
  });

  it('refuses a keyword that is not in the dialect', () => {
    refuses({type: 'string', contentEncoding: 'base64'}, 'additionalProperties');
    refuses({$dynamicRef: '#meta'}, 'additionalProperties');
    refuses({properties: {name: {titel: '姓名'}}}, 'additionalProperties');
  });

  it('refuses a labeled text with a pattern or format and no bound', () => {
    accepts({title: 'A', type: 'string', pattern: '^a$', maxLength: 1});
    refuses({title: 'A', type: 'string', pattern: '^a$'}, 'required');
    refuses({title: 'A', type: 'string', format: 'date'}, 'required');
  });

  it('refuses a list without a bound', () => {
    refuses({type: 'array', items: {type: 'string'}}, 'required');
  });

  it('refuses a section that takes answers it does not declare', () => {
    const properties = {name: {title: 'A', type: 'string'}};
    accepts({type: 'object', properties, additionalProperties: false});
    refuses({type: 'object', properties}, 'required');
    refuses({type: 'object', additionalProperties: false}, 'required');
  });

  it('refuses a pattern that is no regular expression, and a format that no engine knows', () => {
    refuses({title: 'A', type: 'string', maxLength: 9, pattern: '('}, 'format');
    refuses({title: 'A', type: 'string', maxLength: 9, format: 'email'}, 'enum');
  });

  it('refuses several types at once', () => {
    refuses({type: ['string', 'null']}, 'enum');
  });

  it('refuses a ui annotation that the vocabulary does not have', () => {
    accepts({type: 'string', ui: {widget: 'signature-pad', prefill: '/basic/name'}});
    refuses({type: 'string', ui: {color: 'red'}}, 'additionalProperties');
    refuses({type: 'string', ui: {prefill: 'basic.name'}}, 'pattern');
    refuses({type: 'string', ui: {hidden: 'clear'}}, 'enum');
  });
});

describe('the meta-schema of a service spec', () => {
  const spec = read('first-class-constructor/initial-registration/service.json');

  it('refuses a step of an unknown type', () => {
    const steps = [...(spec['steps'] as Json[]), {id: 'pay', type: 'payment', title: '缴费'}];
    expect(service({...spec, steps})).to.equal(false);
  });

  it('refuses a clause without a name', () => {
    const own = read('first-class-constructor/cancellation/service.json');
    const steps = structuredClone(own['steps']) as Json[];
    const clauses = steps.find(({type}) => type === 'notice')?.['clauses'] as Json[];
    delete clauses[0]?.['id'];
    expect(service({...own, steps})).to.equal(false);
    expect(service.errors?.map(({params}) => params['missingProperty'])).to.include('id');
  });

  it('refuses a property that it does not know', () => {
    expect(service({...spec, color: 'red'})).to.equal(false);
  });
});

function conforms(validate: typeof form, document: unknown): void {
  expect(validate(document) || validate.errors).to.equal(true);
}

/** The names of the facts that a condition looks at. */
function factsIn(condition: unknown): string[] {
  const names: string[] = [];
  walk(condition, ({properties}) => {
    const facts = (properties as Record<string, Json> | undefined)?.['facts']?.['properties'];
    names.push(...Object.keys(facts ?? {}));
  });
  return names;
}

const LIMIT = /"(?:exclusiveM|m)(?:in|ax)imum":-?\d/;

function formsOf(bundle: Json): Json[] {
  const forms: Json[] = [];
  walk(bundle, (object) => {
    if (String(object['$id']).startsWith('urn:')) forms.push(object);
  });
  return forms;
}

function checkSections(schema: Json): void {
  walk(schema, ({properties, required}, path) => {
    // Conditions name fields that are declared elsewhere.
    if (!properties || path.some((key) => ['if', 'then', 'else'].includes(key))) return;
    const fields = properties as Record<string, Json & {ui?: Json}>;
    expect(Object.keys(fields)).to.include.members((required as string[] | undefined) ?? []);
    for (const [key, {title, ui = {}, items}] of Object.entries(fields)) {
      expect(title, [...path, key].join('/')).to.be.a('string');
      const {filledBy, lookup, columns} = ui as {filledBy?: string; lookup?: {fill: object}; columns?: string[]};
      if (filledBy) expect(fields).to.have.nested.property(`${filledBy}.ui.lookup.fill.${key}`);
      if (lookup) expect(Object.keys(fields)).to.include.members(Object.keys(lookup.fill));
      if (columns) expect(Object.keys((items as {properties: object}).properties)).to.include.members(columns);
    }
  });
}
