import type {StepChange} from './step-event.ts';

/**
 * Asked before a filing leaves a step, forward or back: `preventDefault()` keeps the applicant where they are.
 *
 * It comes before the answers are judged, so the filing may stay all the same; `formwork-step` tells that it has moved.
 */
export class FormworkLeaveEvent extends Event implements StepChange {
  static readonly type = 'formwork-leave';
  readonly version = 1;
  readonly service: string;
  readonly from: string;
  readonly to: string;

  constructor({service, from, to}: StepChange) {
    super(FormworkLeaveEvent.type, {bubbles: true, composed: true, cancelable: true});
    this.service = service;
    this.from = from;
    this.to = to;
  }
}

declare global {
  interface HTMLElementEventMap {
    'formwork-leave': FormworkLeaveEvent;
  }
}
