import type {ServiceSpec} from 'formwork/spec';
import {equal, isObject, write, type Answers} from '../form/data.ts';
import type {BareForm} from '../form/form.ts';
import {keysOf, valueAt} from '../form/pointer.ts';
import type {SchemaObject} from '../validation/check.ts';
import {interpret} from '../validation/interpreted.ts';
import type {Problem} from '../validation/problem.ts';

/** What is wrong with the answers of the filed form together with the record, by the rules of its step. */
export function answerProblemsOf(spec: ServiceSpec, form: BareForm, record: unknown): readonly Problem[] {
  const rules = spec.steps.flatMap((step) => (step.type === 'form' ? (step.rules ?? []) : []));
  if (rules.length === 0) return [];
  const given = givenOf(form, record);
  return rules
    .filter(({require}) => !satisfies(given, require))
    .map(({id, pointer = '', message}) => ({pointer, keyword: 'rule', params: {rule: id}, message}));
}

/** Whether the present answers ask for an undertaking. */
export function asksUndertaking(spec: ServiceSpec, form: BareForm, record: unknown): boolean {
  const undertaking = spec.steps.find((step) => step.type === 'undertaking');
  if (!undertaking) return false;
  return undertaking.applies === undefined || satisfies(givenOf(form, record), undertaking.applies);
}

/** Those answers that are not what the record already had where they are filled from; an answer without such a place is one. */
export function changedOf(form: BareForm, record: unknown): Answers {
  const changed: Answers = {};
  for (const {pointer, value, ui} of form.fields()) {
    if (value === undefined) continue;
    if (ui.prefill !== undefined && equal(value, valueAt(record, ui.prefill))) continue;
    const keys = keysOf(pointer);
    let at = changed;
    for (const key of keys.slice(0, -1)) {
      const below = at[key];
      if (isObject(below)) at = below;
      else write(at, key, (at = {}));
    }
    write(at, keys.at(-1) ?? '', value);
  }
  return changed;
}

function givenOf(form: BareForm, record: unknown): Answers {
  return {answers: form.payload, changed: changedOf(form, record), record: record ?? {}};
}

function satisfies(value: unknown, condition: SchemaObject): boolean {
  let judge = judges.get(condition);
  if (!judge) judges.set(condition, (judge = interpret(condition)));
  return judge(value).length === 0;
}

const judges = new WeakMap<SchemaObject, ReturnType<typeof interpret>>();
