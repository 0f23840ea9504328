/** A filing's move from one step to another. Step ids are those of the service spec. */
export interface StepChange {
  readonly service: string;
  readonly from: string;
  readonly to: string;
}

/** Told when a filing has come to another step. */
export class FormworkStepEvent extends Event implements StepChange {
  static readonly type = 'formwork-step';
  readonly version = 1;
  readonly service: string;
  readonly from: string;
  readonly to: string;

  constructor({service, from, to}: StepChange) {
    super(FormworkStepEvent.type, {bubbles: true, composed: true});
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
