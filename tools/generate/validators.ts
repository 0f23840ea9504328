import {Ajv2020, _} from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import {build} from 'esbuild';
import {assertionsOf} from './assertions.ts';
import type {BundledForm} from './bundle.ts';
import {compactErrors} from './errors.ts';
import type {Json} from './json.ts';
import {compactMemberships} from './memberships.ts';

/** Options of the validators' generation. */
export interface ValidatorOptions {
  /** The module that exports `formats`. */
  readonly formats: string;
  /** The folder that bundled file names are relative to. */
  readonly base: string;
}

/**
 * One ES module with a validation function for each form.
 *
 * ajv's standalone code still contains `require()`, which no browser has: its two helpers are replaced by ES modules, and
 * these and the formats are bundled with it.
 */
export async function validatorsOf(forms: readonly BundledForm[], options: ValidatorOptions): Promise<string> {
  const {outputFiles} = await build({
    stdin: {contents: await standalone(forms, options.formats), resolveDir: import.meta.dirname, loader: 'js'},
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

async function standalone(forms: readonly BundledForm[], formatsModule: string): Promise<string> {
  const {formats} = (await import(formatsModule)) as {formats: Record<string, (value: string) => boolean>};
  const ajv = new Ajv2020({
    allErrors: true,
    ownProperties: true,
    strict: true,
    messages: false,
    formats,
    code: {source: true, esm: true, formats: _`formats`},
  });
  compactMemberships(ajv);
  const schemas = forms.map(({schema}) => assertionsOf(schema) as Json);
  for (const schema of schemas) ajv.addSchema(schema);
  // What has been evaluated need not be recorded if no keyword asks for it.
  ajv.opts.unevaluated = JSON.stringify(schemas).includes('"unevaluated');
  const ids = Object.fromEntries(forms.map(({name, schema}) => [name, String(schema['$id'])]));
  const code = standaloneCode.default(ajv, ids);
  const imports = [
    `import {formats} from ${JSON.stringify(formatsModule)};`,
    `import {equal, ucs2length} from './runtime.ts';`,
  ];
  const required = /require\("ajv\/dist\/runtime\/(equal|ucs2length)"\)\.default/g;
  return [...imports, compactErrors(code.replaceAll(required, '$1'))].join('\n');
}
