/**
 * A developer's mistake: a broken spec, a missing option, an unknown name.
 *
 * `code` is stable and may be matched on; `mend` says what to do. What an applicant can cause is never thrown:
 * it is returned as a `Problem`.
 */
export class FormworkError extends Error {
  readonly code: string;
  readonly mend: string;

  constructor(code: string, message: string, options: {readonly mend: string; readonly cause?: unknown}) {
    super(`${message} ${options.mend} [${code}]`, options.cause === undefined ? undefined : {cause: options.cause});
    this.name = 'FormworkError';
    this.code = code;
    this.mend = options.mend;
  }
}
