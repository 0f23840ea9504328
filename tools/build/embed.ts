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
    plugins: [ownTrustedTypesPolicy, smallStyles],
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

/** Takes comments and indentation out of the styles, which no minifier of JavaScript looks into. */
const smallStyles: Plugin = {
  name: 'small-styles',
  setup({onLoad}) {
    onLoad({filter: /[\\/]widgets[\\/].*\.ts$/}, async ({path}) => {
      const source = await readFile(path, 'utf8');
      return {contents: source.replace(/\bcss`[^`]*`/g, squeeze), loader: 'ts'};
    });
  },
};

function squeeze(styles: string): string {
  return styles
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/([\w-]): /g, '$1:');
}
