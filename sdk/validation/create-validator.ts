import type {Field} from '../form/field.ts';
import {valueAt, type Pointer} from '../form/pointer.ts';
import {messageOf} from '../messages/message.ts';
import type {Format, Schema} from './check.ts';
import {compileWithAjv} from './compiled.ts';
import type {Draft} from './drafts.ts';
import {follow} from './follow.ts';
import {interpret} from './interpreted.ts';
import type {Problem} from './problem.ts';
import {Resources} from './resources.ts';
import {upgrade} from './upgrade.ts';

/** What `createValidator` may be told besides the schema. */
export interface ValidatorOptions {
  /** `interpreted` works everywhere; `compiled` is faster, for Node with ajv. `interpreted` unless said. */
  readonly engine?: 'compiled' | 'interpreted';
  /** String formats by name, instead of the standard's and the dialect's (`standardFormats`, `formats`). */
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
  /** What is wrong, with words for it; a schema of an earlier draft is pointed into as `upgrade` rewrites it. */
  readonly problems: readonly Required<Problem>[];
}

/**
 * Makes a validator of a schema of any draft since 4; both engines give the same verdict and the same problems.
 *
 * What ajv would judge otherwise than the standard says, `compiled` refuses: `not-compilable`. Throws also `missing-ajv`,
 * `invalid-schema`, `invalid-pattern` and `unresolved-ref`.
 */
export function createValidator(schema: Schema, options: ValidatorOptions = {}): (value: unknown) => Verdict {
  const {engine = 'interpreted', formats, draft = '2020-12', schemas = {}, locale = 'zh-CN'} = options;
  const others = Object.fromEntries(
    Object.entries(schemas).map(([uri, other]) => [uri, upgrade(other, draft).schema] as const),
  );
  const upgraded = upgrade(schema, draft).schema;
  follow(new Resources(upgraded, others));
  const make = engine === 'compiled' ? compileWithAjv : interpret;
  const validate = make(upgraded, {schemas: others, ...(formats && {formats})});
  return (document) => {
    const problems = validate(document).map((problem) => ({
      ...problem,
      message: messageOf(problem, unnamedField(problem.pointer, valueAt(document, problem.pointer)), locale),
    }));
    return {valid: problems.length === 0, problems};
  };
}

/** What a message may speak of where there is no form: the value, and that it has no label. */
function unnamedField(pointer: Pointer, value: unknown): Field {
  return {pointer, value, label: '', kind: 'text', choices: [], ui: {}} as unknown as Field;
}
