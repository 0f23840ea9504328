import {firstClassConstructor} from 'formwork/spec';
import {expect} from 'chai';
import * as fc from 'fast-check';
import {globSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import language from '../../spec/language/form.schema.json' with {type: 'json'};
import {formsOf} from '../filing/forms.ts';
import {Validators} from '../filing/validators.ts';
import type {Schema} from './check.ts';
import {fromAjv} from './precompiled.ts';
import {subschemas} from './subschemas.ts';
import {ENGINES, engines, found, type EngineOptions, type Judge} from './testing/engines.ts';
import {schemas, values} from './testing/schemas.ts';
import {groupsOf} from './testing/suite.ts';

const KEYWORDS = new Set(Object.keys(language.properties));
const specs = new URL('../../spec/first-class-constructor/', import.meta.url).pathname;
const services = await Promise.all(Object.values(firstClassConstructor).map((load) => load()));

describe('the three engines', () => {
  for (const service of services) {
    const folder = service.spec.id.split('/')[1] ?? '';
    it(`find the same in every fixture of the forms of ${folder}, and so do its generated validators`, async () => {
      const validators = (await service.validators?.()) ?? {};
      for (const [id, {schema}] of Object.entries(formsOf(service.spec, new Validators(service)))) {
        const documents = fixturesOf(folder, id);
        expect(documents.length, id).to.be.greaterThan(1);
        await agree(schema, documents, {}, [fromAjv(validators[id] ?? expect.fail(`no validator ${id}`))]);
      }
    });
  }

  const groups = groupsOf('draft2020-12').filter(({schema}) => isOfLanguage(schema));

  for (const file of new Set(groups.map((group) => group.file))) {
    it(`find the same in the suite's “${file}”, as far as the spec language allows its schemas`, async () => {
      for (const {schema, description, tests} of groups.filter((group) => group.file === file)) {
        const documents = tests.map((test) => [`${description}: ${test.description}`, test.data] as const);
        await agree(schema, documents, {format: 'annotation'});
      }
    });
  }

  it('were compared on every keyword of the spec language that says what is valid', () => {
    const used = new Set(groups.flatMap(({schema}) => keywordsOf(schema)));
    const silent = ['$comment', '$id', 'default', 'title', 'description', 'examples', 'readOnly', 'deprecated', 'ui'];
    expect([...used]).to.include.members([...KEYWORDS].filter((keyword) => !silent.includes(keyword)));
  });

  it('find the same in any documents by any schemas of the spec language’s keywords', async () => {
    await fc.assert(
      fc.asyncProperty(schemas, fc.array(values, {minLength: 5, maxLength: 10}), async (schema, documents) => {
        await agree(
          schema,
          documents.map((document) => [JSON.stringify(document), document] as const),
        );
      }),
      {numRuns: Number(process.env['FC_RUNS'] ?? 300)},
    );
  });
});

/** Expects every engine to find in each document what the interpreter finds there. */
async function agree(
  schema: Schema,
  documents: readonly (readonly [string, unknown])[],
  options: EngineOptions = {},
  others: readonly Judge[] = [],
): Promise<void> {
  const judges = [...(await Promise.all(ENGINES.map((engine) => engines[engine](schema, options)))), ...others];
  for (const [name, document] of documents) {
    const [interpreted, ...rest] = judges.map((judge) => found(judge(document)));
    for (const [index, problems] of rest.entries()) {
      expect(problems, `${name}: ${ENGINES[index + 1] ?? 'generated'}`).to.deep.equal(interpreted);
    }
  }
}

/** Whether a schema has no keyword that the language has not, and refers within the document only. */
function isOfLanguage(schema: Schema): boolean {
  return (
    keywordsOf(schema).every((keyword) => KEYWORDS.has(keyword)) && !/"\$(ref|id)":"(?!#)/.test(JSON.stringify(schema))
  );
}

function keywordsOf(schema: Schema): string[] {
  if (typeof schema === 'boolean') return [];
  return [...Object.keys(schema), ...[...subschemas(schema, '#')].flatMap(([subschema]) => keywordsOf(subschema))];
}

/** The fixtures of a form: beside its service's file, or beside that of the forms that services share. */
function fixturesOf(folder: string, id: string): (readonly [string, unknown])[] {
  return ['valid', 'invalid'].flatMap((verdict) =>
    globSync(`{${folder},forms}/fixtures/${id}/${verdict}/*.json`, {cwd: specs}).map((name) => {
      const document = JSON.parse(readFileSync(specs + name, 'utf8')) as {value?: unknown};
      return [name, verdict === 'valid' ? document : document.value] as const;
    }),
  );
}
