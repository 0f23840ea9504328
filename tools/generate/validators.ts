import {join} from 'node:path';
import {build} from 'esbuild';
import type {Format, Schema} from '../../sdk/validation/check.ts';
import {generateCode} from '../../sdk/validation/compiler/generate.ts';
import {ROOT} from '../run.ts';
import {assertionsOf} from './assertions.ts';
import type {BundledForm} from './bundle.ts';

/** Options of the validators' generation. */
export interface ValidatorOptions {
  /** The module that exports `formats`. */
  readonly formats: string;
  /** The folder that bundled file names are relative to. */
  readonly base: string;
  /** The module that has what the code reads, as it is imported; without one the code brings its own. */
  readonly runtime?: string;
  /** Modules that export the validators of some of the forms already, by the form's name. */
  readonly elsewhere?: ReadonlyMap<string, string>;
}

/** One ES module with a validation function for each form, bundled with the formats and whatever else its code reads. */
export async function validatorsOf(forms: readonly BundledForm[], options: ValidatorOptions): Promise<string> {
  return bundled(await sourceOf(forms, options), options);
}

/** The module with what the validators of all services read: formats, equality, uniqueness, length. */
export function runtimeOf(options: ValidatorOptions): Promise<string> {
  return bundled(
    runtimeImports(options.formats)
      .join('\n')
      .replaceAll(/^import/gm, 'export'),
    options,
  );
}

async function bundled(contents: string, {base, runtime, elsewhere}: ValidatorOptions): Promise<string> {
  const {outputFiles} = await build({
    stdin: {contents, resolveDir: import.meta.dirname, loader: 'js'},
    external: [...(runtime === undefined ? [] : [runtime]), ...(elsewhere?.values() ?? [])],
    absWorkingDir: base,
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    treeShaking: true,
    legalComments: 'none',
  });
  const [module] = outputFiles;
  if (!module) throw new Error('esbuild wrote nothing.');
  return module.text;
}

/** The declarations that go with the module. */
export function validatorDeclarations(forms: readonly BundledForm[]): string {
  const functions = forms.map(({name}) => `export declare const ${name}: AjvStandalone;`);
  return ["import type {AjvStandalone} from '../../module.js';", '', ...functions, ''].join('\n');
}

async function sourceOf(forms: readonly BundledForm[], options: ValidatorOptions): Promise<string> {
  const {runtime, elsewhere = new Map<string, string>()} = options;
  const {formats} = (await import(options.formats)) as {formats: Record<string, Format>};
  const own = forms.filter(({name}) => !elsewhere.has(name));
  const schemas = Object.fromEntries(own.map(({name, schema}) => [name, assertionsOf(schema) as Schema]));
  const exports = forms.flatMap(({name}) => {
    const module = elsewhere.get(name);
    return module === undefined ? [] : [`export {${name}} from ${JSON.stringify(module)};`];
  });
  const imports =
    runtime === undefined
      ? runtimeImports(options.formats)
      : [`import {equal, formats, isUnique, lengthOf} from ${JSON.stringify(runtime)};`];
  return [...imports, ...exports, generateCode(schemas, {formats, esm: true, strict: true})].join('\n');
}

function runtimeImports(formats: string): string[] {
  return [
    `import {formats} from ${JSON.stringify(formats)};`,
    `import {equal} from ${JSON.stringify(join(ROOT, 'sdk/form/data.ts'))};`,
    `import {isUnique} from ${JSON.stringify(join(ROOT, 'sdk/validation/unique.ts'))};`,
    `import {lengthOf} from ${JSON.stringify(join(ROOT, 'sdk/validation/length.ts'))};`,
  ];
}
