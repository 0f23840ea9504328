import {spawn} from 'node:child_process';
import {delimiter, join} from 'node:path';

/** The folder of the package. */
export const ROOT = join(import.meta.dirname, '..');

/** What a program left behind. */
export interface Ran {
  readonly code: number;
  /** All it printed, if it was run quietly. */
  readonly output: string;
}

/** How a program runs: quietly or not, where, and with which variables besides the present ones. */
export interface RunOptions {
  readonly quiet?: boolean;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** Runs a program of this package (or any on the path), and shows what it prints unless `quiet`. */
export function run(
  program: string,
  args: readonly string[],
  {quiet = false, cwd = ROOT, env = {}}: RunOptions = {},
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const path = [join(ROOT, 'node_modules', '.bin'), process.env['PATH'] ?? ''].join(delimiter);
    const child = spawn(program, args, {
      cwd,
      env: {...process.env, PATH: path, ...env},
      stdio: quiet ? 'pipe' : 'inherit',
    });
    let output = '';
    child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({code: code ?? 1, output}));
  });
}
