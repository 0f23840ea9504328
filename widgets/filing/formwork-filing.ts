import type {Applicant, Backend, DraftStore, FaceCheck, Filing, FilingState, Intent} from 'formwork/sdk';
import type {ServiceModule} from 'formwork/spec';
import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {FormworkCloseEvent} from '../events/close-event.ts';
import {FormworkLeaveEvent} from '../events/leave-event.ts';
import {FormworkProblemEvent} from '../events/problem-event.ts';
import {dialogStyles} from '../dialog/dialog.styles.ts';
import {errorSummaryStyles} from '../error-summary/error-summary.styles.ts';
import {stepperStyles} from '../stepper/stepper.styles.ts';
import {shownStep, viewName} from '../steps/shown-step.ts';
import {stepsStyles} from '../steps/steps.styles.ts';
import {baseStyles} from '../theme/base.styles.ts';
import {buttonStyles} from '../theme/button.styles.ts';
import {tokenStyles} from '../theme/tokens.ts';
import {filingWordsOf, type FilingWords} from '../words/filing-words.ts';
import {Announcer} from './announcer.ts';
import {Dialogs} from './dialogs.ts';
import {FilingEngine} from './engine.ts';
import {filingStyles} from './filing.styles.ts';
import {FormViews} from './form-views.ts';
import {destinationOf} from './leaving.ts';
import {localeOf} from './locale.ts';
import {draftNotices, loadFailedNotice, unavailableNotice, type Resumption} from './notices.ts';
import {PageLoader} from './page-loader.ts';
import {filingPage} from './page.ts';
import {progressWords} from './progress-words.ts';
import {stepContext} from './step-context.ts';
import {StepFocus} from './step-focus.ts';

/**
 * One applicant's whole journey through one service, from the guide to the receipt.
 *
 *     <formwork-filing service="first-class-constructor/initial-registration" endpoint="/api"></formwork-filing>
 *
 * The answers are kept as a draft on the device and resumed when the element is on a page again. The address of the
 * page is never touched.
 *
 * @fires formwork-leave - Before a step is left; cancelable.
 * @fires formwork-step - The filing has come to another step.
 * @fires formwork-verified - The applicant has been verified; has what another filing takes as its `applicant`.
 * @fires formwork-saved - The draft has been stored.
 * @fires formwork-submit - Before the filing is sent; cancelable.
 * @fires formwork-submitted - The filing has arrived; has the case number.
 * @fires formwork-problem - Problems are shown, by pointer and keyword, or the element cannot work.
 * @fires formwork-close - The applicant is done with the receipt.
 *
 * @slot unavailable - Shown instead of the filing while there is something that the developer has to mend.
 *
 * @attr lang - The language; that of the page unless set. Changing it keeps the answers.
 *
 * @csspart base - Everything inside.
 * @csspart header - The name of the service and its item code.
 * @csspart stepper - The stages.
 * @csspart step - The present step.
 * @csspart actions - The buttons at the end of a step.
 * @csspart button - Any button; `primary` and `back` are the ones at the end of a step.
 */
export class FormworkFiling extends LitElement {
  static override styles = [
    tokenStyles,
    baseStyles,
    buttonStyles,
    errorSummaryStyles,
    dialogStyles,
    filingStyles,
    stepperStyles,
    stepsStyles,
  ];
  static override properties = {
    service: {},
    endpoint: {},
    lang: {reflect: true},
    fetch: {attribute: false},
    verifyFace: {attribute: false},
    backend: {attribute: false},
    drafts: {attribute: false},
    applicant: {attribute: false},
    amend: {},
    navigate: {attribute: false},
  };

  /** The id of a registered service, or a service's module. */
  declare service: string | ServiceModule | undefined;
  /** The address of the backend. */
  declare endpoint: string | undefined;
  /** Sends the requests in place of the page's `fetch`, for a host with its own login. */
  declare fetch: typeof globalThis.fetch | undefined;
  /** Verifies the applicant's face; without it that way of verification is not offered. */
  declare verifyFace: FaceCheck | undefined;
  /** A client of the backend, in place of `endpoint` and `fetch`. */
  declare backend: Backend | undefined;
  /** Where drafts are kept; encrypted on the device unless set. */
  declare drafts: DraftStore | undefined;
  /** Who files, where the page knows already: they are not asked again who they are, nor verified again. */
  declare applicant: Applicant | undefined;
  /** The number of a returned case that this filing corrects. */
  declare amend: string | undefined;
  /** Opens another service of the page, for the same applicant; without it nothing leads to other services. */
  declare navigate: ((to: Destination) => void) | undefined;

