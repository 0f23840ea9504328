/** A problem without its words and without what was typed: the field's pointer and the rule it did not meet. */
export interface ProblemCode {
  readonly pointer: string;
  readonly keyword: string;
}

/**
 * Told when the applicant is shown problems, or when the element itself cannot work.
 *
 * `step` is `''` if there is no step yet: then the only code is that of a programmer's mistake, such as
 * `unknown-service`.
 */
export class FormworkProblemEvent extends Event {
  static readonly type = 'formwork-problem';
  readonly version = 1;
  readonly service: string;
  readonly step: string;
  readonly problems: readonly ProblemCode[];

  constructor(detail: {readonly service: string; readonly step: string; readonly problems: readonly ProblemCode[]}) {
    super(FormworkProblemEvent.type, {bubbles: true, composed: true});
    this.service = detail.service;
    this.step = detail.step;
    this.problems = detail.problems.map(({pointer, keyword}) => ({pointer, keyword}));
  }
}

declare global {
  interface HTMLElementEventMap {
    'formwork-problem': FormworkProblemEvent;
  }
}
