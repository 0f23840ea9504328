export {FormworkChangeEvent} from './change-event.ts';
export {FormworkCloseEvent} from './close-event.ts';
export {FormworkLeaveEvent} from './leave-event.ts';
export {FormworkProblemEvent, type ProblemCode} from './problem-event.ts';
export {FormworkSavedEvent} from './saved-event.ts';
export {FormworkStepEvent, type StepChange} from './step-event.ts';
export {FormworkSubmitEvent} from './submit-event.ts';
export {FormworkSubmittedEvent} from './submitted-event.ts';
export {FormworkVerifiedEvent} from './verified-event.ts';
