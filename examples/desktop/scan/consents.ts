import {initialRegistration} from 'formwork/spec';

/** What one has to agree to before one's face is looked at, as the services ask it. */
export const faceConsents: readonly {readonly id: string; readonly text: string}[] = initialRegistration.spec.steps
  .flatMap((step) => (step.type === 'verify' ? step.methods : []))
  .flatMap((method) => (method.type === 'host' && method.id === 'face' ? method.consent : []));
