import {existsSync, globSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {copyGenerated} from './build/copy-generated.ts';
import {ROOT, run} from './run.ts';

/** `npm run typecheck`: every project of `tsconfig.json`: layers, tests, tools and examples. Arguments go to `tsc -b`. */
copyGenerated();
process.exitCode = (await run('tsc', ['-b', ...process.argv.slice(2)])).code;
sweep();

/** When a layer imports what it may not, the compiler leaves its output beside the sources of the other layer. */
function sweep(): void {
  for (const file of globSync('{spec,sdk,widgets,mocks,cli}/**/*.{js,d.ts,js.map,d.ts.map}', {cwd: ROOT})) {
    const path = join(ROOT, file);
    if (existsSync(path.replace(/(\.js|\.d\.ts)(\.map)?$/, '.ts'))) rmSync(path);
  }
}
