import {expect} from 'chai';
import {execFile} from 'node:child_process';
import {cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, before, beforeEach, describe, it} from 'node:test';
import {promisify} from 'node:util';
import {brotliCompressSync} from 'node:zlib';
import {transform} from 'esbuild';
import {generate, staleOf, write} from './generate.ts';

const SPEC = resolve(import.meta.dirname, '../spec');
const SERVICE = 'initial-registration';

describe('npm run generate', () => {
  let root: string;

  before(() => (root = mkdtempSync(join(tmpdir(), 'formwork-spec-'))));
  beforeEach(() => {
    for (const folder of ['language', 'first-class-constructor', 'generated']) {
      rmSync(join(root, folder), {recursive: true, force: true});
      cpSync(join(SPEC, folder), join(root, folder), {recursive: true});
    }
  });
  after(() => rmSync(root, {recursive: true}));

  it('gives what is committed', async () => {
    expect(staleOf(await generate())).to.deep.equal([]);
  });

  it('carries a changed label to the spec and to the types, with no TypeScript touched', async () => {
    edit('parts/basic.schema.json', '"毕业院校"', '"毕业学校"');
    const stale = write(await generate({root}), {root});
    expect(stale).to.include.members([`${SERVICE}/zh.json`, `${SERVICE}/types.ts`, 'renewal/zh.json']);
    expect(stale.filter((name) => !/\/(zh\.json|types\.ts)$/.test(name))).to.deep.equal([]);
    const [zh, types] = [generated('zh.json'), generated('types.ts')];
    expect(zh).to.include('"title": "毕业学校"').and.not.include('"title": "毕业院校"');
    expect(types).to.match(/\* 毕业学校\n\s+\*\/\n\s+school: string;/);
  });

  it('carries a changed rule to the validators', async () => {
    edit('parts/material.schema.json', '"maximum": 102400', '"maximum": 204800');
    write(await generate({root}), {root});
    const {form} = (await import(join(root, 'generated', SERVICE, 'validators.js'))) as {
      form: (value: unknown) => boolean;
    };
    const fixture = join(SPEC, `first-class-constructor/${SERVICE}/fixtures/form/valid/complete.json`);
    const answers = JSON.parse(readFileSync(fixture, 'utf8')) as {materials: {photo: {size: number}}};
    answers.materials.photo.size = 204800;
    expect(form(answers)).to.equal(true);
    answers.materials.photo.size = 204801;
    expect(form(answers)).to.equal(false);
  });

  it('notices an overlay that no longer fits', async () => {
    edit(`${SERVICE}/service.json`, '"id": "within-three-years"', '"id": "in-time"');
    const message = await generate({root}).then(String, String);
    expect(message).to.include('en/initial-registration.overlay.json does not fit');
    expect(message).to.include("$.steps[?@.id=='notice'].clauses[?@.id=='within-three-years']");
  });

  it('refuses a part that says something else than the keywords beside its $ref', async () => {
    edit('parts/basic.schema.json', '"./mobile.schema.json",', '"./mobile.schema.json", "format": "date",');
    const message = await generate({root}).then(String, String);
    expect(message).to.include('basic.schema.json: "format" stands in the referenced schema too');
  });

  it('refuses parts that refer to each other in a circle', async () => {
    edit('parts/name.schema.json', '"type": "string",', '"type": "string", "not": {"$ref": "./basic.schema.json"},');
    expect(await generate({root}).then(String, String)).to.include('leads back to itself');
  });

  it('--check names a stale file and fails', async () => {
    writeFileSync(join(root, 'generated', SERVICE, 'validators.js'), '// by hand\n');
    const {code, stderr} = await run('--check', '--root', root);
    expect(code).to.equal(1);
    expect(stderr.trim().split('\n')).to.have.lengthOf(1);
    expect(stderr).to.include('validators.js is stale. Run `npm run generate`.');
  });

  it('--check is content with fresh files', async () => {
    expect(await run('--check', '--root', root)).to.deep.equal({code: 0, stderr: ''});
  });

  function edit(file: string, from: string, to: string): void {
    const path = join(root, 'first-class-constructor', file);
    const text = readFileSync(path, 'utf8');
    expect(text).to.include(from);
    writeFileSync(path, text.replace(from, to));
  }

  function generated(file: string): string {
    return readFileSync(join(root, 'generated', SERVICE, file), 'utf8');
  }
});

describe('the generated validators', () => {
  const files = globSync('generated/**/*.js', {cwd: SPEC});
  const modules = files.map((file) => readFileSync(join(SPEC, file), 'utf8'));

  it('contain nothing that a browser under a strict CSP refuses', () => {
    for (const module of modules)
      expect(module).not.to.match(/\brequire\(|\beval\(|\bnew Function\b|^(import|export) .*from "(?!\.\.\/)/m);
  });

  it('carry no texts', () => {
    for (const module of modules) expect(module).not.to.match(/\\u[4-9][0-9A-F]{3}|\p{Script=Han}/u);
  });

  it('weigh at most 6 KiB a module, minified and compressed', async () => {
    for (const [index, file] of files.entries()) {
      const {code} = await transform(modules[index] ?? '', {minify: true, format: 'esm'});
      expect(brotliCompressSync(code).length, file).to.be.at.most(6 * 1024);
    }
  });
});

async function run(...args: string[]): Promise<{code: number; stderr: string}> {
  const command = [join(import.meta.dirname, 'generate.ts'), ...args];
  try {
    const {stderr} = await promisify(execFile)(process.execPath, command);
    return {code: 0, stderr};
  } catch (error) {
    const {code, stderr} = error as {code: number; stderr: string};
    return {code, stderr};
  }
}
