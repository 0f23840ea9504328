/** Told when the answers have been stored as a draft; the answers themselves are not in the event. */
export class FormworkSavedEvent extends Event {
  static readonly type = 'formwork-saved';
  readonly version = 1;
  readonly service: string;
  /** When they were stored, as RFC 3339. */
  readonly savedAt: string;

  constructor({service, savedAt}: {readonly service: string; readonly savedAt: string}) {
    super(FormworkSavedEvent.type, {bubbles: true, composed: true});
    this.service = service;
    this.savedAt = savedAt;
  }
}

declare global {
  interface HTMLElementEventMap {
    'formwork-saved': FormworkSavedEvent;
  }
}
