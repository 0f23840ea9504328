/** Told once the filing has arrived; the case number is all that a host needs to follow it. */
export class FormworkSubmittedEvent extends Event {
  static readonly type = 'formwork-submitted';
  readonly version = 1;
  readonly service: string;
  readonly caseNumber: string;
  /** When the backend received it, as RFC 3339. */
  readonly receivedAt: string;

  constructor(receipt: {readonly service: string; readonly caseNumber: string; readonly receivedAt: string}) {
    super(FormworkSubmittedEvent.type, {bubbles: true, composed: true});
    this.service = receipt.service;
    this.caseNumber = receipt.caseNumber;
    this.receivedAt = receipt.receivedAt;
  }
}

declare global {
  interface HTMLElementEventMap {
    'formwork-submitted': FormworkSubmittedEvent;
  }
}
