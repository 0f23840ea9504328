import {compileModule, moduleDeclarations} from 'formwork/validation/compile';
import type {CompileCommand} from './arguments.ts';
import {write} from './files.ts';
import type {ExitCode, Output} from './main.ts';
import {readSchema} from './schema.ts';

/** Writes the module of a schema, and its declarations beside it. */
export function compile({schema, draft, out}: CompileCommand, output: Output): ExitCode {
  const module = compileModule(readSchema(schema, draft, output), draft && {draft});
  if (out === undefined) {
    output.out(module);
    return 0;
  }
  const declarations = out.replace(/\.([cm]?)js$|$/, '.d.$1ts');
  write(out, module);
  write(declarations, moduleDeclarations);
  output.out(`${out}\n${declarations}\n`);
  return 0;
}
