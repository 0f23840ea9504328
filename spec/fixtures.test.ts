import {expect} from 'chai';
import {describe, it} from 'node:test';
import * as validators from './generated/initial-registration/validators.js';
import type {AjvError, AjvStandalone} from './module.ts';
import {filesAt, read, sourceForm, stemOf, walk, type Json} from './testing/documents.ts';

const SERVICE = 'first-class-constructor/initial-registration';
const bundle = read('generated/initial-registration/zh.json');
/** Form name → its source file; a name is that of the step or method that shows the form. */
const forms = {identify: 'identify', register: 'register', sms: 'sms', form: 'initial-registration'};

for (const [form, file] of Object.entries(forms)) {
  const validate = validators[form as keyof typeof forms];
  const general = sourceForm(`${SERVICE}/${file}.form.json`);
  const valid = filesAt(`${SERVICE}/fixtures/${form}/valid/*.json`);
  const invalid = filesAt(`${SERVICE}/fixtures/${form}/invalid/*.json`);

  describe(`the precompiled validator of the form ${form}`, () => {
    for (const fixture of valid) {
      it(`accepts ${stemOf(fixture)}`, () => {
        expect(problemsOf(validate, read(fixture))).to.deep.equal([]);
      });
    }

    for (const fixture of invalid) {
      const {description, value, expect: expected} = read(fixture) as unknown as Invalid;
      it(`refuses ${stemOf(fixture)}: ${description}`, () => {
        const problems = problemsOf(validate, value).map(({pointer, keyword}) => ({pointer, keyword}));
        expect(problems).to.have.deep.members(expected);
      });
    }

    it('has a fixture for every rule of the form', () => {
      const broken = new Set<string>();
      for (const fixture of invalid) {
        for (const {rule} of problemsOf(validate, read(fixture)['value'])) broken.add(rule);
      }
      expect(rulesOf(formNamed(form)).filter((rule) => !broken.has(rule))).to.deep.equal([]);
    });

    it('agrees with a general validator on the source files', () => {
      const documents = [...valid.map(read), ...invalid.map((fixture) => read(fixture)['value'])];
      expect(documents.map((value) => validate(value))).to.deep.equal(documents.map((value) => general(value)));
    });
  });
}

describe('the precompiled validators', () => {
  it('do not take what is inherited for an answer', () => {
    const inherited: unknown = Object.create({smsCode: '246810'});
    expect(problemsOf(validators.sms, inherited).map(({pointer}) => pointer)).to.deep.equal(['/smsCode']);
  });

  it('report one problem for a code that its list does not have', () => {
    const value = {...read(`${SERVICE}/fixtures/register/valid/complete.json`), idType: '000'};
    validators.register(value);
    expect(validators.register.errors).to.have.lengthOf(1);
    expect(validators.register.errors?.[0]).to.deep.include({
      instancePath: '/idType',
      schemaPath: '#/$defs/id-types/oneOf',
      keyword: 'oneOf',
    });
  });
});

interface Invalid {
  readonly description: string;
  readonly value: unknown;
  readonly expect: readonly {readonly pointer: string; readonly keyword: string}[];
}

interface Found {
  readonly pointer: string;
  readonly keyword: string;
  /** The place in the schema, with the missing property's name for `required`. */
  readonly rule: string;
}

/** What an applicant would see: `required` belongs to the missing child, and `if` only says which branch applied. */
function problemsOf(validate: AjvStandalone, value: unknown): Found[] {
  if (validate(value)) return [];
  return (validate.errors ?? []).filter(({keyword}) => keyword !== 'if').map(found);
}

function found({instancePath, schemaPath, keyword, params}: AjvError): Found {
  const child = params['missingProperty'] ?? params['additionalProperty'];
  const suffix = keyword === 'required' ? `/${String(child)}` : '';
  return {
    pointer: child === undefined ? instancePath : `${instancePath}/${String(child)}`,
    keyword,
    rule: schemaPath + suffix,
  };
}

function formNamed(name: string): Json {
  let found: Json | undefined;
  walk(bundle, ({form}) => {
    if (String((form as Json | undefined)?.['$id']).endsWith(`:${name}`)) found = form as Json;
  });
  if (!found) throw new Error(`The service has no form ${name}.`);
  return found;
}

/** Every place of a schema where it can refuse a value. */
function rulesOf(schema: Json): string[] {
  const rules: string[] = [];
  walk(schema, (object, path) => {
    // The test of an `if` refuses nothing; an entry of a code list and the properties' names are no schemas of their own.
    if (path.includes('if') || path.includes('ui') || path.at(-2) === 'oneOf' || MAPS.has(path.at(-1) ?? '')) return;
    const place = ['#', ...path].join('/');
    for (const keyword of Object.keys(object).filter((key) => ASSERTIONS.has(key))) {
      if (keyword === 'required')
        rules.push(...(object[keyword] as string[]).map((name) => `${place}/required/${name}`));
      else rules.push(`${place}/${keyword}`);
    }
  });
  return rules;
}

const MAPS = new Set(['properties', '$defs']);
const ASSERTIONS = new Set(
  `type const enum oneOf required additionalProperties uniqueItems format pattern minLength maxLength minimum maximum
   minItems maxItems`.split(/\s+/),
);
