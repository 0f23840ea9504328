import {initialRegistration} from 'formwork/spec';
import {expect} from 'chai';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {formsOf} from '../filing/forms.ts';
import {Validators} from '../filing/validators.ts';
import {interpret} from './interpreted.ts';
import {fromAjv} from './precompiled.ts';
import type {Problem, Validate} from './problem.ts';

const folder = new URL('../../spec/first-class-constructor/initial-registration/fixtures/', import.meta.url);
const forms = formsOf(initialRegistration.spec, new Validators(initialRegistration));
const validators = (await initialRegistration.validators?.()) ?? {};

describe('the precompiled and the interpreted engine', () => {
  for (const [id, form] of Object.entries(forms)) {
    const precompiled = validators[id];
    const documents = fixturesOf(id);

    it(`agree on every fixture of the form “${id}”`, () => {
      expect(documents.length).to.be.greaterThan(1);
      if (!precompiled) return expect.fail('no precompiled validator');
      const interpreted = interpret(form.schema);
      for (const [name, value] of documents) {
        expect(found(interpreted, value), name).to.deep.equal(found(fromAjv(precompiled), value));
      }
    });
  }
});

function found(validate: Validate, value: unknown): string[] {
  return [...new Set(validate(value).map(({pointer, keyword}: Problem) => `${pointer} ${keyword}`))].sort();
}

function fixturesOf(id: string): (readonly [string, unknown])[] {
  return ['valid', 'invalid'].flatMap((verdict) => {
    const place = new URL(`${id}/${verdict}/`, folder);
    return readdirSync(place).map((name) => {
      const document = JSON.parse(readFileSync(new URL(name, place), 'utf8')) as {value?: unknown};
      return [name, verdict === 'valid' ? document : document.value] as const;
    });
  });
}
