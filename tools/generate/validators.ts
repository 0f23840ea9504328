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
}

/** One ES module with a validation function for each form, bundled with the formats and whatever else its code reads. */
export async function validatorsOf(forms: readonly BundledForm[], options: ValidatorOptions): Promise<string> {
  const {outputFiles} = await build({
    stdin: {contents: await sourceOf(forms, options.formats), resolveDir: import.meta.dirname, loader: 'js'},
    absWorkingDir: options.base,
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

async function sourceOf(forms: readonly BundledForm[], formatsModule: string): Promise<string> {
  const {formats} = (await import(formatsModule)) as {formats: Record<string, Format>};
  const schemas = Object.fromEntries(forms.map(({name, schema}) => [name, assertionsOf(schema) as Schema]));
  const imports = [
    `import {formats} from ${JSON.stringify(formatsModule)};`,
    `import {equal} from ${JSON.stringify(join(ROOT, 'sdk/form/data.ts'))};`,
    `import {isUnique} from ${JSON.stringify(join(ROOT, 'sdk/validation/unique.ts'))};`,
    `import {lengthOf} from ${JSON.stringify(join(ROOT, 'sdk/validation/length.ts'))};`,
  ];
  return [...imports, generateCode(schemas, {formats, esm: true, strict: true})].join('\n');
}
