import {messageOf} from '../messages/message.ts';
import type {Format, Schema} from './check.ts';
import {compileWithAjv} from './compiled.ts';
import type {Draft} from './drafts.ts';
import {interpret} from './interpreted.ts';
import type {Problem} from './problem.ts';
import {upgrade} from './upgrade.ts';

/** What `createValidator` may be told besides the schema. */
export interface ValidatorOptions {
  /** `interpreted` works everywhere, `compiled` is faster and needs `eval`; `interpreted` unless said. */
  readonly engine?: 'compiled' | 'interpreted';
  /** String formats by name; those of the dialect unless said. */
  readonly formats?: Readonly<Record<string, Format>>;
  /** The draft of a schema that names none; 2020-12 unless said. */
  readonly draft?: Draft;
  /** Further schema documents by URI, for references that lead out of the schema. */
  readonly schemas?: Readonly<Record<string, Schema>>;
  /** The language of the messages; `zh-CN` unless said. */
  readonly locale?: string;
}

/** The judgement of one document. */
export interface Verdict {
  readonly valid: boolean;
  /** What is wrong, with words for it. */
  readonly problems: readonly Problem[];
}

/** Makes a validator of a schema of any draft since 4. */
export function createValidator(schema: Schema, options: ValidatorOptions = {}): (value: unknown) => Verdict {
  const {engine = 'interpreted', formats, draft = '2020-12', schemas = {}, locale = 'zh-CN'} = options;
  const upgraded = Object.fromEntries(
    Object.entries(schemas).map(([uri, other]) => [uri, upgrade(other, draft).schema]),
  );
  const settings = {schemas: upgraded, ...(formats && {formats})};
  const make = engine === 'compiled' ? compileWithAjv : interpret;
  const validate = make(upgrade(schema, draft).schema, settings);
  return (value) => {
    const problems = validate(value).map((problem) => ({...problem, message: messageOf(problem, undefined, locale)}));
    return {valid: problems.length === 0, problems};
  };
}
