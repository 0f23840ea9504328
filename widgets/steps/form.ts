import {html, nothing, render, type TemplateResult} from 'lit';
import type {Problem} from 'formwork/sdk';
import {actionBar} from './action-bar.ts';
import {barredPage} from './barred.ts';
import type {PageContext, StepOf} from './context.ts';
import {recordEntries} from './record-entries.ts';
import {returnedNotice} from './returned-notice.ts';
import {undertakingChoice} from './undertaking-choice.ts';
import {undertakingDialog, undertakingLink} from './undertaking.ts';
import {waiting} from './waiting.ts';

/** 申报信息: the form of the service, what is known and was objected to above it, and the undertaking below it. */
export function formStep(step: StepOf<'form'>, context: PageContext): TemplateResult {
  if (context.state.phase === 'barred') return barredPage(context);
  // One heading for all phases: it has the focus while the form is loaded.
  return html`${context.heading(step.title)} ${content(step, context)}`;
}

function content(step: StepOf<'form'>, context: PageContext): TemplateResult {
  const {phase} = context.state;
  if (phase === 'loading') return waiting(context.words.loadingRecord);
  return phase === 'unavailable' ? unavailable(context) : editing(step, context);
}

function unavailable(context: PageContext): TemplateResult {
  return html`
    ${context.summary({})}
    ${actionBar(context, {label: context.words.tryAgain, press: () => context.send({type: 'retry'})})}
  `;
}

function editing(step: StepOf<'form'>, context: PageContext): TemplateResult {
  const {returned, undertaking} = context.state;
  const form = context.form(step.id);
  const promise = context.filing.spec.steps.find((other) => other.type === 'undertaking');
  const asked = undertaking.asked ? promise : undefined;
  const inline = asked?.decline !== undefined;
  return html`
    ${context.summary({form: step.id, target: toMend})} ${returned ? returnedNotice(step, returned, context) : nothing}
    ${step.entries ? recordEntries(step.entries, context) : nothing} ${form}
    ${inline ? choice(asked, step, context) : asked ? undertakingLink(asked, context) : nothing}
    ${actionBar(context, {label: (promise && (!asked || inline) && step.submit) || step.next, form})}
    ${asked && !inline ? undertakingDialog(asked, context) : nothing}
  `;
}

/** Where the spec names a section, the choice stands after it, amid the form. */
function choice(undertaking: StepOf<'undertaking'>, step: StepOf<'form'>, context: PageContext): unknown {
  const content = undertakingChoice(undertaking, context);
  if (undertaking.after === undefined) return content;
  render(content, context.placeAfter(step.id, undertaking.after));
  return nothing;
}

/** Where a problem of the page itself is mended; what is wrong with the answers as a whole has no one place. */
function toMend({keyword}: Problem): string | undefined {
  return keyword === 'undertaking' || keyword === 'declined' ? 'undertaking' : undefined;
}
