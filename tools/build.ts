import {rm} from 'node:fs/promises';
import {join} from 'node:path';
import {copyGenerated} from './build/copy-generated.ts';
import {bundle} from './build/bundle.ts';
import {buildManifest} from './build/manifest.ts';
import {ROOT, run} from './run.ts';

const LAYERS = ['spec', 'sdk', 'widgets', 'mocks', 'cli'];

/** `npm run build`: the package as it is published, in `dist/`: modules with their types, `embed.js`, `form.js`, `custom-elements.json`. */
export async function build(): Promise<void> {
  for (const stale of [
    ...LAYERS,
    'embed',
    'form',
    'embed.js',
    'form.js',
    'embed.js.LEGAL.txt',
    'form.js.LEGAL.txt',
    'custom-elements.json',
  ]) {
    await rm(join(ROOT, 'dist', stale), {recursive: true, force: true});
  }
  copyGenerated();
  const {code, output} = await run('tsc', ['-b', ...LAYERS], {quiet: true});
  if (code !== 0) throw new Error(`The layers do not compile:\n${output}`);
  await Promise.all([bundle('embed'), bundle('form')]);
  await buildManifest();
}

if (import.meta.main) {
  await build().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
