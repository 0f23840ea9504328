/** Types into a control as an input method does: each state of the composition in turn, the last one committed. */
export function compose(control: HTMLInputElement | HTMLTextAreaElement, states: readonly string[]): void {
  const before = control.value;
  control.dispatchEvent(new CompositionEvent('compositionstart', {bubbles: true}));
  for (const data of states) {
    control.dispatchEvent(new CompositionEvent('compositionupdate', {bubbles: true, data}));
    control.value = before + data;
    control.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true, isComposing: true, data}));
  }
  control.dispatchEvent(new CompositionEvent('compositionend', {bubbles: true, data: states.at(-1) ?? ''}));
}

/** Puts a text into a control as a paste or an autofill does. */
export function enter(control: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  control.focus();
  control.value = text;
  control.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true, inputType: 'insertFromPaste'}));
  control.dispatchEvent(new Event('change', {bubbles: true}));
}
