import {globSync} from 'node:fs';
import {join, relative} from 'node:path';
import {run} from 'node:test';
import {inspect} from 'node:util';
import {ROOT} from '../run.ts';
import {isMeant, showFailure, type Result, type Suite} from './suite.ts';

/** Which test files make up a suite of Node tests, and how they run. */
export interface NodeSuite {
  readonly name: string;
  readonly files: readonly string[];
  readonly exclude?: readonly string[];
  /** How many files run at the same time. */
  readonly concurrency: number;
  /** Milliseconds after which a test counts as failed. */
  readonly timeout: number;
  /** What has to be there before the first test. */
  readonly before?: () => Promise<void>;
}

/** A suite of tests for Node's own runner; each file is a process of its own. */
export function nodeTests({name, files, exclude = [], concurrency, timeout, before}: NodeSuite): Suite {
  return {
    name,
    async run(filter) {
      const all = globSync(files, {cwd: ROOT, exclude}).toSorted();
      const meant = all.filter((file) => isMeant(name, filter) || isMeant(file, filter));
      if (meant.length === 0 && filter.length > 0) return undefined;
      await before?.();
      return runFiles(
        meant.map((file) => join(ROOT, file)),
        {concurrency, timeout},
      );
    },
  };
}

/** Runs test files and counts every test in them; suites are no tests, and a file without any has failed. */
export async function runFiles(
  files: readonly string[],
  {concurrency, timeout}: Pick<NodeSuite, 'concurrency' | 'timeout'>,
): Promise<Result> {
  const result = {passed: 0, failed: 0, skipped: 0};
  const path: string[] = [];
  const printed = new Map<string, string>();
  // A test that has timed out may keep its process alive; then nothing more would come, and nothing would end.
  const silence = new AbortController();
  const awaited = setTimeout(() => silence.abort(new Error('No test has ended for too long.')), timeout * 1.1 + 500);
  const events = run({
    files,
    execArgv: ['--conditions=source'],
    concurrency,
    timeout,
    signal: silence.signal,
  });
  for await (const {type, data} of events) {
    awaited.refresh();
    const entry = entryOf(data);
    const file = relative(ROOT, entry);
    if (type === 'test:stdout' || type === 'test:stderr') {
      printed.set(entry, (printed.get(entry) ?? '') + data.message);
    } else if (type === 'test:start') {
      path.length = data.nesting;
      path.push(data.name);
    } else if (type === 'test:pass' || type === 'test:fail') {
      const isFile = data.nesting === 0 && data.name === entry;
      if (data.details.type === 'suite' && (type === 'test:pass' || !isOwnFault(data.details.error))) continue;
      if (isFile && type === 'test:pass') {
        result.failed++;
        showFailure(file, 'This file has no tests.');
      } else if (type === 'test:pass') {
        result[data.skip !== undefined || data.todo !== undefined ? 'skipped' : 'passed']++;
      } else {
        result.failed++;
        const names = isFile ? [] : [...path.slice(0, data.nesting), data.name];
        showFailure([file, ...names].join(' › '), said(data.details.error, printed.get(entry)));
      }
    }
  }
  clearTimeout(awaited);
  return result;
}

/** The test file that an event comes from, even if the test was made by a helper in another one. */
function entryOf(data: object): string {
  const {entryFile, file} = data as {entryFile?: string; file?: string};
  return entryFile ?? file ?? '';
}

/** A suite also fails when a test in it does, which has been counted; or when its own body or hook throws. */
function isOwnFault(error: Error): boolean {
  return (error as {failureType?: string}).failureType !== 'subtestsFailed';
}

function said(error: Error, output: string | undefined): string {
  const cause = error.cause instanceof Error || typeof error.cause === 'object' ? error.cause : error;
  return `${inspect(cause, {colors: false})}${output ? `\n\nThis file printed:\n${output.slice(-4000)}` : ''}`;
}
