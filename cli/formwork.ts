#!/usr/bin/env node
import {main} from './main.ts';

/** The command `formwork`. */
process.exitCode = main(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
});
