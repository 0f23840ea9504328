import {expect} from 'chai';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {isDeepStrictEqual} from 'node:util';
import {metaSchema, read, root, walk, type Json} from './testing/documents.ts';

const readme = readFileSync(join(root, 'README.md'), 'utf8');
const examples = [...readme.matchAll(/^`([^`]+\.json)`:\n\n```json\n([^`]+)```$/gm)];

describe('the README of the specs', () => {
  it('shows examples, all with the file that they come from', () => {
    expect(examples).to.have.lengthOf(readme.split('```json\n').length - 1);
    expect(examples).to.have.length.greaterThan(5);
  });

  for (const [index, [, file = '', text = '']] of examples.entries()) {
    it(`shows in example ${index + 1} what really stands in ${file}`, () => {
      const example: unknown = JSON.parse(text);
      let stands = false;
      walk(read(file), (object) => (stands ||= isDeepStrictEqual(object, example)));
      expect(stands).to.equal(true);
    });
  }

  it('names every key of the ui annotation, every format and every type of step', () => {
    const ui = (read('language/ui.schema.json')['$defs'] as {ui: {properties: Json}}).ui.properties;
    const {format} = (metaSchema('form').schema as {properties: {format: {enum: string[]}}}).properties;
    const types: string[] = [];
    walk(read('language/service.schema.json'), ({type}, path) => {
      if (path.at(-1) !== 'properties' || !path.at(-2)?.endsWith('Step')) return;
      types.push(String((type as Json)['const']));
    });
    expect(types).to.have.lengthOf(9);
    for (const word of [...Object.keys(ui), ...format.enum, ...types]) expect(readme).to.include(`\`${word}\``);
  });
});
