/** Where a filing is and where the applicant asks to go. Step ids are those of the service spec. */
export interface StepChange {
  readonly service: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Asked before a filing leaves a step: `preventDefault()` keeps the applicant where they are.
 *
 * Dispatched for the applicant's own moves, forward and back, once everything that the step asks is answered.
 */
export class FormworkStepEvent extends Event implements StepChange {
  static readonly type = 'formwork-step';
  readonly version = 1;
  readonly service: string;
  readonly from: string;
  readonly to: string;

  constructor({service, from, to}: StepChange) {
    super(FormworkStepEvent.type, {bubbles: true, composed: true, cancelable: true});
    this.service = service;
    this.from = from;
    this.to = to;
  }
}

declare global {
  interface HTMLElementEventMap {
    'formwork-step': FormworkStepEvent;
  }
}
