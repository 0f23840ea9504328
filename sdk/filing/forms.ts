import type {ServiceSpec} from 'formwork/spec';
import {createForm, type Form} from '../form/form.ts';
import type {Pointer} from '../form/pointer.ts';
import type {SchemaObject} from '../validation/check.ts';
import type {Validators} from './validators.ts';

export {answerProblemsOf, asksUndertaking} from './answer-rules.ts';
export {barriersOf} from './eligibility.ts';
export {openPlacesOf, unmendedOf} from './returned.ts';
export {Validators} from './validators.ts';

/** The live forms of a filing, by id. */
export type Forms = Readonly<Record<string, Form>>;

/** Makes every form of a service (`open`: the only places of the filed one that can be answered): of its steps, of registering, of the ways of verification that ask something. */
export function formsOf(
  spec: ServiceSpec,
  validators: Validators,
  answers: Readonly<Record<string, unknown>> = {},
  record?: unknown,
  open?: readonly Pointer[],
): Forms {
  const forms: Record<string, Form> = {};
  for (const [id, schema] of schemasOf(spec)) {
    const validator = validators.of(id, schema);
    const lock = open && spec.steps.some((step) => step.id === id && step.type === 'form') ? {open} : {};
    forms[id] = createForm(schema, {locale: spec.lang, value: answers[id], record, validator, ...lock});
  }
  return forms;
}

function schemasOf(spec: ServiceSpec): [string, SchemaObject][] {
  return spec.steps.flatMap((step): [string, unknown][] => {
    if (step.type === 'form' || step.type === 'progress') return [[step.id, step.form]];
    if (step.type === 'identify') {
      return [[step.id, step.form], ...(step.register ? [['register', step.register.form] as [string, unknown]] : [])];
    }
    if (step.type !== 'verify') return [];
    return step.methods.flatMap((method) =>
      method.type === 'form' ? [[method.id, method.form] as [string, unknown]] : [],
    );
  }) as [string, SchemaObject][];
}
