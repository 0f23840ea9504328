/** How many tests of a suite passed, failed and were skipped. */
export interface Result {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** A named part of `npm test`. */
export interface Suite {
  readonly name: string;
  /** Runs the tests that a word of the filter names, all of them without one; nothing comes back if it names none. */
  run(filter: readonly string[]): Promise<Result | undefined>;
}

/** Whether a word of the filter is part of the name; without words everything is meant. */
export function isMeant(name: string, filter: readonly string[]): boolean {
  return filter.length === 0 || filter.some((word) => name.includes(word));
}

/** Shows a failed test: where it stands, and what it said. */
export function showFailure(name: string, said: string): void {
  const short =
    said.length > LONGEST ? `${said.slice(0, LONGEST)}\n… and ${said.length - LONGEST} characters more` : said;
  console.log(`\n  ✗ ${name}\n${short.trimEnd().replace(/^/gm, '    ')}\n`);
}

/** Characters of one failure: enough for a long list, and a dumped bundle does not bury the others. */
const LONGEST = 8000;
