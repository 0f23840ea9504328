import {cpSync, globSync} from 'node:fs';
import {join} from 'node:path';
import {ROOT} from '../run.ts';

/** Copies the generated validators to `dist/`: they are JavaScript already, and the compiler passes them by. */
export function copyGenerated(): void {
  for (const file of globSync('spec/generated/**/*.{js,d.ts}', {cwd: ROOT}))
    cpSync(join(ROOT, file), join(ROOT, 'dist', file));
}
