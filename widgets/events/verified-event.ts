import type {Applicant} from 'formwork/sdk';

/**
 * Told once the applicant has been verified, so that the page can open other services for them.
 *
 * `applicant` holds the session: whoever has it acts as the applicant, so it belongs in no log, address or storage.
 */
export class FormworkVerifiedEvent extends Event {
  static readonly type = 'formwork-verified';
  readonly version = 1;
  readonly service: string;
  readonly applicant: Applicant;

  constructor({service, applicant}: {readonly service: string; readonly applicant: Applicant}) {
    super(FormworkVerifiedEvent.type, {bubbles: true, composed: true});
    this.service = service;
    this.applicant = applicant;
  }
}

declare global {
  interface HTMLElementEventMap {
    'formwork-verified': FormworkVerifiedEvent;
  }
}
