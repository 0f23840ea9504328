import {FormworkError} from '../../errors.ts';
import {ROOT} from '../resources.ts';

/** What is thrown where ajv would judge otherwise than the standard says, or cannot make code at all. */
export function notCompilable(what: string, cause?: unknown): FormworkError {
  return new FormworkError('not-compilable', what, {mend: 'Use engine: "interpreted".', cause});
}

/** Calls, and says in our words what ajv objects to. */
export function explained<T>(make: () => T): T {
  try {
    return make();
  } catch (cause) {
    if (cause instanceof FormworkError || !(cause instanceof Error)) throw cause;
    if (!('missingRef' in cause)) throw notCompilable(`ajv makes no code of this schema: ${cause.message}.`, cause);
    throw new FormworkError('unresolved-ref', `The schema has no “${String(cause.missingRef).replace(ROOT, '')}”.`, {
      mend: 'Refer to a subschema of the same document, for example "#/$defs/name", or bundle the other document.',
      cause,
    });
  }
}
