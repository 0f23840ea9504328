import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {ROOT} from '../run.ts';
import {ensureBuilt} from './built.ts';
import {sizeOfEntry} from './size-of-entry.ts';
import {filesOfFirstScreen, filesOfForm} from './size-of-page.ts';
import {isMeant, showFailure, type Result, type Suite} from './suite.ts';

/** What `tools/budgets.json` says, in KiB after Brotli at its highest quality. */
interface Budgets {
  /** All that a host's page loads: for the first screen of a filing, and for a generic form of fifteen fields. */
  readonly pages: {readonly firstScreen: number; readonly form: number};
  /** What a bundler makes of all that an entry of the package exports, without what is imported later. */
  readonly entries: Readonly<Record<string, number>>;
}

/** Holds what is loaded against the budgets: file by file as a browser fetches it, and entry by entry. */
export const sizeBudgets: Suite = {
  name: 'size',
  async run(filter) {
    if (!isMeant('size', filter)) return undefined;
    await ensureBuilt();
    const {pages, entries} = JSON.parse(await readFile(join(ROOT, 'tools', 'budgets.json'), 'utf8')) as Budgets;
    const results = [
      heldTo('first screen of a filing', await filesOfFirstScreen(), pages.firstScreen),
      heldTo('generic form of fifteen fields', await filesOfForm(), pages.form),
    ];
    for (const [entry, most] of Object.entries(entries)) {
      results.push(heldTo(entry, new Map([[entry, await sizeOfEntry(entry)]]), most));
    }
    return {
      passed: results.filter(Boolean).length,
      failed: results.filter((held) => !held).length,
      skipped: 0,
    } satisfies Result;
  },
};

function heldTo(what: string, files: ReadonlyMap<string, number>, most: number): boolean {
  if (files.size > 1) for (const [path, bytes] of files) console.log(`  ${kib(bytes)} KiB  ${path}`);
  const sum = [...files.values()].reduce((total, bytes) => total + bytes, 0);
  console.log(`  ${kib(sum)} KiB  ${what}, of ${most} KiB`);
  const isHeld = sum <= most * 1024;
  if (!isHeld) showFailure(what, `It takes ${kib(sum)} KiB, which is over the ${most} KiB of tools/budgets.json.`);
  return isHeld;
}

function kib(bytes: number): string {
  return (bytes / 1024).toFixed(1).padStart(6);
}
