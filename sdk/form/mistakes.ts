import {FormworkError} from '../errors.ts';
import type {Pointer} from './pointer.ts';

/** The error of a change that the field does not take. */
export function notPossible(what: string, pointer: Pointer): FormworkError {
  return new FormworkError('not-possible', `“${what}” is not possible at “${pointer}”.`, {
    mend: 'Ask the field first: insertable, removable, variants.',
  });
}

/** The error of a pointer that leads nowhere. */
export function unknownField(pointer: Pointer): FormworkError {
  return new FormworkError('unknown-field', `The form has no field “${pointer}”.`, {
    mend: 'Use a JSON Pointer that the schema declares, like /basic/name.',
  });
}
