/**
 * All pages after the first one, and what forms are shown with: loaded when somebody begins to file.
 *
 * @module
 */
import type {StepContext, Step} from '../steps/context.ts';
import {formStep} from '../steps/form.ts';
import {identifyStep} from '../steps/identify.ts';
import {noticeStep} from '../steps/notice.ts';
import {pagesStyles} from '../steps/pages.styles.ts';
import {progressStep} from '../steps/progress.ts';
import {receiptStep} from '../steps/receipt.ts';
import {submitStep} from '../steps/submit.ts';
import {verifyStep} from '../steps/verify.ts';
import {stepWordsOf} from '../words/step-words.ts';

export {loadViews} from '../fields/registry.ts';
export {loadAllFormats} from '../form/formats.ts';
export {FormView} from '../form/form-view.ts';
export {loadTools} from '../form/group.ts';
export {problemSummary} from '../steps/problem-summary.ts';
export {formEntries, stepEntries} from '../steps/summary-entries.ts';
export {formTheme} from '../theme/theme.ts';
export {loadLanguage} from '../words/words.ts';

/** Shows a step after the guide. */
export function pageOf(step: Step | undefined, stage: StepContext): unknown {
  const context = {...stage, words: {...stage.words, ...stepWordsOf(stage.filing.locale)}};
  context.adopt([pagesStyles]);
  switch (step?.type) {
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
    case 'progress':
      return progressStep(step, context);
    default:
      return undefined;
  }
}
