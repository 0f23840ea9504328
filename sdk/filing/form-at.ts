import type {ServiceSpec} from 'formwork/spec';

/** The form that is shown at a place of the filing, if one is. */
export function formAt(spec: ServiceSpec, step: string, phase: string, method: string | undefined): string | undefined {
  const type = spec.steps.find(({id}) => id === step)?.type;
  if (type === 'identify') return phase === 'registering' || phase === 'sending' ? 'register' : step;
  if (type === 'verify') return method;
  return type === 'form' || type === 'progress' ? step : undefined;
}
