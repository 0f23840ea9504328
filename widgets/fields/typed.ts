import type {ControlBehaviour, Row} from './view.ts';

/** What differs between controls that are typed into. */
export interface Typing {
  /** The answer that an entry stands for; the entry itself unless said. */
  readonly parse?: (entry: string) => unknown;
  /** The entry as it is meant, once the applicant has done with it; as it is unless said. */
  readonly tidy?: (entry: string) => string;
}

/** Keeps a control that is typed into in step with its field, without ever touching what is being typed. */
export function typed(
  row: Row,
  control: () => HTMLInputElement | HTMLTextAreaElement,
  {parse = itself, tidy = itself}: Typing = {},
): ControlBehaviour {
  return {
    updated() {
      const {value} = row.field;
      const input = control();
      if (row.composing || parse(input.value) === value) return;
      const shown = value === undefined ? '' : String(value);
      if (input.value !== shown) input.value = shown;
    },
    input: () => row.edit(parse(control().value)),
    change() {
      const input = control();
      const tidied = tidy(input.value);
      if (tidied === input.value) return;
      input.value = tidied;
      row.edit(parse(tidied));
    },
  };
}

function itself(entry: string): string {
  return entry;
}
