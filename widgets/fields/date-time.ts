import {viewWordsOf} from '../words/view-words.ts';
import {localOf, localTimeOf, momentOf, timeOf, type Local} from './moment.ts';
import {native, wire} from './native.ts';
import type {FieldView} from './view.ts';

/** A day and a time, in the applicant's own time zone; the answer says which one that is. */
export const dateTime: FieldView = viewOf({type: 'datetime-local', read: momentOf, show: localOf});

/** A time of day, in the applicant's own time zone. */
export const time: FieldView = viewOf({type: 'time', read: timeOf, show: localTimeOf});

/** How a kind of time is written in the control and in the answer. */
interface Notation {
  readonly type: 'datetime-local' | 'time';
  readonly read: (local: Local) => string | undefined;
  readonly show: (answer: string) => Local | undefined;
}

function viewOf({type, read, show}: Notation): FieldView {
  return (row) => {
    const {field, context} = row;
    const words = viewWordsOf(context.locale);
    const control = native('input', type, {autocomplete: field.ui.autocomplete ?? 'off'});
    if (type === 'datetime-local') control.max = '9999-12-31T23:59';
    else control.classList.add('short');
    let wasHalf = false;
    const strange = document.createElement('p');
    strange.className = 'muted';
    // Of half a time the control tells nothing, not even an event, but that it cannot read it.
    control.addEventListener('keyup', answer);
    return {
      draw(slot, end) {
        if (control.parentElement !== slot) slot.insertBefore(control, end);
        wire(control, row);
        control.readOnly = field.readOnly;
        const text = strangeText();
        if (text === '') return strange.remove();
        strange.textContent = text;
        control.after(strange);
      },
      updated() {
        const shown = shownNow() ?? '';
        if (control.value !== shown) control.value = shown;
        if (shown !== '') wasHalf = false;
      },
      input: answer,
      leave: answer,
    };

    function shownNow(): Local | undefined {
      return typeof field.value === 'string' ? show(field.value) : undefined;
    }

    /** What came from elsewhere and cannot be shown is not lost by not being seen. */
    function strangeText(): string {
      const {value} = field;
      return value === undefined || shownNow() !== undefined ? '' : words.noTime(String(value));
    }

    function answer(): void {
      if (field.readOnly) return;
      const isHalf = control.validity.badInput;
      if (isHalf && !wasHalf) {
        context.form.refuse(field.pointer, {keyword: 'format', params: {format: field.schema['format']}});
        context.edited(field.pointer);
      } else if (!isHalf && (wasHalf || control.value !== (shownNow() ?? ''))) {
        // As long as the control shows what the answer says, the answer keeps its own way of saying it.
        row.edit(control.value === '' ? undefined : read(control.value));
      }
      wasHalf = isHalf;
    }
  };
}
