import {browserTests} from './test/browser-tests.ts';
import {ensureBuilt, ensureExamplesBuilt} from './test/built.ts';
import {nodeTests} from './test/node-tests.ts';
import {sizeBudgets} from './test/size-budgets.ts';
import {staticCheck} from './test/static-check.ts';
import {isMeant, showFailure, type Result, type Suite} from './test/suite.ts';

/** `npm test`: every suite, one after the other. `npm test -- sdk/form` runs what has these words in its name or path. */
const SUITES: readonly Suite[] = [
  staticCheck('generated', ['node', 'tools/generate.ts', '--check'], '`npm run generate` writes them anew.'),
  staticCheck('lint', ['oxlint', '--type-aware'], '`npm run lint -- --fix` mends some of these.'),
  staticCheck('format', ['prettier', '--check', '--log-level', 'warn', '.'], '`npm run format` mends these.'),
  staticCheck('types', ['node', 'tools/typecheck.ts'], ''),
  nodeTests({
    name: 'node',
    files: ['{spec,sdk,mocks,cli,tools}/**/*.test.ts'],
    exclude: ['**/*.browser.test.ts', 'tools/package.test.ts'],
    concurrency: 2,
    timeout: 120_000,
  }),
  browserTests,
  {
    name: 'build',
    async run(filter) {
      if (!isMeant('build', filter)) return undefined;
      await ensureBuilt();
      return {passed: 1, failed: 0, skipped: 0};
    },
  },
  nodeTests({
    name: 'journeys',
    files: ['journeys/**/*.test.ts'],
    concurrency: 2,
    timeout: 300_000,
    before: ensureExamplesBuilt,
  }),
  sizeBudgets,
  nodeTests({name: 'package', files: ['tools/package.test.ts'], concurrency: 1, timeout: 300_000, before: ensureBuilt}),
];

/** No suite may keep the others waiting for ever. */
const LONGEST = 900_000;

const filter = process.argv.slice(2);
const total = {passed: 0, failed: 0, skipped: 0};
const lines: string[] = [];

for (const suite of SUITES) {
  const start = Date.now();
  const result = await resultOf(suite);
  if (!result) continue;
  total.passed += result.passed;
  total.failed += result.failed;
  total.skipped += result.skipped;
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  const line = `${result.failed ? '✗' : '✓'} ${suite.name}: ${inWords(result)} (${seconds} s)`;
  console.log(line);
  lines.push(line);
}

if (lines.length === 0) {
  total.failed++;
  console.log(`No suite and no test file has '${filter.join("' or '")}' in its name.`);
}
if (total.failed > 0) console.log(`\n${lines.join('\n')}`);
console.log(`\n${inWords(total)}`);
// A browser or a server that a failed suite has left behind must not keep the process alive.
process.exit(total.failed > 0 ? 1 : 0);

async function resultOf(suite: Suite): Promise<Result | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`It took longer than ${LONGEST / 1000} s.`)), LONGEST);
  });
  try {
    const result = await Promise.race([suite.run(filter), tooLong]);
    if (!result || result.passed + result.failed + result.skipped > 0) return result;
    throw new Error('Not one test ran.');
  } catch (error) {
    showFailure(suite.name, error instanceof Error ? (error.stack ?? error.message) : String(error));
    return {passed: 0, failed: 1, skipped: 0};
  } finally {
    clearTimeout(timer);
  }
}

function inWords({passed, failed, skipped}: Result): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
