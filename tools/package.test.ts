import {execFileSync} from 'node:child_process';
import {existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {expect} from 'chai';
import {build as bundle} from 'esbuild';
import {chromium, type Browser, type Page} from 'playwright-core';
import {bundle as buildBundle} from './build/bundle.ts';
import {CHROME_ARGS, findChrome} from './chrome.ts';
import {ROOT, run} from './run.ts';
import {serve} from './serve.ts';
import {ensureBuilt} from './test/built.ts';

/** The fields of `package.json` that matter to who installs the package. */
interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
  readonly customElements: string;
  readonly bin: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Manifest;
const entries = Object.keys(manifest.exports)
  .filter((entry) => typeof manifest.exports[entry] !== 'string')
  .map((entry) => manifest.name + entry.slice(1));

/** Where a stranger has installed the package, with what it declares to depend on and nothing else. */
let home = '';
let installed = '';

before(async () => {
  await ensureBuilt();
  home = mkdtempSync(join(tmpdir(), 'formwork-'));
  installed = join(home, 'node_modules', manifest.name);
  mkdirSync(installed, {recursive: true});
  const {code, output} = await run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', home], {
    quiet: true,
  });
  expect(code, output).to.equal(0);
  const [tarball] = globSync('*.tgz', {cwd: home});
  execFileSync('tar', ['-xf', join(home, tarball ?? ''), '-C', installed, '--strip-components=1']);
  for (const name of [...Object.keys(manifest.dependencies), ...Object.keys(manifest.peerDependencies)]) {
    mkdirSync(dirname(join(home, 'node_modules', name)), {recursive: true});
    symlinkSync(join(ROOT, 'node_modules', name), join(home, 'node_modules', name));
  }
  write('package.json', '{"type": "module"}');
});

after(() => rmSync(home, {recursive: true, force: true}));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(home, file)), {recursive: true});
  writeFileSync(join(home, file), text);
}

function read(file: string): string {
  return readFileSync(join(installed, file), 'utf8');
}

