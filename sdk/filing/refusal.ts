import type {ServiceSpec} from 'formwork/spec';
import type {Form} from '../form/form.ts';
import type {Problem} from '../validation/problem.ts';
import type {FilingState} from './filing.ts';
import {formAt} from './form-at.ts';

/**
 * Why the applicant cannot go on from where they are: the problems of the step itself, none if only answers are wrong.
 *
 * Undefined if nothing stands in the way. Every problem of the step's form is shown at its field.
 */
export function refusalOf(
  spec: ServiceSpec,
  state: FilingState,
  {form, further, canVerifyFace}: Judges,
): readonly Problem[] | undefined {
  const own = stepRefusal(spec, state, canVerifyFace);
  const id = formAt(spec, state.step, state.phase, state.method);
  const asks = id !== undefined && hasForm(spec, id);
  const wrong = asks && form(id).validate().length > 0;
  const problems = wrong ? own : [...further(), ...own];
  return wrong || problems.length > 0 ? problems : undefined;
}

/** Who judges what the applicant has done. */
interface Judges {
  readonly form: (id: string) => Form;
  /** What is wrong with answers that are valid in themselves. */
  readonly further: () => readonly Problem[];
  readonly canVerifyFace: boolean;
}

function stepRefusal(spec: ServiceSpec, state: FilingState, canVerifyFace: boolean): readonly Problem[] {
  const step = spec.steps.find(({id}) => id === state.step);
  if (step?.type === 'notice') {
    const missing = step.selectAll !== undefined && step.clauses.some(({id}) => !state.acknowledged.includes(id));
    return missing
      ? [{pointer: '', keyword: 'acknowledge', ...(step.required !== undefined && {message: step.required})}]
      : [];
  }
  if (step?.type === 'form') {
    const undertaking = spec.steps.find(({type}) => type === 'undertaking');
    if (undertaking?.type !== 'undertaking' || !state.undertaking.asked || state.undertaking.agreed) return [];
    const message = (state.undertaking.declined && undertaking.declined) || undertaking.required;
    return [{pointer: '', keyword: state.undertaking.declined ? 'declined' : 'undertaking', message}];
  }
  if (step?.type !== 'verify' || state.phase === 'passed') return [];
  const method = step.methods.find(({id}) => id === state.method);
  if (!method || method.type === 'information') return [{pointer: '', keyword: 'method'}];
  if (method.type === 'host' && !canVerifyFace) return [{pointer: '', keyword: 'unavailable'}];
  const consents = method.type === 'host' ? (method.consent ?? []) : [];
  return consents.every(({id}) => state.consent.includes(id)) ? [] : [{pointer: '', keyword: 'consent'}];
}

function hasForm(spec: ServiceSpec, id: string): boolean {
  if (id === 'register') return true;
  return spec.steps.some(
    (step) =>
      (step.id === id && (step.type === 'form' || step.type === 'identify' || step.type === 'progress')) ||
      (step.type === 'verify' && step.methods.some((method) => method.id === id && method.type === 'form')),
  );
}
