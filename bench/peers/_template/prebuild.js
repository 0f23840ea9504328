// Optional; delete when not needed. Runs in node before the bundle is built and writes what `#gen/…` imports.
// A chunk that is loaded for one form size only is not charged to the other sizes.
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {neutralForm} from '../../src/neutral.js';

export default async function prebuild({out, sizes}) {
  for (const n of sizes)
    writeFileSync(
      join(out, `form-${n}.js`),
      `export default ${JSON.stringify({fields: neutralForm(n).fields.length})};\n`,
    );
  writeFileSync(
    join(out, 'index.js'),
    `export const load = { ${sizes.map((n) => `${n}: () => import('./form-${n}.js')`).join(', ')} };\n`,
  );
}