describe('The packed package', () => {
  it('holds what its exports name, under every condition', () => {
    const targets = Object.values(manifest.exports).flatMap((entry) =>
      typeof entry === 'string' ? [entry] : Object.values(entry),
    );
    const missing = targets.filter((target) => !existsSync(join(installed, target)));
    expect(missing).to.deep.equal([]);
  });

  it('holds its licence and its README', () => {
    expect(read('LICENSE')).to.include('MIT License');
    expect(existsSync(join(installed, 'README.md'))).to.equal(true);
  });

  it('holds no tests, tools, examples or left-overs of the compiler', () => {
    const files = globSync('**/*', {cwd: installed});
    const strays = files.filter((file) =>
      /\.test\.|(^|\/)testing\/|^tools|^examples|^journeys|tsconfig|tsbuildinfo|screenshots/.test(file),
    );
    expect(strays).to.deep.equal([]);
    expect(files.length).to.be.greaterThan(50);
  });

  it('holds the sources that its source maps and declarations point at', () => {
    const maps = globSync('dist/**/*.map', {cwd: installed});
    expect(maps.length).to.be.greaterThan(50);
    for (const map of maps) {
      for (const source of (JSON.parse(read(map)) as {sources: string[]}).sources) {
        expect(existsSync(join(installed, dirname(map), source)), `${map} points at ${source}`).to.equal(true);
      }
    }
  });

  it('is understood by TypeScript, as Node resolves it and as bundlers do', async () => {
    write(
      'consumer.ts',
      [
        ...entries.map((entry, index) => `import * as entry${index} from '${entry}';`),
        `import {createForm} from 'formwork/sdk';`,
        `import {initialRegistration} from 'formwork/spec';`,
        `export const all = [${entries.map((_, index) => `entry${index}`).join(', ')}];`,
        `export const title: string = initialRegistration.spec.title;`,
        `export const form = createForm({type: 'object', properties: {name: {type: 'string', title: 'Name'}}});`,
        `export const label: string | undefined = form.at('/name')?.label;`,
        `export const filing = document.createElement('formwork-filing');`,
        `filing.service = initialRegistration;`,
        `// @ts-expect-error A number is no endpoint; if this passes, the types have become any.`,
        `filing.endpoint = 1;`,
      ].join('\n'),
    );
    for (const [module, moduleResolution] of [
      ['nodenext', 'nodenext'],
      ['esnext', 'bundler'],
    ]) {
      const options = {
        module,
        moduleResolution,
        target: 'es2022',
        lib: ['es2024', 'dom', 'dom.iterable'],
        types: [],
        strict: true,
        noEmit: true,
        skipLibCheck: false,
      };
      write('tsconfig.json', JSON.stringify({compilerOptions: options, files: ['consumer.ts']}));
      const {output} = await run('tsc', ['-p', '.'], {cwd: home, quiet: true});
      expect(output, moduleResolution).to.equal('');
    }
  });

  it('can be imported in Node, where only formwork/define registers elements', async () => {
    write(
      'import.js',
      `import {strict as assert} from 'node:assert';
       for (const entry of ${JSON.stringify(entries.filter((entry) => !entry.endsWith('/define')))}) await import(entry);
       assert.equal(globalThis.customElements?.get('formwork-filing'), undefined);
       await import('formwork/define');
       const element = customElements.get('formwork-filing');
       assert.ok(element);
       await import(import.meta.resolve('formwork/define') + '?again');
       assert.equal(customElements.get('formwork-filing'), element);`,
    );
    const {code, output} = await run('node', ['import.js'], {cwd: home, quiet: true});
    expect(output).to.equal('');
    expect(code).to.equal(0);
  });

  it('brings a command that judges and compiles, and says what to install where there is no ajv', async () => {
    const command = manifest.bin['formwork'] ?? '';
    expect(read(command)).to.match(/^#!\/usr\/bin\/env node\n/);
    const formwork = (...args: string[]): ReturnType<typeof run> =>
      run('node', [join(installed, command), ...args], {cwd: home, quiet: true});
    write('schema.json', '{"type": "array", "items": {"format": "uuid", "maxLength": 36}, "uniqueItems": true}');
    write('list.json', '["a", "a"]');
    expect((await formwork('validate', 'schema.json', 'list.json')).code).to.equal(1);
    expect((await formwork('validate', 'compile', 'schema.json', '--out', 'list.js')).code).to.equal(0);
    write(
      'judge.js',
      `import {strict as assert} from 'node:assert';
       import {createValidator, fromAjv} from 'formwork/validation';
       import list from './list.js';
       const schema = ${read('../../schema.json')};
       const judges = [fromAjv(list), ...['compiled', 'interpreted'].map((engine) => (value) => createValidator(schema, {engine})(value).problems)];
       for (const judge of judges) {
         const found = judge(['a', 'a']).map(({pointer, keyword}) => pointer + ' ' + keyword);
         assert.deepEqual(found.sort(), [' uniqueItems', '/0 format', '/1 format']);
       }`,
    );
    expect((await run('node', ['judge.js'], {cwd: home, quiet: true})).output).to.equal('');

    const ajv = join(home, 'node_modules', 'ajv');
    rmSync(ajv);
    try {
      const {code, output} = await formwork('validate', 'compile', 'schema.json');
      expect(output).to.include('[missing-ajv]').and.include('npm install ajv');
      expect(code).to.equal(2);
      expect((await formwork('validate', 'schema.json', 'list.json')).code).to.equal(1);
    } finally {
      symlinkSync(join(ROOT, 'node_modules', 'ajv'), ajv);
    }
  });

  it('describes its elements in custom-elements.json, by the modules that it holds', () => {
    const {modules} = JSON.parse(read(manifest.customElements)) as {
      modules: {path: string; declarations: {tagName?: string; attributes?: {name: string}[]}[]}[];
    };
    const described = new Map(
      modules.flatMap(({path, declarations}) =>
        declarations.map((declaration) => [declaration.tagName, {path, ...declaration}]),
      ),
    );
    expect([...described.keys()]).to.include.members(['formwork-filing', 'formwork-form']);
    for (const {path} of described.values()) expect(existsSync(join(installed, path)), path).to.equal(true);
    expect(described.get('formwork-filing')?.attributes?.map(({name}) => name)).to.include.members([
      'endpoint',
      'lang',
    ]);
  });
});

describe('embed.js', () => {
  let browser: Browser;
  before(async () => {
    browser = await chromium.launch({executablePath: await findChrome(), args: [...CHROME_ARGS]});
  });
  after(() => browser.close());

  const files = (folder = installed): string[] => globSync('dist/{embed.js,embed/*.js}', {cwd: folder}).toSorted();
  const embedded = (): string => files().map(read).join('\n');

  it('imports nothing but what lies in the folder beside it', async () => {
    const {metafile} = await bundle({
      entryPoints: files().map((file) => join(installed, file)),
      bundle: true,
      format: 'esm',
      external: ['*'],
      metafile: true,
      write: false,
      outdir: 'embed',
    });
    const imported = Object.values(metafile.inputs).flatMap(({imports}) => imports.map(({path}) => path));
    expect(imported).not.to.have.length(0);
    for (const path of imported) expect(path).to.match(/^\.\/(embed\/)?[\w.-]+\.js$/);
  });

  it('evaluates no strings', () => {
    const found = embedded().match(/\beval\(|new Function\b|\bFunction\(|document\.write|insertAdjacentHTML/g);
    expect(found).to.equal(null);
  });

  it('assigns markup nowhere but in Lit, which does so with templates only', () => {
    const count = (text: string): number => text.match(/innerHTML|outerHTML/g)?.length ?? 0;
    const lit = readFileSync(join(ROOT, 'node_modules/lit-html/lit-html.js'), 'utf8');
    expect(count(embedded())).to.equal(count(lit.replace(/\/\/# source.*$/, '')));
  });

  it('comes out the same from the same sources', async () => {
    const again = join(home, 'again');
    await buildBundle('embed', join(again, 'dist'));
    expect(files(again)).to.deep.equal(files());
    for (const file of files()) expect(readFileSync(join(again, file), 'utf8') === read(file), file).to.equal(true);
  });

  /** Opens a host page with these scripts, and tells what went wrong on it. */
  async function faultsOn(scripts: string, look: (page: Page) => Promise<void>): Promise<string[]> {
    const host = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>Host</title>
      <meta http-equiv="Content-Security-Policy" content="trusted-types lit-html formwork">
      ${scripts}</head><body><formwork-filing service="first-class-constructor/initial-registration" endpoint="/api"></formwork-filing></body></html>`;
    const {origin, close} = await serve(home, {pages: {'/': host}});
    const page = await browser.newPage();
    page.setDefaultTimeout(10_000);
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    try {
      await page.goto(`${origin}/`);
      await look(page).catch((error: unknown) => faults.push(String(error)));
    } finally {
      await page.close();
      await close();
    }
    return faults;
  }

  const guide = (page: Page): Promise<void> => page.locator('formwork-filing').getByRole('heading').first().waitFor();
  const embed = `<script type="module" src="/node_modules/formwork/dist/embed.js"></script>`;

  it('shows a filing beside a Lit of the host, although a policy can be created only once', async () => {
    await bundle({
      stdin: {
        contents: `import {html, render} from 'lit'; render(html\`<p>host</p>\`, document.body.appendChild(document.createElement('div')));`,
        resolveDir: ROOT,
      },
      bundle: true,
      format: 'esm',
      outfile: join(home, 'host.js'),
    });
    const faults = await faultsOn(`<script type="module" src="/host.js"></script>${embed}`, async (page) => {
      await page.getByText('host').waitFor();
      await guide(page);
    });
    expect(faults).to.deep.equal([]);
  });

  it('leaves alone an element that someone else has registered', async () => {
    write('first.js', `customElements.define('formwork-form', class extends HTMLElement {});`);
    expect(await faultsOn(`<script type="module" src="/first.js"></script>${embed}`, guide)).to.deep.equal([]);
  });
});
