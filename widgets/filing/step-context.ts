import type {Filing, Intent} from 'formwork/sdk';
import {html} from 'lit';
import type {StepContext, SummaryOptions} from '../steps/context.ts';
import {adopter} from '../theme/adopter.ts';
import type {FilingWords} from '../words/filing-words.ts';
import type {Dialogs} from './dialogs.ts';
import type {FormViews} from './form-views.ts';
import type {PageLoader} from './page-loader.ts';

/** What the element that shows a filing lends to its steps. */
export interface Stage {
  readonly filing: Filing;
  readonly words: FilingWords;
  readonly root: ParentNode;
  /** What the DOM ids begin with. */
  readonly prefix: string;
  readonly forms: FormViews;
  readonly dialogs: Dialogs;
  readonly pages: PageLoader['pages'];
  readonly refused: boolean;
  readonly refuse: (part: string) => void;
  readonly verifiesFaces: boolean;
  readonly send: (intent: Intent) => void;
  readonly navigate: StepContext['navigate'];
}

/** Binds a filing to the views of its steps. */
export function stepContext(stage: Stage): StepContext {
  const {filing, words, root, prefix, forms, dialogs, pages, refused} = stage;
  const id = (part: string) => `${prefix}-${part}`;
  const focus = (part: string) => root.querySelector<HTMLElement>(`#${CSS.escape(id(part))}`)?.focus();
  const viewOf = (form: string) => forms.viewOf(filing, form, id(`form-${form}`));
  return {
    filing,
    state: filing.state,
    words,
    refused,
    verifiesFaces: stage.verifiesFaces,
    send: stage.send,
    navigate: stage.navigate,
    id,
    refuse: (part) => {
      stage.refuse(part);
      focus(part);
    },
    heading: (title) => html`<h3 class="step-title" part="step-title" tabindex="-1">${title}</h3>`,
    form: (form) => viewOf(form).element,
    focusField: (form, pointer) => viewOf(form).focus(pointer),
    placeAfter: (form, pointer) => viewOf(form).placeAfter(pointer),
    summary: (options) => pages && pages.problemSummary(entriesOf(pages, options), filing.locale),
    dialog: (view) => dialogs.show(view, words.closeDialog),
    adopt: adopter(root),
  };

  function entriesOf({formEntries, stepEntries}: NonNullable<typeof pages>, {form, target}: SummaryOptions) {
    const answers = form && refused ? formEntries(filing.form(form), (pointer) => viewOf(form).focus(pointer)) : [];
    const own = stepEntries(filing, (problem) => {
      const part = target?.(problem);
      return part === undefined ? undefined : () => focus(part);
    });
    return [...answers, ...own];
  }
}
