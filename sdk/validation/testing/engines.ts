import type {AjvStandalone} from 'formwork/spec';
import type {Schema} from '../check.ts';
import {compileModule} from '../compile.ts';
import {createValidator} from '../create-validator.ts';
import type {Draft} from '../drafts.ts';
import {fromAjv} from '../precompiled.ts';
import type {Problem} from '../problem.ts';

/** What the engines are told besides the schema. */
export interface EngineOptions {
  readonly draft?: Draft;
  readonly schemas?: Readonly<Record<string, Schema>>;
  readonly format?: 'assertion' | 'annotation';
}

/** What an engine finds wrong in a document. */
export type Judge = (value: unknown) => readonly Problem[];

/** Makes a judge of a schema by each engine. */
export const engines = {
  interpreted: async (schema: Schema, options: EngineOptions = {}): Promise<Judge> =>
    atRunTime(schema, 'interpreted', options),
  compiled: async (schema: Schema, options: EngineOptions = {}): Promise<Judge> =>
    atRunTime(schema, 'compiled', options),
  precompiled: async (schema: Schema, options: EngineOptions = {}): Promise<Judge> => {
    const code = compileModule(schema, options).replace("'formwork/validation/runtime'", JSON.stringify(RUNTIME));
    const module = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {default: AjvStandalone};
    return fromAjv(module.default);
  },
} as const;

/** The name of an engine. */
export type Engine = keyof typeof engines;

/** All engines by name. */
export const ENGINES = Object.keys(engines) as readonly Engine[];

/** Where each problem is and by which keyword; what no two engines may say otherwise. */
export function found(problems: readonly Problem[]): string[] {
  const lines = problems.map(({pointer, keyword, schemaPointer}) => `${pointer} ${keyword} ${schemaPointer}`);
  return [...new Set(lines)].sort();
}

const RUNTIME = new URL('../runtime.ts', import.meta.url).href;

function atRunTime(schema: Schema, engine: 'compiled' | 'interpreted', {format, ...options}: EngineOptions): Judge {
  const validate = createValidator(schema, {engine, ...options, ...(format === 'annotation' && {formats: {}})});
  return (value) => validate(value).problems;
}