  readonly #engine = new FilingEngine(this, (before, now) => this.#follow(before, now));
  readonly #dialogs = new Dialogs(this);
  readonly #focus = new StepFocus(this);
  readonly #announcer = new Announcer(this);
  readonly #loader = new PageLoader(this, () => this.#engine.filing?.prepare());
  readonly #forms = new FormViews(this.#loader, {
    submit: () => this.#send({type: 'next'}),
    // Deferred: a field that loses the focus because its page is taken away changes in the middle of an update.
    change: () => queueMicrotask(() => this.#asked !== undefined && this.requestUpdate()),
  });
  readonly #id = `filing-${(filings += 1)}`;
  /** The place at which the applicant has asked to go on and what is missing is shown. */
  #asked: string | undefined;
  #resumption: Resumption = 'told';

  /** @internal See `Stepped`. */
  get view(): string | undefined {
    const {filing} = this.#engine;
    return filing && this.#canShow(filing) ? viewName(filing.spec, filing.state) : undefined;
  }

  /** @internal See `Stepped`. */
  get waiting(): boolean {
    return this.#engine.filing?.state.busy ?? true;
  }

  protected override render(): TemplateResult {
    const {filing} = this.#engine;
    return html`
      <div class="filing" part="base" lang=${filing?.spec.lang ?? nothing}>${this.#content(filing)}</div>
      <p class="visually-hidden" role="status">${this.#announcer.textIn(filing?.spec.lang)}</p>
    `;
  }

  #content(filing: Filing | undefined): TemplateResult {
    const words = filingWordsOf(filing?.spec.lang ?? localeOf(this));
    if (this.#engine.fault) return unavailableNotice(this.#engine.fault.code, words);
    if (!filing || !this.#canShow(filing)) return this.#loading(filing, words);
    const context = stepContext({
      filing,
      words,
      root: this.renderRoot,
      prefix: this.#id,
      forms: this.#forms,
      dialogs: this.#dialogs,
      pages: this.#loader.pages,
      refused: this.#asked === placeOf(filing),
      refuse: () => this.#ask(filing),
      verifiesFaces: this.verifyFace !== undefined,
      send: this.#send,
      navigate: this.navigate && ((to) => this.#navigate(filing, to)),
    });
    const notices = draftNotices(context, this.#resumption, (resumption) => {
      this.#resumption = resumption;
      this.requestUpdate();
    });
    const failed = this.#loader.failed && loadFailedNotice(words, () => context.send({type: 'next'}));
    return filingPage(context, [notices, failed || nothing], this.#loader.pages);
  }

  /** A draft may begin in the middle, where there are forms. */
  #loading(filing: Filing | undefined, words: FilingWords): TemplateResult {
    if (filing && this.#loader.failed) return loadFailedNotice(words, () => void this.#loader.demand());
    if (filing) void this.#loader.load();
    return html`<p class="loading"><span class="spinner" aria-hidden="true"></span>${words.restoring}</p>`;
  }

  #canShow({spec, state, prepared}: Filing): boolean {
    const isGuide = spec.steps.find(({id}) => id === state.step)?.type === 'guide';
    return isGuide || (prepared && this.#loader.pages !== undefined);
  }

  readonly #send = (intent: Intent): void => {
    const {filing} = this.#engine;
    if (!filing || (intent.type === 'next' && filing.state.busy)) return;
    const {spec, state} = filing;
    const service = spec.id;
    const to = destinationOf(filing, intent, this);
    if (to !== undefined && !this.dispatchEvent(new FormworkLeaveEvent({service, from: state.step, to}))) return;
    // The first page stays until the next one can be shown.
    if (this.#loader.pages && filing.prepared) this.#go(filing, intent);
    // Who presses again meanwhile wants the same page, not the one after it.
    else
      void this.#loader
        .demand()
        .then((loaded) => loaded && filing.state.step === state.step && this.#go(filing, intent));
  };

  #go(filing: Filing, intent: Intent): void {
    const service = filing.spec.id;
    if (intent.type === 'next') this.#ask(filing);
    const isRefused = !filing.send(intent);
    if (intent.type === 'next') this.#focus.expect();
    if (isRefused) this.#tellProblems(filing);
    if (intent.type === 'close') this.dispatchEvent(new FormworkCloseEvent({service}));
  }

  #navigate({applicant}: Filing, to: Omit<Destination, 'applicant'>): void {
    this.navigate?.({...to, applicant});
  }

  /** From now on the page shows what is missing. */
  #ask(filing: Filing): void {
    this.#asked = placeOf(filing);
    this.requestUpdate();
  }

  #tellProblems(filing: Filing): void {
    const {spec, state} = filing;
    const answers = this.#forms.shown(filing)?.problems ?? [];
    const problems = [...state.problems, ...answers];
    if (problems.length > 0)
      this.dispatchEvent(new FormworkProblemEvent({service: spec.id, step: state.step, problems}));
  }

  /** The filing has changed, or has ended. */
  #follow(before: FilingState | undefined, now: FilingState | undefined): void {
    const {filing} = this.#engine;
    if (!filing || !before || !now) {
      this.#forms.dispose();
      this.#dialogs.dispose();
      this.#asked = undefined;
      this.#resumption = 'told';
    } else {
      const words = filingWordsOf(filing.spec.lang);
      const progress = progressWords(shownStep(filing.spec, now)?.type, before, now, words);
      if (progress !== undefined) this.#announcer.say(progress, filing.spec.lang);
      else if (now.savedAt !== before.savedAt && !now.busy) this.#announcer.saySaved(words.saved, filing.spec.lang);
      // What the backend has refused stands at the fields of the page that opens again.
      const cameBack = before.phase === 'sending' && now.step !== before.step && now.receipt === undefined;
      if (cameBack) this.#asked = placeOf(filing);
    }
    this.requestUpdate();
  }
}

/** Another service, for whoever is filing here. */
export interface Destination {
  /** The id of the service. */
  readonly service: string;
  /** The number of the returned case that is to be corrected. */
  readonly amend?: string;
  readonly applicant: Applicant | undefined;
}

function placeOf({spec, state}: Filing): string {
  return `${viewName(spec, state)} ${state.step}`;
}

let filings = 0;

declare global {
  interface HTMLElementTagNameMap {
    'formwork-filing': FormworkFiling;
  }
}
