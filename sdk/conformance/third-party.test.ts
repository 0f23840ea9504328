import {expect} from 'chai';
import {readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {isDeepStrictEqual} from 'node:util';
import {createForm} from '../form/form.ts';
import type {SchemaObject} from '../validation/check.ts';
import {upgrade} from '../validation/upgrade.ts';
import {foreign, type Foreign} from './testing/sources.ts';
import {read, tryOut, type Trial} from './testing/trial.ts';
import {canBeTyped, typeIn} from './testing/type-in.ts';

describe('schemas that were not written for this engine', () => {
  it('are at least thirty, and none that lies here is left out', () => {
    const here = readdirSync(new URL('./testing/schemas/', import.meta.url)).filter((file) => file.endsWith('.json'));
    const tried = foreign.map(({path}) => path.slice(path.lastIndexOf('/') + 1));
    expect(tried).to.include.members(here);
    expect(foreign).to.have.length.greaterThan(30);
  });

  for (const schema of foreign) {
    describe(schema.name, () => {
      let known: Trial | undefined;
      const trial = (): Trial => (known ??= tryOut(schema));

      it('has a hundred valid and a hundred invalid documents to be tried with', () => {
        expect(trial().documents.valid).to.have.length(100);
        expect(trial().documents.invalid).to.have.length(100);
      });

      it('is judged as ajv judges it', () => {
        none(trial().misjudged);
      });

      it('says in 2020-12 what it said in its own draft', () => {
        none(trial().changedByUpgrade);
      });

      it('is a form that gives every valid document back as it was', () => {
        none(trial().changedByForm);
      });

      it('is a form that seldom has to keep an answer outside its payload', () => {
        expect(trial().held).to.be.at.least(85);
      });

      it('is a form that has problems exactly when ajv finds its payload wrong', () => {
        none(trial().wrongForms);
      });

      it('is a form into which what it can hold can be typed, answer by answer', () => {
        const found: string[] = [];
        for (const document of trial().documents.valid.filter(canBeTyped).slice(0, 20)) {
          const filled = createForm(upgraded(schema), {value: document});
          const form = createForm(upgraded(schema));
          typeIn(form, filled);
          const isSame = isDeepStrictEqual(form.payload, filled.payload);
          if (!isSame || form.validate().length !== filled.validate().length) found.push(JSON.stringify(document));
        }
        none(found);
      });

      it('asks questions that have a name, a known kind and a reason', () => {
        none(trial().oddQuestions);
      });

      it('has something to answer or to add before there is any answer', () => {
        const form = createForm(upgraded(schema));
        expect(form.fields().length > 0 || form.root.insertable || form.root.variants.length > 0).to.equal(true);
      });

      it('makes a form within a second', () => {
        expect(trial().slowest).to.be.lessThan(1000);
      });
    });
  }
});

function upgraded(schema: Foreign): SchemaObject {
  return upgrade(read(schema)).schema as SchemaObject;
}

/** Fails with the first few, which say more than a number. */
function none(found: readonly string[]): void {
  const few = found.slice(0, 2).join('\n');
  expect(found.length, `${found.length} documents, for example\n${few}`).to.equal(0);
}
