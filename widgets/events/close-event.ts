/** Told when the applicant is done with the receipt: the host takes the filing off the page or goes elsewhere. */
export class FormworkCloseEvent extends Event {
  static readonly type = 'formwork-close';
  readonly version = 1;
  readonly service: string;

  constructor({service}: {readonly service: string}) {
    super(FormworkCloseEvent.type, {bubbles: true, composed: true});
    this.service = service;
  }
}

declare global {
  interface HTMLElementEventMap {
    'formwork-close': FormworkCloseEvent;
  }
}
