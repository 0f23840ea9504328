import {readFileSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {build, type Plugin} from 'esbuild';
import {ROOT} from '../run.ts';

/**
 * Bundles `widgets/embed.ts`: `embed.js` is what a host names, `embed/` beside it what is loaded when it is first needed.
 */
export async function buildEmbed(outdir = join(ROOT, 'dist')): Promise<void> {
  await build({
    absWorkingDir: ROOT,
    entryPoints: ['widgets/embed.ts'],
    outdir,
    entryNames: 'embed',
    chunkNames: 'embed/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    // Naming a condition of our own takes away esbuild's default one, without which xstate comes as CommonJS.
    conditions: ['source', 'module'],
    minify: true,
    // Chinese stays Chinese: escaped, each character would take twice its bytes.
    charset: 'utf8',
    legalComments: 'linked',
    logLevel: 'warning',
    plugins: [ownTrustedTypesPolicy, smallModules],
  });
}

/**
 * Gives our copy of Lit a Trusted Types policy of its own name.
 *
 * Under `trusted-types lit-html` a second policy of that name throws, so that either the host's Lit or ours would not start.
 */
const ownTrustedTypesPolicy: Plugin = {
  name: 'own-trusted-types-policy',
  setup({onLoad}) {
    onLoad({filter: /[\\/]lit-html\.js$/}, async ({path}) => {
      const source = await readFile(path, 'utf8');
      const renamed = source.replace('createPolicy("lit-html"', 'createPolicy("formwork"');
      if (renamed === source) throw new Error(`${path} creates no policy "lit-html" any more: look how it does now.`);
      return {contents: renamed, loader: 'js'};
    });
  },
};

/**
 * Takes comments and indentation out of the styles, which no minifier of JavaScript looks into, and imports from the
 * module itself what `formwork/sdk` only passes on.
 *
 * Whatever the entry names would count as needed by everyone who imports anything from it, and be loaded at once.
 */
const smallModules: Plugin = {
  name: 'small-modules',
  setup({onLoad}) {
    onLoad({filter: /[\\/]widgets[\\/].*\.ts$/}, async ({path}) => {
      const source = await readFile(path, 'utf8');
      const direct = source.replace(/^import \{([^}]*)\} from 'formwork\/sdk';$/gm, (_, names: string) =>
        importsOf(names),
      );
      return {contents: direct.replace(/\bcss`[^`]*`/g, squeeze), loader: 'ts'};
    });
  },
};

/** Where each name that `formwork/sdk` exports comes from. */
const origins = new Map(
  [...readFileSync(join(ROOT, 'sdk', 'index.ts'), 'utf8').matchAll(/export \{([^}]*)\} from '\.(.*)';/g)].flatMap(
    ([, names = '', path = '']) => namesIn(names).map((name) => [name, join(ROOT, 'sdk', path)] as const),
  ),
);

function importsOf(names: string): string {
  return namesIn(names)
    .map((name) => `import {${name}} from ${JSON.stringify(origins.get(name))};`)
    .join('\n');
}

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
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/([\w-]): /g, '$1:');
}
