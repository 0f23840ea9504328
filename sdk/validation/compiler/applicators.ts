import type {Code, KeywordCxt} from 'ajv/dist/2020.js';
import type {AjvModules} from './ajv.ts';

/** Writes the code of one keyword; `own` is how ajv would. */
export type KeywordCode = (cxt: KeywordCxt, own: (cxt: KeywordCxt) => void) => void;

/**
 * How the keywords that apply subschemas are to be written instead of ajv's way.
 *
 * A choice reports one problem: what failed in each of its alternatives would not tell an applicant what to do. Of a
 * condition, only the branch is looked at that it leads to. And what has been evaluated is collected in a variable of its
 * own, set before anything that may or may not happen: ajv's may still hold what was evaluated before, at another item.
 */
export function applicatorCode({_, Name}: AjvModules['core']): Readonly<Record<string, KeywordCode>> {
  const silent = {compositeRule: true, createErrors: false, allErrors: false} as const;
  return {
    anyOf: (cxt) => choose(cxt, (count) => _`${count} > 0`),
    oneOf: (cxt) => choose(cxt, (count) => _`${count} === 1`),

    if: (cxt) => {
      const {gen, parentSchema} = cxt;
      collect(cxt);
      const holds = gen.name('_valid');
      const valid = gen.let('valid', true);
      const test = cxt.subschema({keyword: 'if', ...silent}, holds);
      cxt.reset();
      const branch = (keyword: 'then' | 'else') => (): void => {
        if (keyword === 'then') cxt.mergeEvaluated(test, Name);
        if (parentSchema[keyword] === undefined) return;
        const part = cxt.subschema({keyword}, holds);
        gen.assign(valid, holds);
        cxt.mergeEvaluated(part, Name);
      };
      gen.if(holds, branch('then'), branch('else'));
      cxt.ok(valid);
    },

    dependentSchemas: (cxt, own) => {
      collect(cxt);
      own(changed(cxt, {mergeValidEvaluated: (part) => cxt.mergeEvaluated(part, Name)}));
    },

    contains: (cxt, own) => {
      own(changed(cxt, {subschema: (part, valid) => cxt.subschema({...part, ...silent}, valid), error: afresh(cxt)}));
    },

    propertyNames: (cxt, own) => {
      const quiet = changed(cxt, {
        error: afresh(cxt),
        subschema: (part, valid) => {
          Object.assign(quiet, {errsCount: cxt.gen.const('_errs', _`errors`)});
          return cxt.subschema({...part, ...silent}, valid);
        },
      });
      own(quiet);
    },

    unevaluatedItems: (cxt, own) => {
      const {items} = cxt.it;
      // All of them is more than any number of them, which is how ajv compares.
      if (items instanceof Name) cxt.gen.if(_`${items} === true`, () => cxt.gen.assign(items, _`Infinity`));
      own(cxt);
    },

    $ref: (cxt, own) => {
      own(
        changed(cxt, {
          result: (valid, pass, fail) => {
            collect(cxt);
            cxt.result(valid, pass, () => {
              fail?.();
              pass?.();
            });
          },
        }),
      );
    },
  };

  function choose(cxt: KeywordCxt, enough: (count: Code) => Code): void {
    const {gen, it, keyword} = cxt;
    collect(cxt);
    const count = gen.let('count', 0);
    const valid = gen.name('_valid');
    const alternative = (schemaProp: number) => (): void => {
      const part = cxt.subschema({keyword, schemaProp, ...silent}, valid);
      gen.if(valid, () => {
        gen.code(_`${count}++`);
        cxt.mergeEvaluated(part, Name);
      });
    };
    for (const index of (cxt.schema as unknown[]).keys()) {
      if (keyword === 'oneOf' || it.opts.unevaluated || index === 0) alternative(index)();
      else gen.if(_`${count} === 0`, alternative(index));
    }
    cxt.reset();
    cxt.setParams({passing: _`null`});
    cxt.pass(enough(count));
  }

  function collect(cxt: KeywordCxt): void {
    const nothing = {...cxt.it, props: {}, items: 0};
    cxt.mergeEvaluated(nothing, Name);
  }

  /** Reports a problem after taking back those of what was tried. */
  function afresh(cxt: KeywordCxt): KeywordCxt['error'] {
    return function error(this: KeywordCxt, ...rest) {
      this.reset();
      cxt.error.call(this, ...rest);
    };
  }
}

/** A context in which some things go another way. */
export function changed(cxt: KeywordCxt, ways: Partial<KeywordCxt>): KeywordCxt {
  return Object.assign(Object.create(cxt) as KeywordCxt, ways);
}
