import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {expect} from 'chai';
import {run} from '../run.ts';

describe('The counts of Node tests', () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'formwork-'));
  });
  after(() => rm(folder, {recursive: true}));

  /** Counts in a process of its own: Node's runner does not run inside one of its tests. */
  async function count(source: string): Promise<{passed: number; failed: number; skipped: number; output: string}> {
    const file = join(folder, 'planted.test.mjs');
    await writeFile(file, `import {after, before, describe, it} from 'node:test';\n${source}`);
    const script = `
      const {runFiles} = await import(${JSON.stringify(join(import.meta.dirname, 'node-tests.ts'))});
      const result = await runFiles([${JSON.stringify(file)}], {concurrency: 1, timeout: 2000});
      console.log('RESULT ' + JSON.stringify(result));
      process.exit();`;
    const counter = join(folder, 'count.mjs');
    await writeFile(counter, script);
    const {output} = await run(process.execPath, [counter], {
      quiet: true,
      env: {NODE_TEST_CONTEXT: undefined},
    });
    return {...(JSON.parse(/^RESULT (.*)$/m.exec(output)?.[1] ?? '{}') as Awaited<ReturnType<typeof count>>), output};
  }

  it('hold tests, not the suites around them', async () => {
    expect(
      await count(`
      describe('a suite', () => {
        describe('within', () => { it('one', () => {}); it('two', () => {}); it('three', {skip: true}, () => {}); });
      });
      it('four', () => {});`),
    ).to.include({passed: 3, failed: 0, skipped: 1});
  });

  it('hold each failed test once, and name it with its suites', async () => {
    const {output, ...counts} = await count(`
      describe('a suite', () => { it('breaks', () => { throw new Error('as planted'); }); it('holds', () => {}); });`);
    expect(counts).to.include({passed: 1, failed: 1, skipped: 0});
    expect(output).to.match(/✗ .*planted\.test\.mjs › a suite › breaks\n.*as planted/);
  });

  it('hold a hook that throws as a failure', async () => {
    const {failed} = await count(
      `describe('a suite', () => { after(() => { throw new Error('late'); }); it('holds', () => {}); });`,
    );
    expect(failed).to.equal(1);
  });

  it('hold a file that cannot be loaded as a failure', async () => {
    const {output, ...counts} = await count(`import './missing.mjs'; it('never runs', () => {});`);
    expect(counts).to.include({passed: 0, failed: 1});
    expect(output).to.include('missing.mjs');
  });

  it('hold a file without tests as a failure', async () => {
    expect(await count('')).to.include({passed: 0, failed: 1, skipped: 0});
  });

  it('hold a test that never ends as a failure', async () => {
    const {failed} = await count(`it('waits', () => new Promise(() => setInterval(() => {}, 1000)));`);
    expect(failed).to.be.greaterThan(0);
  });
});
