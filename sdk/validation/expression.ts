import {FormworkError} from '../errors.ts';

/**
 * The regular expression of a `pattern`, read as Unicode where that is possible (2020-12 core, §6.4).
 *
 * Throws `invalid-pattern` for one that is none.
 */
export function expression(pattern: string): RegExp {
  try {
    return new RegExp(pattern, 'u');
  } catch {
    return withoutUnicode(pattern);
  }
}

/** Many schemas escape what need not be escaped, which only the old syntax lets pass. */
function withoutUnicode(pattern: string): RegExp {
  try {
    return new RegExp(pattern);
  } catch (cause) {
    throw new FormworkError('invalid-pattern', `“${pattern}” is no regular expression.`, {
      mend: 'Write the pattern as ECMA-262 defines it.',
      cause,
    });
  }
}
