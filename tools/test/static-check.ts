import {run} from '../run.ts';
import {isMeant, showFailure, type Suite} from './suite.ts';

/** A suite of one test: a program that has to end well. */
export function staticCheck(name: string, command: readonly [string, ...string[]], mend: string): Suite {
  return {
    name,
    async run(filter) {
      if (!isMeant(name, filter)) return undefined;
      const [program, ...args] = command;
      const {code, output} = await run(program, args, {quiet: true});
      if (code === 0) return {passed: 1, failed: 0, skipped: 0};
      showFailure(`${name} (${command.join(' ')})`, `${output.trimEnd()}\n${mend}`);
      return {passed: 0, failed: 1, skipped: 0};
    },
  };
}
