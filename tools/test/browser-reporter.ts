import {writeFileSync} from 'node:fs';
import {relative} from 'node:path';
import type {Reporter, TestResultError, TestSession, TestSuiteResult} from '@web/test-runner';
import {ROOT} from '../run.ts';
import {CSP_VIOLATION} from '../strict-csp.ts';
import type {Result} from './suite.ts';

/** What the element tests came to. */
export interface BrowserReport extends Result {
  readonly failures: readonly {readonly name: string; readonly said: string}[];
}

/** Writes the exact counts of a run of Web Test Runner to a file. */
export function browserReporter(file: string): Reporter {
  return {
    onTestRunFinished({sessions}) {
      writeFileSync(file, JSON.stringify(reportOf(sessions)));
    },
  };
}

function reportOf(sessions: readonly TestSession[]): BrowserReport {
  const report = {passed: 0, failed: 0, skipped: 0, failures: [] as {name: string; said: string}[]};
  const fail = (name: string, said: string): void => {
    report.failed++;
    report.failures.push({name, said});
  };
  for (const {testFile, testResults, errors, logs, passed} of sessions) {
    const file = relative(ROOT, testFile);
    const before = report.failed;
    let count = 0;
    for (const {name, test} of testResults ? flat(testResults) : []) {
      count++;
      if (test.skipped) report.skipped++;
      else if (test.passed) report.passed++;
      else fail(`${file} › ${name}`, said(test.error));
    }
    for (const error of errors) fail(file, said(error));
    // One that comes after the last test has no test left to fail.
    const late = logs.flat().filter((log) => String(log).includes(CSP_VIOLATION));
    if (report.failed === before && late.length > 0) fail(file, late.join('\n'));
    if (count === 0 && errors.length === 0) fail(file, 'This file has no tests.');
    if (passed === false && report.failed === before) fail(file, 'Web Test Runner counts this file as failed.');
  }
  return report;
}

/** The stack that comes from the browser does not always begin with the message. */
function said({name, message, stack, expected, actual}: Partial<TestResultError> = {}): string {
  const difference = expected === undefined ? [] : [`expected: ${expected}`, `actual:   ${actual}`];
  const head = message && !stack?.includes(message) ? [`${name ?? 'Error'}: ${message}`] : [];
  return [...head, ...difference, stack ?? ''].join('\n').trim() || 'It failed without a word.';
}

function* flat(
  {suites, tests}: TestSuiteResult,
  path: readonly string[] = [],
): Generator<{name: string; test: TestSuiteResult['tests'][number]}> {
  for (const test of tests) yield {name: [...path, test.name].join(' › '), test};
  for (const suite of suites) yield* flat(suite, [...path, suite.name]);
}
