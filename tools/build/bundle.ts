import {existsSync, readFileSync} from 'node:fs';
import {mkdir, writeFile} from 'node:fs/promises';
import {join, sep} from 'node:path';
import {rolldown, type OutputChunk, type OutputOptions, type Plugin, type RolldownOutput} from 'rolldown';
import {ROOT} from '../run.ts';

/** The bundles for script tags, by the name of their file: what each is made of. */
export const BUNDLES = {embed: 'widgets/embed.ts', form: 'widgets/embed-form.ts'} as const;

/**
 * Writes one bundle: `<name>.js` is what a host names, `<name>/` beside it what that loads, at once or when first needed.
 *
 * `<name>.js` itself only passes on: a host may name it with a query of its own, and a part that imported it without that
 * query would get a second copy of everything.
 */
export async function bundle(name: keyof typeof BUNDLES, outdir = join(ROOT, 'dist')): Promise<void> {
  const entry = join(ROOT, BUNDLES[name]);
  const build = await rolldown({
    input: {[name]: entry},
    cwd: ROOT,
    platform: 'browser',
    resolve: {conditionNames: ['source', 'module', 'browser', 'import', 'default']},
    transform: {target: 'es2022'},
    treeshake: {moduleSideEffects: (id) => id === entry},
    plugins: [ownTrustedTypesPolicy, squeezedStyles, direct],
    logLevel: 'warn',
    // One service is on the page at once, and in the list of all that can be asked for, too.
    checks: {ineffectiveDynamicImport: false},
  });
  const options: OutputOptions = {
    format: 'esm',
    minify: true,
    comments: false,
    entryFileNames: '[name].js',
    chunkFileNames: `${name}/[name]-[hash:8].js`,
  };
  // What is needed at once is one file: in parts, each of which something later shares, it would take more to load.
  const first = modulesAtOnce(chunksOf(await build.generate(options)));
  const chunks = chunksOf(
    await build.generate({...options, codeSplitting: {groups: [{name: 'main', test: (id) => first.has(id)}]}}),
  );
  await mkdir(join(outdir, name), {recursive: true});
  for (const chunk of chunks) {
    await writeFile(join(outdir, chunk.fileName), chunk.name === 'main' ? COMPILED_AT_ONCE + chunk.code : chunk.code);
  }
  await writeFile(join(outdir, `${name}.js.LEGAL.txt`), licencesOf(chunks));
}

function chunksOf({output}: RolldownOutput): OutputChunk[] {
  return output.filter((file): file is OutputChunk => file.type === 'chunk');
}

/** The modules of the entry and of all that it imports, without what it imports later. */
function modulesAtOnce(chunks: readonly OutputChunk[]): ReadonlySet<string> {
  const modules = new Set<string>();
  const visit = (chunk: OutputChunk | undefined): void => {
    if (!chunk) return;
    for (const [id, {renderedLength}] of Object.entries(chunk.modules)) if (renderedLength > 0) modules.add(id);
    for (const file of chunk.imports) visit(chunks.find(({fileName}) => fileName === file));
  };
  visit(chunks.find(({isEntry}) => isEntry));
  return modules;
}

/**
 * Asks V8 to compile a file as a whole while it is loaded, beside the page's own thread: nearly all of it is needed to show
 * the first form. Other engines see a comment.
 */
const COMPILED_AT_ONCE = '//# allFunctionsCalledOnLoad\n';

/**
 * Gives our copy of Lit a Trusted Types policy of its own name.
 *
 * Under `trusted-types lit-html` a second policy of that name throws, so that either the host's Lit or ours would not start.
 */
const ownTrustedTypesPolicy: Plugin = {
  name: 'own-trusted-types-policy',
  transform: {
    filter: {id: /[\\/]lit-html\.js$/},
    handler(source, id) {
      const renamed = source.replace('createPolicy("lit-html"', 'createPolicy("formwork"');
      if (renamed === source) throw new Error(`${id} creates no policy "lit-html" any more: look how it does now.`);
      return {code: renamed};
    },
  },
};

/** Takes comments and indentation out of the styles, which no minifier of JavaScript looks into. */
const squeezedStyles: Plugin = {
  name: 'squeezed-styles',
  transform: {
    filter: {id: /[\\/]widgets[\\/].*\.ts$/, code: 'css`'},
    handler: (source) => ({code: source.replace(/\bcss`[^`]*`/g, squeeze)}),
  },
};

/**
 * Imports from the module itself what `formwork/sdk` only passes on.
 *
 * Whatever the entry names would count as needed by everyone who imports anything from it, and be loaded at once.
 */
const direct: Plugin = {
  name: 'direct',
  transform: {
    filter: {id: /[\\/]widgets[\\/].*\.ts$/, code: "from 'formwork/sdk'"},
    handler: (source) => ({
      code: source.replace(/^(import|export) \{([^}]*)\} from 'formwork\/sdk';$/gm, (_, verb: string, names: string) =>
        namesIn(names)
          .map((name) => `${verb} {${name}} from ${JSON.stringify(origins.get(name.split(' ')[0] ?? ''))};`)
          .join('\n'),
      ),
    }),
  },
};

/** Where each name that `formwork/sdk` exports comes from. */
const origins = new Map(
  [...readFileSync(join(ROOT, 'sdk', 'index.ts'), 'utf8').matchAll(/export \{([^}]*)\} from '\.(.*)';/g)].flatMap(
    ([, names = '', path = '']) => namesIn(names).map((name) => [name, join(ROOT, 'sdk', path)] as const),
  ),
);

/** The names of values, without those of types. */
function namesIn(list: string): string[] {
  return list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('type '));
}

function squeeze(styles: string): string {
  return styles
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/(?<![\d.])0\.(?=\d)/g, '.')
    .replace(/([\w-]): /g, '$1:')
    .replace(/;}/g, '}');
}

/** The licences of all packages that have gone into a bundle, as each of them asks. */
function licencesOf(chunks: readonly OutputChunk[]): string {
  const marker = `${sep}node_modules${sep}`;
  const packages = new Set(
    chunks
      .flatMap(({modules}) => Object.keys(modules))
      .filter((id) => id.includes(marker))
      .map((id) => packageOf(id.slice(id.lastIndexOf(marker) + marker.length))),
  );
  return [...packages]
    .toSorted()
    .map((name) => `${name}\n\n${licenceOf(join(ROOT, 'node_modules', name))}\n`)
    .join('\n\n');
}

/** The text of a package's licence; its name and the author's where the package brings no text. */
function licenceOf(folder: string): string {
  const text = join(folder, 'LICENSE');
  if (existsSync(text)) return readFileSync(text, 'utf8').trim();
  const {license, author} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, unknown>;
  const by = typeof author === 'object' && author !== null && 'name' in author ? author.name : author;
  return `${String(license)} licence, by ${String(by)}`;
}

function packageOf(path: string): string {
  return path
    .split(sep)
    .slice(0, path.startsWith('@') ? 2 : 1)
    .join('/');
}
