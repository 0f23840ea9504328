import {run} from './run.ts';

/** `npm run lint`: oxlint with types, then the formatting. Arguments go to oxlint, e.g. `npm run lint -- --fix widgets`. */
const oxlint = await run('oxlint', ['--type-aware', ...process.argv.slice(2)]);
const prettier = await run('prettier', ['--check', '--log-level', 'warn', '.']);
if (prettier.code !== 0) console.error('`npm run format` mends the formatting.');
process.exitCode = oxlint.code || prettier.code;
