import {expect} from 'chai';
import {execFile} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {promisify} from 'node:util';
import {fromAjv, type AjvStandalone, type Verdict} from 'formwork/validation';
import {main} from './main.ts';

let folder = '';
const files = {
  'schema.json': '{"type": "object", "required": ["name"], "properties": {"name": {"type": "string", "maxLength": 2}}}',
  'plain.json': '{"items": {"type": "integer"}, "uniqueItems": true}',
  'draft-4.json': '{"type": "number", "minimum": 5, "exclusiveMinimum": true, "const": 6}',
  'good.json': '\ufeff{"name": "张三"}',
  'bad.json': '{"name": "张三丰"}',
  'five.json': '5',
  'broken.json': '{"name": ',
  'no-schema.json': '[]',
  'wrong-schema.json': '{"type": "strin"}',
  'lost.json': '{"$ref": "#/$defs/name"}',
  'unclear.json': '{"contains": true, "unevaluatedItems": false}',
};

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'formwork-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
});
after(() => rmSync(folder, {recursive: true}));

/** Runs a command line in which the names of the files stand for those in the folder. */
function run(line: string): {code: number; out: string; error: string} {
  const said = {out: '', error: ''};
  const args = line.split(' ').map((word) => (/\.\w+$/.test(word) ? join(folder, word) : word));
  const code = main(args, {out: (text) => (said.out += text), error: (text) => (said.error += text)});
  return {code, out: said.out.replaceAll(join(folder, '/'), ''), error: said.error.replaceAll(join(folder, '/'), '')};
}

describe('formwork validate', () => {
  for (const engine of ['interpreted', 'compiled']) {
    it(`ends with 0 for valid documents, with 1 and a line a problem for others, by the ${engine} engine`, () => {
      expect(run(`validate schema.json good.json --engine ${engine}`)).to.deep.equal({
        code: 0,
        out: 'good.json: valid\n',
        error: '',
      });
      const {code, out, error} = run(`validate schema.json good.json bad.json five.json --lang en --engine ${engine}`);
      expect({code, error}).to.deep.equal({code: 1, error: ''});
      const [good, bad, five, ...rest] = out.split('\n');
      expect(good).to.equal('good.json: valid');
      expect(bad).to.match(/^bad\.json: \/name: .*\b3\b.*\b2\b.*\. \[maxLength, #\/properties\/name\/maxLength\]$/);
      expect(five).to.match(/^five\.json: \(all of it\): .*\. \[type, #\/type\]$/);
      expect(rest).to.deep.equal(['']);
    });
  }

  it('gives whole problems as JSON', () => {
    const {code, out} = run('validate schema.json bad.json --json');
    expect(code).to.equal(1);
    const {file, valid, problems} = JSON.parse(out) as Verdict & {file: string};
    expect({file, valid, count: problems.length}).to.deep.equal({file: 'bad.json', valid: false, count: 1});
    expect(problems[0]).to.have.all.keys('pointer', 'keyword', 'schemaPointer', 'params', 'message');
    expect(problems[0]).to.deep.include({pointer: '/name', keyword: 'maxLength', params: {limit: 2}});
  });

  it('reads a schema by its draft, and says which keywords that does not know', () => {
    const {code, error} = run('validate draft-4.json five.json --draft 4');
    expect(code).to.equal(1);
    expect(error).to.equal('draft-4.json: #: The draft does not know “const”, which is passed over.\n');
  });

  it('ends with 2, a code and what to do, when it is misused', () => {
    const misuses: Readonly<Record<string, string>> = {
      'valdate schema.json good.json': 'unknown-command',
      validate: 'missing-file-name',
      'validate schema.json': 'missing-file-name',
      'validate compile': 'missing-file-name',
      'validate compile schema.json good.json': 'missing-file-name',
      'validate schema.json good.json --drft 4': 'unknown-option',
      'validate schema.json good.json --draft': 'unknown-option',
      'validate schema.json good.json --out a.js': 'unknown-option',
      'validate compile schema.json --json': 'unknown-option',
      'validate schema.json good.json --draft 5': 'unknown-value',
      'validate schema.json good.json --engine ajv': 'unknown-value',
      'validate schema.json good.json nowhere.json': 'unreadable-file',
      'validate schema.json broken.json': 'invalid-json',
      'validate no-schema.json good.json': 'invalid-schema',
      'validate compile wrong-schema.json': 'invalid-schema',
      'validate compile lost.json': 'unresolved-ref',
      'validate lost.json good.json': 'unresolved-ref',
      'validate compile unclear.json': 'not-compilable',
      'validate compile schema.json --out schema.json/a.js': 'unwritable-file',
    };
    for (const [line, code] of Object.entries(misuses)) {
      const result = run(line);
      expect(result.code, line).to.equal(2);
      expect(result.out, line).to.equal('');
      expect(result.error, line)
        .to.match(/^formwork: .+\. .+ \[[a-z-]+\]\n$/s)
        .and.include(`[${code}]`);
    }
  });

  it('explains itself', () => {
    for (const line of ['--help', 'validate -h', 'validate compile --help']) {
      expect(run(line)).to.deep.include({code: 0, error: ''});
      expect(run(line).out).to.include('validate compile <schema.json>').and.include('Exit code');
    }
  });
});

describe('formwork validate compile', () => {
  it('writes a module that judges, with its declarations', async () => {
    const {code, out} = run('validate compile plain.json --out built/list.mjs');
    expect({code, out}).to.deep.equal({code: 0, out: 'built/list.mjs\nbuilt/list.d.mts\n'});
    expect(readFileSync(join(folder, 'built/list.d.mts'), 'utf8')).to.include('validate: AjvStandalone');
    // Here there is no package around the file that it could be imported from.
    const runtime = JSON.stringify(new URL('../sdk/validation/runtime.ts', import.meta.url).href);
    const module = readFileSync(join(folder, 'built/list.mjs'), 'utf8');
    writeFileSync(join(folder, 'list.mjs'), module.replace("'formwork/validation/runtime'", runtime));
    const {default: list} = (await import(pathToFileURL(join(folder, 'list.mjs')).href)) as {default: AjvStandalone};
    expect(fromAjv(list)([1, 2])).to.deep.equal([]);
    expect(fromAjv(list)([1, 'a', 1]).map(({pointer, keyword}) => `${pointer} ${keyword}`)).to.have.members([
      ' uniqueItems',
      '/1 type',
    ]);
  });

  it('prints the module if there is no file to write, and imports only what it needs', () => {
    const {code, out} = run('validate compile schema.json');
    expect(code).to.equal(0);
    expect(out).to.match(/^import \{lengthOf\} from 'formwork\/validation\/runtime';\n/);
    expect(out).not.to.match(/\brequire\(|\beval\(|\bnew Function\b|const schema\d/);
    expect(out).to.match(/\nexport default validate;\n$/);
    expect(run('validate compile wrong-schema.json').error).to.include('#/type');
  });
});

describe('the command formwork', () => {
  it('ends with the code of its command', async () => {
    const command = ['--conditions=source', join(import.meta.dirname, 'formwork.ts')];
    const start = (...args: string[]): Promise<unknown> => promisify(execFile)(process.execPath, [...command, ...args]);
    const [schema, bad] = [join(folder, 'schema.json'), join(folder, 'bad.json')];
    expect(await start('--help')).to.have.property('stderr', '');
    expect(await start('validate', schema, bad).catch((error: unknown) => error)).to.have.property('code', 1);
    expect(await start('validate', schema).catch((error: unknown) => error)).to.have.property('code', 2);
  });
});
