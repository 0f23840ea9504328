import {existsSync, globSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {basename, dirname, join, relative, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {brotliCompressSync} from 'node:zlib';
import {bundleService, formFiles, formsOf, type BundledForm} from './generate/bundle.ts';
import {familyModules, serviceModule} from './generate/modules.ts';
import {bundleTranslation, languagesOf} from './generate/translate.ts';
import {answerTypes, languageTypes} from './generate/types.ts';
import {runtimeOf, validatorDeclarations, validatorsOf} from './generate/validators.ts';

const REPOSITORY = resolve(import.meta.dirname, '..');

/** Where the specs are, and the module with the string formats. */
export interface GenerateOptions {
  /** The folder with `language/` and the families; `generated/` is written into it. */
  readonly root?: string;
  readonly formats?: string;
}

/** Everything that is generated from the specs: file name below `generated/` → content. */
export async function generate(options: GenerateOptions = {}): Promise<Map<string, string>> {
  const {root, formats} = complete(options);
  const files = new Map([['language.ts', await languageTypes(join(root, 'language'))]]);
  const judging = {formats, base: REPOSITORY};
  const services = [];
  const shared = new Map<string, BundledForm>();
  for (const service of servicesIn(root)) {
    const folder = basename(dirname(service));
    const bundled = bundleService(service);
    services.push({folder, id: String(bundled['id'])});
    const forms = formsOf(bundled);
    files.set(`${folder}/zh.json`, json(bundled));
    for (const language of languagesOf(service)) {
      files.set(`${folder}/${language}.json`, json(bundleTranslation(service, language)));
    }
    files.set(`${folder}/index.ts`, serviceModule(folder, bundled, languagesOf(service)));
    files.set(`${folder}/types.ts`, await answerTypes(service));
    const taken = forms.filter(({name}) => isShared(service, name));
    for (const form of taken) shared.set(form.name, form);
    const elsewhere = new Map(taken.map(({name}) => [name, '../forms/validators.js']));
    files.set(`${folder}/validators.js`, await validatorsOf(forms, {...judging, runtime: '../runtime.js', elsewhere}));
    files.set(`${folder}/validators.d.ts`, validatorDeclarations(forms));
  }
  const common = [...shared.values()];
  files.set('forms/validators.js', await validatorsOf(common, {...judging, runtime: '../runtime.js'}));
  files.set('forms/validators.d.ts', validatorDeclarations(common));
  files.set('runtime.js', await runtimeOf(judging));
  files.set('services.ts', familyModules(services));
  return files;
}

/** The names of those generated files that are not what the specs give now. */
export function staleOf(files: ReadonlyMap<string, string>, options: GenerateOptions = {}): string[] {
  const {root} = complete(options);
  return [...files.keys()].filter((name) => {
    const file = join(root, 'generated', name);
    return !existsSync(file) || readFileSync(file, 'utf8') !== files.get(name);
  });
}

/** Writes the files that are not what the specs give now, and returns their names. */
export function write(files: ReadonlyMap<string, string>, options: GenerateOptions = {}): string[] {
  const stale = staleOf(files, options);
  for (const name of stale) {
    const file = join(complete(options).root, 'generated', name);
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, files.get(name) ?? '');
  }
  return stale;
}

function complete({root, formats}: GenerateOptions): Required<GenerateOptions> {
  return {
    root: root ?? join(REPOSITORY, 'spec'),
    formats: formats ?? join(REPOSITORY, 'sdk/validation/formats.ts'),
  };
}

/** Whether a form is one that services take over as it is: its validator is made once for all of them. */
function isShared(service: string, form: string): boolean {
  return formFiles(service).some(({name, file}) => name === form && basename(dirname(file)) === 'forms');
}

function servicesIn(root: string): string[] {
  return globSync('*/*/service.json', {cwd: root, exclude: ['generated']})
    .toSorted()
    .map((file) => join(root, file));
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

async function main(): Promise<void> {
  const {values} = parseArgs({options: {check: {type: 'boolean', default: false}, root: {type: 'string'}}});
  const options = values.root === undefined ? {} : {root: resolve(values.root)};
  const folder = relative(process.cwd(), join(complete(options).root, 'generated'));
  const files = await generate(options);
  if (values.check) {
    const stale = staleOf(files, options);
    for (const name of stale) console.error(`${join(folder, name)} is stale. Run \`npm run generate\`.`);
    process.exitCode = stale.length > 0 ? 1 : 0;
    return;
  }
  const written = write(files, options);
  for (const [name, content] of files) {
    const size = brotliCompressSync(content).length;
    console.log(`${written.includes(name) ? 'written  ' : 'unchanged'} ${join(folder, name)} (${size} B brotli)`);
  }
}

if (import.meta.main) await main();
