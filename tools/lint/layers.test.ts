import {cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {expect} from 'chai';
import {ROOT, run} from '../run.ts';
import {breach} from './layers.ts';

describe('The order of the layers', () => {
  it('lets a layer import what lies below it, by its public name', () => {
    expect(breach('sdk/form/form.ts', 'formwork/spec')).to.equal(undefined);
    expect(breach('widgets/form/form-view.ts', 'formwork/sdk')).to.equal(undefined);
    expect(breach('widgets/form/form-view.ts', 'lit/directives/live.js')).to.equal(undefined);
    expect(breach('mocks/handlers/filings.ts', 'formwork/validation')).to.equal(undefined);
    expect(breach('cli/compile.ts', 'formwork/validation/compile')).to.equal(undefined);
    expect(breach('sdk/form/form.ts', './field.ts')).to.equal(undefined);
  });

  it('names what a layer may import instead', () => {
    expect(breach('widgets/filing/filing.ts', 'formwork/mocks')).to.match(
      /^widgets may import spec, sdk, .*lit, qrcode-generator, not mocks: /,
    );
    expect(breach('sdk/form/form.ts', 'formwork/widgets')).to.match(/^sdk may import .*, not widgets: /);
    expect(breach('sdk/form/form.ts', 'lit')).to.match(/^sdk may import .*, not 'lit': /);
    expect(breach('cli/judge.ts', 'ajv')).to.match(/^cli may import .*, not 'ajv': /);
    expect(breach('spec/index.ts', 'formwork/sdk')).to.match(/^spec may import nothing, not sdk: /);
    expect(breach('spec/index.ts', '../mocks/index.ts')).to.match(/^spec may import nothing, not mocks: /);
  });

  it('asks for the public name across layers, and for relative paths within one', () => {
    expect(breach('widgets/form/form.ts', '../../sdk/index.ts')).to.include("write 'formwork/sdk'");
    expect(breach('sdk/form/form.ts', 'formwork/sdk')).to.include('by relative path');
    expect(breach('sdk/form/form.ts', 'formwork/form')).to.include('not an entry');
  });

  it('lets a test take help from any layer, and an example from public names only', () => {
    expect(breach('sdk/backend/client.test.ts', 'formwork/mocks')).to.equal(undefined);
    expect(breach('examples/mobile/main.ts', 'formwork/define')).to.equal(undefined);
    expect(breach('examples/mobile/main.ts', '../shared/face.ts')).to.equal(undefined);
    expect(breach('examples/mobile/main.ts', '../../widgets/index.ts')).to.include('public names');
  });
});

describe('A planted breach', () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'formwork-'));
    await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    for (const file of ['package.json', 'tsconfig.base.json']) await cp(join(ROOT, file), join(folder, file));
    for (const layer of ['spec', 'sdk', 'widgets', 'mocks']) {
      await plant(`${layer}/index.ts`, `export const ${layer} = '${layer}';\n`);
      await cp(join(ROOT, layer, 'tsconfig.json'), join(folder, layer, 'tsconfig.json'));
    }
    const config = await readFile(join(ROOT, '.oxlintrc.json'), 'utf8');
    await plant('.oxlintrc.json', config.replace('./tools/lint/plugin.ts', join(ROOT, 'tools/lint/plugin.ts')));
  });
  after(() => rm(folder, {recursive: true}));

  async function plant(file: string, source: string): Promise<void> {
    await mkdir(dirname(join(folder, file)), {recursive: true});
    await writeFile(join(folder, file), source);
  }

  const lint = (file: string) => run('oxlint', ['-f', 'unix', file], {cwd: folder, quiet: true});
  const compile = () => run('tsc', ['-b', 'spec', 'sdk', 'widgets', 'mocks'], {cwd: folder, quiet: true});

  it('is named by the linter, whatever form the import has', async () => {
    await plant('widgets/a.ts', "import {mocks} from 'formwork/mocks';\nexport const a = mocks;\n");
    await plant('widgets/b.ts', "export * from 'formwork/mocks';\n");
    await plant('widgets/c.ts', "export const c = (): Promise<unknown> => import('../mocks/index.ts');\n");
    for (const file of ['widgets/a.ts', 'widgets/b.ts', 'widgets/c.ts']) {
      const {code, output} = await lint(file);
      expect(output, file).to.match(/widgets may import spec, sdk, .*lit, qrcode-generator, not mocks/);
      expect(code).to.equal(1);
      await rm(join(folder, file));
    }
  });

  it('does not compile', async () => {
    expect((await compile()).output).to.equal('');
    for (const [layer, forbidden] of [
      ['spec', 'sdk'],
      ['sdk', 'widgets'],
      ['widgets', 'mocks'],
      ['mocks', 'widgets'],
    ] as const) {
      await plant(
        `${layer}/breach.ts`,
        `import {${forbidden}} from 'formwork/${forbidden}';\nexport const breach = ${forbidden};\n`,
      );
      const {code, output} = await compile();
      expect(output, layer).to.include(`${layer}/breach.ts`);
      expect(code).to.not.equal(0);
      await rm(join(folder, layer, 'breach.ts'));
    }
  });

  it('of the strict content security policy is named, too', async () => {
    const breaches = {
      "element.innerHTML = '<p>';": 'Assigning innerHTML is banned',
      "element.setAttribute('style', 'color: red');": 'A style attribute is blocked',
      "element.insertAdjacentHTML('beforeend', '<p>');": 'insertAdjacentHTML() is banned',
      "eval('1');": 'eval',
      "new Function('return 1')();": 'Function',
      'html`<p style="color: red"></p>`;': 'A style attribute is blocked',
      'html`<style>p {}</style>`;': 'A <style> in a template is blocked',
      'html`<p .innerHTML=${1}></p>`;': 'Binding markup is banned',
    };
    for (const [source, named] of Object.entries(breaches)) {
      await plant(
        'widgets/strict.ts',
        `import {html} from 'lit';\nexport function strict(element: Element): unknown {\n  ${source}\n  return html;\n}\n`,
      );
      expect((await lint('widgets/strict.ts')).output, source).to.include(named);
    }
    for (const banned of ['unsafeHTML', 'styleMap', 'unsafeSVG']) {
      await plant(
        'widgets/strict.ts',
        `export {${banned}} from 'lit/x.js';\nimport {${banned}} from 'lit/x.js';\nexport const a = ${banned};\n`,
      );
      expect((await lint('widgets/strict.ts')).output).to.include(`${banned} is banned`);
    }
    await rm(join(folder, 'widgets/strict.ts'));
  });

  it('of the rules of language is named, too', async () => {
    await plant(
      'sdk/words.ts',
      'export enum Color {Red}\nexport const a = {constructor: 1};\nexport const b = (x: any): unknown => x;\n',
    );
    const {output} = await lint('sdk/words.ts');
    expect(output).to.include('Enums are banned').and.include("'constructor' is never a key").and.include('any');
  });
});
