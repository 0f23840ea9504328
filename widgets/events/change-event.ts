/** Told when the applicant has answered a field of `<formwork-form>`; the answers are in the element's `payload`. */
export class FormworkChangeEvent extends Event {
  static readonly type = 'formwork-change';
  readonly version = 1;
  /** The JSON Pointer of the field. */
  readonly pointer: string;

  constructor(pointer: string) {
    super(FormworkChangeEvent.type, {bubbles: true, composed: true});
    this.pointer = pointer;
  }
}

declare global {
  interface HTMLElementEventMap {
    'formwork-change': FormworkChangeEvent;
  }
}
