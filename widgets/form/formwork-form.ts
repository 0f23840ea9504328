import {createForm, type Form, type Problem, type SchemaObject, type Validate} from 'formwork/sdk';
import {ReactiveElement, type PropertyValues} from '@lit/reactive-element';
import {ErrorSummary} from '../error-summary/error-summary.ts';
import {FormworkChangeEvent} from '../events/change-event.ts';
import {FormworkProblemEvent} from '../events/problem-event.ts';
import type {FieldServices} from '../fields/context.ts';
import {localeOf} from '../filing/locale.ts';
import {adopter} from '../theme/adopter.ts';
import {theme} from '../theme/theme.ts';
import {loadLanguage} from '../words/words.ts';
import {FormView} from './form-view.ts';

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

  /** The JSON Schema (2020-12) of the answers. */
  declare schema: SchemaObject | undefined;
  /** What is already known of the applicant: fills fields that are still empty, and tables. */
  declare record: unknown;
  /** What fields ask of the world outside: registers, uploads, codes. */
  declare services: FieldServices | undefined;
  /** Judges all answers, for example a precompiled validator; the engine's interpreter unless set. */
  declare validator: Validate | undefined;

  #given: unknown;
  #form: Form | undefined;
  #view: FormView | undefined;
  #summary: ErrorSummary | undefined;
  #spoken: Promise<void> | undefined;
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

  /** Judges all answers; shows what is wrong with them, lists it above the form and moves the focus there. */
  validate(): readonly Problem[] {
    const form = this.#ready();
    if (!form) return [];
    const problems = form.validate();
    this.#list();
    if (problems.length > 0) this.dispatchEvent(new FormworkProblemEvent({service: '', step: '', problems}));
    return problems;
  }

  /** Shows problems found elsewhere, such as a backend's; each goes when its field is edited. */
  report(problems: readonly Problem[]): void {
    this.#ready()?.report(problems);
    this.#list();
  }

  #list(): void {
    this.#isJudged = true;
    this.#summary?.show();
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
    const form = this.#ready();
    if (!form || this.#view) return;
    const language = loadLanguage(form.locale);
    // Without its words the form speaks Chinese, which is better than nothing.
    if (language) this.#spoken = language.catch(() => undefined).then(() => this.#show(form));
    else this.#show(form);
  }

  /** Resolves once the form is on the page, in its language. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    await this.#spoken;
    return complete;
  }

  #ready(): Form | undefined {
    if (!this.#form && this.schema) {
      this.#form = createForm(this.schema, {
        value: this.#given,
        locale: localeOf(this),
        ...(this.validator && {validate: this.validator}),
        ...(this.record !== undefined && {record: this.record}),
      });
    }
    return this.#form;
  }

  #show(form: Form): void {
    if (form !== this.#form || this.#view) return;
    const view = new FormView(form, {
      ...(this.services && {services: this.services}),
      adopt: adopter(this.renderRoot),
      onEdit: (pointer) => this.dispatchEvent(new FormworkChangeEvent(pointer)),
    });
    this.#view = view;
    this.#summary = new ErrorSummary(form, {focus: (pointer) => view.focus(pointer)});
    this.renderRoot.append(this.#summary.element, view.element);
    if (this.#isJudged) this.#summary.show();
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

declare global {
  interface HTMLElementTagNameMap {
    'formwork-form': FormworkForm;
  }
}
