import {build} from 'esbuild';
import {ROOT} from '../run.ts';
import {brotli} from './brotli.ts';

/** How many bytes a bundler makes of all that an entry of the built package exports, without what is imported later. */
export async function sizeOfEntry(entry: string): Promise<number> {
  const {metafile, outputFiles} = await build({
    absWorkingDir: ROOT,
    stdin: {contents: `import ${JSON.stringify(entry)}; export * from ${JSON.stringify(entry)};`, resolveDir: ROOT},
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    charset: 'utf8',
    conditions: ['module'],
    external: ['ajv', 'msw', 'msw/*'],
    outdir: 'size',
    metafile: true,
    write: false,
    logLevel: 'error',
  });
  const files = new Map(outputFiles.map(({path, contents}) => [path.replace(`${ROOT}/`, ''), contents]));
  const seen = new Set<string>();
  const visit = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const {kind, path: imported} of metafile.outputs[path]?.imports ?? []) {
      if (kind === 'import-statement') visit(imported);
    }
  };
  visit('size/stdin.js');
  return [...seen].reduce((sum, path) => sum + brotli(files.get(path) ?? new Uint8Array()), 0);
}
