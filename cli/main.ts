import {FormworkError} from 'formwork/validation';
import {parse} from './arguments.ts';
import {compile} from './compile.ts';
import {judge} from './judge.ts';
import {USAGE} from './usage.ts';

/** Where a command writes: what was asked for, and what went wrong on the way. */
export interface Output {
  out(text: string): void;
  error(text: string): void;
}

/** How a command ends: as asked, with a document that is not valid, or with nothing done because it was misused. */
export type ExitCode = 0 | 1 | 2;

/** Runs a command line, without the program's name, and returns how it ends. */
export function main(args: readonly string[], output: Output): ExitCode {
  try {
    const command = parse(args);
    if (command.name === 'help') {
      output.out(USAGE);
      return 0;
    }
    return command.name === 'compile' ? compile(command, output) : judge(command, output);
  } catch (error) {
    if (!(error instanceof FormworkError)) throw error;
    output.error(`formwork: ${error.message}\n`);
    return 2;
  }
}
