import {copy, write, type Answers} from '../form/data.ts';
import type {Form} from '../form/form.ts';
import {keysOf} from '../form/pointer.ts';
import type {Forms} from './forms.ts';

/** The answers of all forms by id, as a draft keeps them: codes that were sent to a phone are left out. */
export function answersOf(forms: Forms): Record<string, unknown> {
  return Object.fromEntries(Object.entries(forms).map(([id, form]) => [id, withoutCodes(form)]));
}

function withoutCodes(form: Form): Answers {
  const answers = copy(form.value);
  for (const {kind, pointer} of form.fields()) {
    if (kind !== 'sms-code') continue;
    const keys = keysOf(pointer);
    const parent = keys
      .slice(0, -1)
      .reduce<Answers | undefined>((at, key) => at?.[key] as Answers | undefined, answers);
    if (parent) write(parent, keys.at(-1) ?? '', undefined);
  }
  return answers;
}
