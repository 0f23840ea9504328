// Compiles one validator module a form size at build time (ajv standalone, through @rjsf/validator-ajv8).
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import compileSchemaValidators from '@rjsf/validator-ajv8/compileSchemaValidators';
import {neutralForm} from '../../src/neutral.js';
import {rjsfSchema} from '../../src/dialects/rjsf.js';

export default async function prebuild({out, sizes}) {
  for (const n of sizes) {
    const {schema} = rjsfSchema(neutralForm(n));
    const log = console.log;
    console.log = () => {}; // it prints absolute paths
    try {
      compileSchemaValidators(JSON.parse(JSON.stringify(schema)), join(out, `validators-${n}.cjs`));
    } finally {
      console.log = log;
    }
  }
  writeFileSync(
    join(out, 'index.js'),
    `export const load = { ${sizes.map((n) => `${n}: () => import('./validators-${n}.cjs')`).join(', ')} };\n`,
  );
}
