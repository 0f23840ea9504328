import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {globSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {ROOT, run} from '../run.ts';
import {isMeant, showFailure, type Suite} from './suite.ts';
import type {BrowserReport} from './browser-reporter.ts';

/** Where they stand: all tests of elements, and those of other layers that need what only a browser has. */
export const BROWSER_TESTS = ['widgets/**/*.test.ts', '{sdk,mocks}/**/*.browser.test.ts'];

/** The browser tests, which Web Test Runner runs in a real browser; its reporter leaves the counts in a file. */
export const browserTests: Suite = {
  name: 'browser',
  async run(filter) {
    const files = globSync(BROWSER_TESTS, {cwd: ROOT}).toSorted();
    const meant = files.filter((file) => isMeant('browser', filter) || isMeant(file, filter));
    if (meant.length === 0 && filter.length > 0) return undefined;
    const folder = await mkdtemp(join(tmpdir(), 'formwork-'));
    try {
      const report = join(folder, 'report.json');
      const {output} = await run('wtr', ['--static-logging', '--files', ...meant], {
        quiet: true,
        env: {FORMWORK_REPORT: report},
      });
      const json = await readFile(report, 'utf8').catch(() => undefined);
      if (json === undefined) throw new Error(`Web Test Runner ended without a result:\n${output}`);
      const {failures, ...result} = JSON.parse(json) as BrowserReport;
      for (const {name, said} of failures) showFailure(name, said);
      return result;
    } finally {
      await rm(folder, {recursive: true, force: true});
    }
  },
};
