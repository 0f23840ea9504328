/** Asked before the filing is sent: `preventDefault()` leaves it unsent, with every answer in place. */
export class FormworkSubmitEvent extends Event {
  static readonly type = 'formwork-submit';
  readonly version = 1;
  readonly service: string;

  constructor({service}: {readonly service: string}) {
    super(FormworkSubmitEvent.type, {bubbles: true, composed: true, cancelable: true});
    this.service = service;
  }
}

declare global {
  interface HTMLElementEventMap {
    'formwork-submit': FormworkSubmitEvent;
  }
}
