import type {ServiceSpec} from 'formwork/spec';
import {createForm, type Form} from '../form/form.ts';
import type {SchemaObject} from '../validation/check.ts';
import {copy, write, type Answers} from '../form/data.ts';
import {keysOf} from '../form/pointer.ts';
import type {Validators} from './validators.ts';

/** The live forms of a filing, by id. */
export type Forms = Readonly<Record<string, Form>>;

/** Makes every form of a service: of its steps, of registering, of the ways of verification that ask something. */
export function formsOf(
  spec: ServiceSpec,
  validators: Validators,
  answers: Readonly<Record<string, unknown>> = {},
  record?: unknown,
): Forms {
  const forms: Record<string, Form> = {};
  for (const [id, schema] of schemasOf(spec)) {
    const validate = validators.of(id, schema);
    forms[id] = createForm(schema, {locale: spec.lang, value: answers[id], record, validate});
  }
  return forms;
}

/** The answers of all forms by id, as a draft keeps them: codes that were sent to a phone are left out. */
export function answersOf(forms: Forms): Record<string, unknown> {
  return Object.fromEntries(Object.entries(forms).map(([id, form]) => [id, withoutCodes(form)]));
}

/** The form that is shown at a place of the filing, if one is. */
export function formAt(spec: ServiceSpec, step: string, phase: string, method: string | undefined): string | undefined {
  const type = spec.steps.find(({id}) => id === step)?.type;
  if (type === 'identify') return phase === 'registering' || phase === 'sending' ? 'register' : step;
  if (type === 'verify') return method;
  return type === 'form' ? step : undefined;
}

function schemasOf(spec: ServiceSpec): [string, SchemaObject][] {
  return spec.steps.flatMap((step): [string, unknown][] => {
    if (step.type === 'form') return [[step.id, step.form]];
    if (step.type === 'identify') {
      return [[step.id, step.form], ...(step.register ? [['register', step.register.form] as [string, unknown]] : [])];
    }
    if (step.type !== 'verify') return [];
    return step.methods.flatMap((method) =>
      method.type === 'form' ? [[method.id, method.form] as [string, unknown]] : [],
    );
  }) as [string, SchemaObject][];
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
