import {readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Schema, SchemaObject} from '../check.ts';
import type {Draft} from '../drafts.ts';
import draft4 from './meta-schemas/draft-04.json' with {type: 'json'};

/** A schema of the official suite, and documents with the right verdict on each. */
export interface Group {
  /** The file that it stands in, without the ending: in most of them a keyword. */
  readonly file: string;
  readonly description: string;
  readonly schema: Schema;
  readonly tests: readonly {readonly description: string; readonly data: unknown; readonly valid: boolean}[];
}

/** The folders of the suite, with the draft that each is for. */
export const DRAFT_FOLDERS: Readonly<Record<string, Draft>> = {
  'draft2020-12': '2020-12',
  'draft2019-09': '2019-09',
  draft7: '7',
  draft6: '6',
  draft4: '4',
};

/** The required tests of a draft. */
export function groupsOf(folder: string): Group[] {
  return jsonIn(join(SUITE, 'tests', folder)).flatMap(([file, groups]) =>
    (groups as Group[]).map((group) => ({...group, file: file.replace(/\.json$/, '')})),
  );
}

/** What the tests of a draft refer to: the suite's own documents, and the meta-schemas. */
export function documentsFor(folder: string): Record<string, Schema> {
  const remotes = jsonIn(join(SUITE, 'remotes'))
    .filter(([path]) => !path.startsWith('draft') || path.startsWith(`${folder}/`))
    .map(([path, document]) => [`http://localhost:1234/${path}`, document]);
  const refs = join(dirname(createRequire(import.meta.url).resolve('ajv/package.json')), 'dist', 'refs');
  const metas = jsonIn(refs)
    .filter(([path]) => /draft-0[67]|20(19-09|20-12)/.test(path))
    .map(([, document]) => [String((document as SchemaObject)['$id']).replace(/#$/, ''), document]);
  return Object.fromEntries([...remotes, ...metas, [draft4.id.replace(/#$/, ''), draft4]]) as Record<string, Schema>;
}

const SUITE = fileURLToPath(new URL('json-schema-test-suite/', import.meta.url));

function jsonIn(folder: string, below = ''): [string, unknown][] {
  return readdirSync(join(folder, below), {withFileTypes: true})
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry): [string, unknown][] => {
      const path = below ? `${below}/${entry.name}` : entry.name;
      if (entry.isDirectory()) return jsonIn(folder, path);
      return path.endsWith('.json') ? [[path, JSON.parse(readFileSync(join(folder, path), 'utf8'))]] : [];
    });
}
