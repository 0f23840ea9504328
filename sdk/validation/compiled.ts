import type {AjvStandalone} from 'formwork/spec';
import {equal} from '../form/data.ts';
import type {Format, Schema} from './check.ts';
import {builtin} from './compiler/ajv.ts';
import {generateCode} from './compiler/generate.ts';
import {lengthOf} from './length.ts';
import {fromAjv} from './precompiled.ts';
import type {Violation} from './problem.ts';
import {defaultFormats} from './standard-formats.ts';
import {isUnique} from './unique.ts';

/** What the compiler may be told besides the schema. */
export interface CompilerOptions {
  /** String formats by name; those of the standard and of the dialect unless said. */
  readonly formats?: Readonly<Record<string, Format>>;
  /** Further schema documents by URI, for references that lead out of the schema. */
  readonly schemas?: Readonly<Record<string, Schema>>;
}

/**
 * Judges documents by code that ajv makes of the schema: the fastest engine, for servers and tools.
 *
 * It is the code that `compileModule` writes, evaluated at once by Node. Throws `missing-ajv` where there is none.
 */
export function compileWithAjv(schema: Schema, options: CompilerOptions = {}): (value: unknown) => Violation[] {
  const {formats = defaultFormats, schemas = {}} = options;
  const code = generateCode({validate: schema}, {formats, schemas, esm: false});
  const vm = builtin<NodeVm>('node:vm') as NodeVm;
  const evaluate = vm.runInThisContext(`(exports, equal, isUnique, lengthOf, formats) => {\n${code}\n}`) as Evaluate;
  const exports: {validate?: AjvStandalone} = {};
  evaluate(exports, equal, isUnique, lengthOf, formats);
  return fromAjv(exports.validate as AjvStandalone);
}

type Evaluate = (exports: object, ...runtime: readonly unknown[]) => void;

interface NodeVm {
  runInThisContext(code: string): unknown;
}
