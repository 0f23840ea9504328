import {expect} from 'chai';
import {FormworkForm} from '../../widgets/form/formwork-form.ts';
import {expectAccessible} from '../../widgets/testing/axe.ts';
import type {SchemaObject} from '../validation/check.ts';
import {interpret} from '../validation/interpreted.ts';
import {upgrade} from '../validation/upgrade.ts';
import {documentsFor} from './testing/documents.ts';
import {foreign, type Foreign} from './testing/sources.ts';

if (!customElements.get('formwork-form')) customElements.define('formwork-form', FormworkForm);

describe('<formwork-form> with schemas that were not written for it', function () {
  // Some have hundreds of questions, and axe looks at each.
  this.timeout(60_000);

  const complaints: string[] = [];
  const {error, warn} = console;

  before(() => {
    console.error = (...words: unknown[]) => complaints.push(words.map(String).join(' '));
    console.warn = console.error;
  });
  beforeEach(() => complaints.splice(0));
  afterEach(() => document.querySelector('formwork-form')?.remove());
  after(() => Object.assign(console, {error, warn}));

  for (const source of foreign) {
    it(`shows “${source.name}” empty and filled in, and axe finds nothing`, async () => {
      const schema = await read(source);
      await expectAccessible(await show(schema));
      const {valid} = documentsFor(source.name, schema, (value) => interpret(schema)(value).length === 0, 6);
      const element = await show(schema, valid.at(-1));
      element.validate();
      await element.updateComplete;
      await expectAccessible(element);
      expect(complaints).to.deep.equal([]);
    });
  }
});

/** Reads a schema as the server of the tests has it. */
async function read({path}: Foreign): Promise<SchemaObject> {
  const response = await fetch(encodeURI(`/${path}`));
  expect(response.status, path).to.equal(200);
  return upgrade((await response.json()) as SchemaObject).schema as SchemaObject;
}

async function show(schema: SchemaObject, value?: unknown): Promise<FormworkForm> {
  document.querySelector('formwork-form')?.remove();
  const element = Object.assign(document.createElement('formwork-form'), {schema, value, lang: 'en'});
  document.body.append(element);
  await element.updateComplete;
  const shown = element.renderRoot.querySelectorAll('input, select, textarea, button, output');
  expect(shown.length).to.be.greaterThan(0);
  return element;
}
