import type {FilingState} from 'formwork/sdk';
import type {ServiceSpec} from 'formwork/spec';
import {nothing} from 'lit';
import type {Step, StepContext} from './context.ts';
import {formStep} from './form.ts';
import {guideStep} from './guide.ts';
import {identifyStep} from './identify.ts';
import {noticeStep} from './notice.ts';
import {receiptStep} from './receipt.ts';
import {submitStep} from './submit.ts';
import {verifyStep} from './verify.ts';

/** Shows the step at which a filing is. */
export function stepView(context: StepContext): unknown {
  const step = shownStep(context.filing.spec, context.state);
  switch (step?.type) {
    case 'guide':
      return guideStep(step, context);
    case 'identify':
      return identifyStep(step, context);
    case 'verify':
      return verifyStep(step, context);
    case 'notice':
      return noticeStep(step, context);
    case 'form':
      return formStep(step, context);
    case 'submit':
      return submitStep(context);
    case 'receipt':
      return receiptStep(step, context);
    default:
      return nothing;
  }
}

/** A name for what the applicant sees: another name means that the focus goes to its heading. */
export function viewName(spec: ServiceSpec, state: FilingState): string {
  const {phase} = state;
  const page = phase === 'sending' && shownStep(spec, state)?.type === 'identify' ? 'registering' : phase;
  return `${shownStep(spec, state)?.id} ${PAGES.has(page) ? page : ''}`;
}

/** The step whose page is shown: the undertaking is a dialog over that of the form. */
export function shownStep({steps}: ServiceSpec, {step}: FilingState): Step | undefined {
  const current = steps.find(({id}) => id === step);
  return current?.type === 'undertaking' ? steps.find(({type}) => type === 'form') : current;
}

/** The phases that have a page of their own. */
const PAGES: ReadonlySet<string> = new Set(['registering', 'passed', 'failed', 'unavailable']);
