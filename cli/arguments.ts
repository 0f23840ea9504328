import {parseArgs} from 'node:util';
import {DRAFTS, FormworkError, type Draft} from 'formwork/validation';

/** A command line that was understood. */
export type Command = HelpCommand | CompileCommand | JudgeCommand;

/** `--help`, or nothing at all. */
export interface HelpCommand {
  readonly name: 'help';
}

/** `validate compile`. */
export interface CompileCommand {
  readonly name: 'compile';
  readonly schema: string;
  readonly draft: Draft | undefined;
  /** Undefined for the standard output. */
  readonly out: string | undefined;
}

/** `validate`. */
export interface JudgeCommand {
  readonly name: 'judge';
  readonly schema: string;
  readonly documents: readonly string[];
  readonly draft: Draft | undefined;
  readonly engine: 'compiled' | 'interpreted';
  readonly locale: string;
  readonly json: boolean;
}

/** Understands a command line. Throws `unknown-command`, `unknown-option`, `unknown-value` and `missing-file-name`. */
export function parse(args: readonly string[]): Command {
  const {values, positionals} = read(args);
  const [command, first, ...rest] = positionals;
  if (values.help || command === undefined) return {name: 'help'};
  if (command !== 'validate') throw misuse('unknown-command', `There is no command “${command}”.`);
  const draft = oneOf('--draft', values.draft, DRAFTS);
  if (first === 'compile') {
    const [schema, ...more] = rest;
    if (schema === undefined || more.length > 0)
      throw misuse('missing-file-name', '“validate compile” takes one schema.');
    unused(values, ['engine', 'lang', 'json']);
    return {name: 'compile', schema, draft, out: values.out};
  }
  if (first === undefined || rest.length === 0) {
    throw misuse('missing-file-name', '“validate” takes a schema, and one document or more.');
  }
  unused(values, ['out']);
  return {
    name: 'judge',
    schema: first,
    documents: rest,
    draft,
    engine: oneOf('--engine', values.engine, ENGINES) ?? 'interpreted',
    locale: values.lang ?? 'zh-CN',
    json: values.json ?? false,
  };
}

const ENGINES = ['interpreted', 'compiled'] as const;

const OPTIONS = {
  draft: {type: 'string'},
  engine: {type: 'string'},
  help: {type: 'boolean', short: 'h'},
  json: {type: 'boolean'},
  lang: {type: 'string'},
  out: {type: 'string', short: 'o'},
} as const;

function read(args: readonly string[]) {
  try {
    return parseArgs({args: [...args], options: OPTIONS, allowPositionals: true});
  } catch (cause) {
    const [what = ''] = (cause as Error).message.split('. To specify');
    throw misuse('unknown-option', `${what.replace(/\.$/, '')}.`, cause);
  }
}

function oneOf<T extends string>(option: string, value: string | undefined, known: readonly T[]): T | undefined {
  const found = known.find((name) => name === value);
  if (value === undefined || found !== undefined) return found;
  throw misuse('unknown-value', `${option} is one of ${known.join(', ')}, not “${value}”.`);
}

function unused(values: Readonly<Record<string, unknown>>, options: readonly string[]): void {
  const given = options.find((option) => values[option] !== undefined);
  if (given !== undefined) throw misuse('unknown-option', `--${given} belongs to another command.`);
}

function misuse(code: string, what: string, cause?: unknown): FormworkError {
  return new FormworkError(code, what, {mend: '`formwork --help` says what there is.', cause});
}
