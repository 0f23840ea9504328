import {FormworkError} from '../../errors.ts';

/** What of ajv makes code of a schema. */
export interface AjvModules {
  readonly core: typeof import('ajv/dist/2020.js');
  readonly standalone: typeof import('ajv/dist/standalone/index.js').default;
}

/** A module that Node brings along, where there is Node. */
export function builtin<T>(name: string): T | undefined {
  return (globalThis as NodeGlobal).process?.getBuiltinModule?.(name) as T | undefined;
}

/**
 * Loads ajv, at once and only now, so that whoever does not compile need not have it. Throws `missing-ajv`.
 *
 * Bundlers do not see it: a page interprets, or has what was compiled before.
 */
export function loadAjv(): AjvModules {
  const require = builtin<NodeModule>('node:module')?.createRequire(import.meta.url);
  if (!require) throw missing('There is no Node here to load ajv.');
  try {
    return {
      core: require('ajv/dist/2020.js') as AjvModules['core'],
      standalone: (require('ajv/dist/standalone/index.js') as {default: AjvModules['standalone']}).default,
    };
  } catch (cause) {
    throw missing('ajv is not installed.', cause);
  }
}

interface NodeGlobal {
  readonly process?: {getBuiltinModule?(name: string): unknown};
}

interface NodeModule {
  createRequire(from: string): (name: string) => unknown;
}

function missing(what: string, cause?: unknown): FormworkError {
  return new FormworkError('missing-ajv', what, {
    mend:
      'Use engine: "interpreted"; or run `formwork validate compile` beforehand and give its module to `fromAjv`; ' +
      'on a server, `npm install ajv`.',
    cause,
  });
}
