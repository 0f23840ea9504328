import {expect} from 'chai';
import {readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import type {Schema, SchemaObject} from './check.ts';
import {createValidator, type ValidatorOptions} from './create-validator.ts';
import type {Draft} from './drafts.ts';
import exceptions from './testing/suite-exceptions.json' with {type: 'json'};

interface Group {
  readonly description: string;
  readonly schema: Schema;
  readonly tests: readonly {readonly description: string; readonly data: unknown; readonly valid: boolean}[];
}

const suite = fileURLToPath(new URL('./testing/json-schema-test-suite/', import.meta.url));
const drafts: Readonly<Record<string, Draft>> = {
  'draft2020-12': '2020-12',
  'draft2019-09': '2019-09',
  draft7: '7',
  draft6: '6',
  draft4: '4',
};

describe('the required tests of the JSON Schema Test Suite', () => {
  for (const [folder, draft] of Object.entries(drafts)) {
    for (const engine of ['interpreted', 'compiled'] as const) {
      it(`pass in the ${engine} engine for ${folder}, but for those listed with their reason`, () => {
        const listed = Object.keys((exceptions as Exceptions)[engine][folder] ?? {});
        expect(failures(folder, {engine, draft, formats: {}, schemas: documentsFor(folder)})).to.deep.equal(listed);
      });
    }
  }
});

type Exceptions = Readonly<
  Record<'interpreted' | 'compiled', Readonly<Record<string, Readonly<Record<string, string>>>>>
>;

/** The tests that do not pass, as `file: group: test`. */
function failures(folder: string, options: ValidatorOptions): string[] {
  return jsonIn(join(suite, 'tests', folder)).flatMap(([file, groups]) =>
    (groups as Group[]).flatMap(({description, schema, tests}) => {
      const verdict = verdictOf(schema, options);
      return tests
        .filter(({data, valid}) => verdict(data) !== valid)
        .map((test) => `${file}: ${description}: ${test.description}`);
    }),
  );
}

/** The verdict on a value; undefined where the engine cannot make anything of the schema. */
function verdictOf(schema: Schema, options: ValidatorOptions): (value: unknown) => boolean | undefined {
  try {
    const validate = createValidator(schema, options);
    return (value) => {
      try {
        return validate(value).valid;
      } catch {
        return undefined;
      }
    };
  } catch {
    return () => undefined;
  }
}

/** What the tests of a draft refer to: the suite's own documents, and the meta-schemas, which ajv brings along. */
function documentsFor(folder: string): Record<string, Schema> {
  const remotes = jsonIn(join(suite, 'remotes'))
    .filter(([path]) => !path.startsWith('draft') || path.startsWith(`${folder}/`))
    .map(([path, document]) => [`http://localhost:1234/${path}`, document]);
  const refs = join(dirname(createRequire(import.meta.url).resolve('ajv/package.json')), 'dist', 'refs');
  const metas = jsonIn(refs)
    .filter(([path]) => /draft-0[67]|20(19-09|20-12)/.test(path))
    .map(([, document]) => [String((document as SchemaObject)['$id']).replace(/#$/, ''), document]);
  return Object.fromEntries([...remotes, ...metas]) as Record<string, Schema>;
}

function jsonIn(folder: string, below = ''): [string, unknown][] {
  return readdirSync(join(folder, below), {withFileTypes: true})
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry): [string, unknown][] => {
      const path = below ? `${below}/${entry.name}` : entry.name;
      if (entry.isDirectory()) return jsonIn(folder, path);
      return path.endsWith('.json') ? [[path, JSON.parse(readFileSync(join(folder, path), 'utf8'))]] : [];
    });
}
