// The generic form as it is published for script tags, and one validator module a form size, generated as those of the
// shipped services are.
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {bundle} from '../../../tools/build/bundle.ts';
import {validatorsOf} from '../../../tools/generate/validators.ts';
import {formworkSchema} from '../../src/dialects/formwork.js';
import {neutralForm} from '../../src/neutral.js';

const PROJECT = join(import.meta.dirname, '../../..');

export default async function prebuild({out, served, sizes}) {
  await bundle('form', served);
  const options = {formats: join(PROJECT, 'sdk/validation/formats.ts'), base: PROJECT};
  for (const n of sizes) {
    const code = await validatorsOf([{name: 'check', schema: formworkSchema(neutralForm(n))}], options);
    writeFileSync(join(out, `validator-${n}.js`), code);
  }
  const loaders = sizes.map((n) => `${n}: () => import('./validator-${n}.js')`);
  writeFileSync(join(out, 'index.js'), `export const load = {${loaders.join(', ')}};\n`);
}
