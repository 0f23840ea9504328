import {readFileSync} from 'node:fs';
import {mkdir, writeFile} from 'node:fs/promises';
import {join, sep} from 'node:path';
import {rolldown, type OutputChunk, type Plugin} from 'rolldown';
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
  let names: readonly string[] = [];
  const build = await rolldown({
    input: {[name]: entry},
    cwd: ROOT,
    platform: 'browser',
    resolve: {conditionNames: ['source', 'module', 'browser', 'import', 'default']},
    transform: {target: 'es2022'},
    treeshake: {moduleSideEffects: (id) => id === entry},
    // What is needed later may be taken from the first file, so that there is only one of them.
    preserveEntrySignatures: 'allow-extension',
    plugins: [
      ownTrustedTypesPolicy,
      squeezedStyles,
      {
        name: 'own-exports',
        buildEnd() {
          names = this.getModuleInfo(entry)?.exports ?? [];
        },
      },
    ],
    logLevel: 'warn',
  });
  const {output} = await build.generate({
    format: 'esm',
    minify: true,
    comments: false,
    entryFileNames: '[name]-[hash].js',
    chunkFileNames: '[name]-[hash].js',
  });
  const chunks = output.filter((file): file is OutputChunk => file.type === 'chunk');
  const [main] = chunks;
  if (!main) throw new Error(`${entry} has come to nothing.`);
  await mkdir(join(outdir, name), {recursive: true});
  for (const chunk of chunks) {
    await writeFile(join(outdir, name, chunk.fileName), chunk === main ? COMPILED_AT_ONCE + chunk.code : chunk.code);
  }
  await writeFile(join(outdir, `${name}.js`), `export {${names.join(', ')}} from './${name}/${main.fileName}';\n`);
  await writeFile(join(outdir, `${name}.js.LEGAL.txt`), licencesOf(chunks));
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

function squeeze(styles: string): string {
  return styles
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
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
    .map((name) => `${name}\n\n${readFileSync(join(ROOT, 'node_modules', name, 'LICENSE'), 'utf8').trim()}\n`)
    .join('\n\n');
}

function packageOf(path: string): string {
  return path
    .split(sep)
    .slice(0, path.startsWith('@') ? 2 : 1)
    .join('/');
}
