import {createFormWith, type BareForm, type Problem, type SchemaObject, type Validate} from 'formwork/sdk';
import {ReactiveElement, type PropertyValues} from '@lit/reactive-element';
import type {ErrorSummary} from '../error-summary/error-summary.ts';
import {FormworkChangeEvent} from '../events/change-event.ts';
import {FormworkProblemEvent} from '../events/problem-event.ts';
import type {FieldServices} from '../fields/context.ts';
import {localeOf} from '../filing/locale.ts';
import {adopter} from '../theme/adopter.ts';
import {theme} from '../theme/theme.ts';
import {loadLanguage} from '../words/words.ts';
import {FormView} from './form-view.ts';
import {current, formats, loadNeeds} from './formats.ts';

/**
 * Any JSON Schema as a form.
 *
 *     const form = document.querySelector('formwork-form');
 *     form.schema = {type: 'object', properties: {name: {type: 'string', title: '姓名'}}, required: ['name']};
 *     form.addEventListener('formwork-change', () => console.log(form.payload));
 *
 * @fires formwork-change - A field has been answered; has its pointer.
 * @fires formwork-problem - `validate()` has found problems, by pointer and keyword.
 *
 * @attr lang - The language; that of the page unless set. Changing it keeps the answers.
 *
 * @csspart form - The form.
 * @csspart section - A section; `section-title` is its heading.
 * @csspart field - A field's row.
 * @csspart label - A field's label.
 * @csspart help - A field's explanation.
 * @csspart input - A text control, list or tick.
 * @csspart problem - What is wrong with a field.
 * @csspart button - Any button.
 * @csspart dialog - The dialog of a section; in it `dialog-title`, `dialog-close`, `dialog-body` and `dialog-actions`.
 * @csspart example - The drawing beside a material.
 * @csspart error-summary - The list of all problems.
 */
export class FormworkForm extends ReactiveElement {
  static override styles = [...theme];
  static override properties = {
    schema: {attribute: false},
    value: {attribute: false, noAccessor: true},
    lang: {},
    record: {attribute: false},
    services: {attribute: false},
    validator: {attribute: false},
  };

  /** The JSON Schema of the answers: 2020-12, or draft 4 to 2019-09 if it says so. */
  declare schema: SchemaObject | undefined;
  /** What is already known of the applicant: fills fields that are still empty, and tables. */
  declare record: unknown;
  /** What fields ask of the world outside: registers, uploads, codes. */
  declare services: FieldServices | undefined;
  /** Judges all answers, for example a precompiled validator; the engine's interpreter unless set. */
  declare validator: Validate | undefined;

  #given: unknown;
  #form: BareForm | undefined;
  #view: FormView | undefined;
  #summary: ErrorSummary | undefined;
  #pending: Promise<void> | undefined;
  /** Whether its problems are to be listed as soon as it is on the page. */
  #isJudged = false;

  /** All answers, also those to questions that do not apply now. Setting other ones begins anew with them. */
  get value(): unknown {
    return this.#form ? this.#form.value : this.#given;
  }
  set value(value: unknown) {
    // A host that hands back what it was told must not throw the applicant out of the field.
    if (this.#form && JSON.stringify(value) === JSON.stringify(this.#form.value)) return;
    this.#dispose();
    this.#given = value;
    this.requestUpdate('value');
  }

  /** The answers to what applies now and nothing more. */
  get payload(): unknown {
    return this.#ready()?.payload;
  }

  /**
   * Judges all answers; shows what is wrong with them, lists it above the form and moves the focus there.
   *
   * The list is on the page once `updateComplete` is resolved.
   */
  validate(): readonly Problem[] {
    const form = this.#ready();
    if (!form) return [];
    const problems = form.validate();
    this.#listProblems();
    if (problems.length > 0) this.dispatchEvent(new FormworkProblemEvent({service: '', step: '', problems}));
    return problems;
  }

  /** Shows problems found elsewhere, such as a backend's; each goes when its field is edited. */
  report(problems: readonly Problem[]): void {
    this.#ready()?.report(problems);
    this.#listProblems();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#dispose();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const isNew = (['schema', 'lang', 'services', 'validator'] as const).some((name) => changed.has(name));
    if (isNew) this.#dispose();
    else if (this.#form && changed.has('record') && this.record !== undefined) this.#form.prefill(this.record);
  }

  protected override update(changed: PropertyValues<this>): void {
    super.update(changed);
    if (this.#view || !this.schema) return;
    const further = loadNeeds(this.schema);
    const language = loadLanguage(localeOf(this));
    if (further || language) this.#pending = this.#showLater(this.schema, further, language);
    else this.#show();
  }

  /** Resolves once the form is on the page, in its language, with the list of its problems if it was asked for. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    await this.#pending;
    return complete;
  }

  /** What cannot be had is done without: the form then speaks Chinese, and leaves formats to the backend. */
  async #showLater(
    schema: SchemaObject,
    further: Promise<void> | undefined,
    language: Promise<void> | undefined,
  ): Promise<void> {
    const [known] = await Promise.allSettled([further ?? Promise.reject(), language ?? Promise.resolve()]);
    if (schema !== this.schema || this.#view) return;
    // It may be of an earlier draft, or its conditions may have asked for a format that was not known.
    if (known.status === 'fulfilled') this.#dispose();
    this.#show();
  }

  #ready(): BareForm | undefined {
    if (!this.#form && this.schema) {
      this.#form = createFormWith(formats, current(this.schema), {
        value: this.#given,
        locale: localeOf(this),
        ...(this.validator && {validator: this.validator}),
        ...(this.record !== undefined && {record: this.record}),
      });
    }
    return this.#form;
  }

  #show(): void {
    const form = this.#ready();
    if (!form || this.#view) return;
    this.#view = new FormView(form, {
      ...(this.services && {services: this.services}),
      adopt: adopter(this.renderRoot),
      onEdit: (pointer) => this.dispatchEvent(new FormworkChangeEvent(pointer)),
    });
    this.renderRoot.append(this.#view.element);
    // The list of problems is fetched while the applicant is still busy with the first field.
    this.#view.element.addEventListener('focusin', () => void loadSummary().catch(() => undefined), {once: true});
    if (this.#isJudged) this.#listProblems();
  }

  #listProblems(): void {
    this.#isJudged = true;
    if (this.#summary) this.#summary.show();
    else if (this.#view) this.#pending = this.#summarize(this.#view);
  }

  async #summarize(view: FormView): Promise<void> {
    const {form} = view;
    const summary = await loadSummary().catch(() => undefined);
    if (view !== this.#view || this.#summary) return;
    const [first] = form.problems;
    // Without the list the first field that is wrong has to do.
    if (!summary) return first && view.focus(first.pointer);
    adopter(this.renderRoot)([summary.errorSummaryStyles]);
    this.#summary = new summary.ErrorSummary(form, {focus: (pointer) => view.focus(pointer)});
    view.element.before(this.#summary.element);
    this.#summary.show();
  }

  /** Takes the view down and keeps the answers. */
  #dispose(): void {
    if (this.#form) this.#given = this.#form.value;
    this.#view?.dispose();
    this.#summary?.dispose();
    this.#form = this.#view = this.#summary = undefined;
    this.#isJudged = false;
  }
}

const loadSummary = (): Promise<typeof import('../error-summary/error-summary.ts')> =>
  import('../error-summary/error-summary.ts');

declare global {
  interface HTMLElementTagNameMap {
    'formwork-form': FormworkForm;
  }
}
