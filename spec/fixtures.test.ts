import {expect} from 'chai';
import {describe, it} from 'node:test';
import * as validators from './generated/initial-registration/validators.js';
import {read, sourceForm, stemOf} from './testing/documents.ts';
import {brokenBy, problemsOf, rulesOf, shippedForms} from './testing/shipped-forms.ts';

const forms = await shippedForms();
/** A rule of a part is broken if a fixture of one of the forms breaks it that use the part. */
const broken = new Set(forms.flatMap(brokenBy));

for (const form of forms) {
  const {file, validate, valid, invalid} = form;
  const general = sourceForm(file);

  describe(`the precompiled validator of ${file}`, () => {
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

    it('has a fixture that passes, and one for every rule of the form', () => {
      expect(valid).to.have.length.greaterThan(0);
      expect(rulesOf(form).filter((rule) => !broken.has(rule))).to.deep.equal([]);
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
    const complete = read('first-class-constructor/forms/fixtures/register/valid/complete.json');
    validators.register({...complete, idType: '000'});
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
