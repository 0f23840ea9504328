import {createForm, type Form, type Problem, type SchemaObject, type Validate} from 'formwork/sdk';
import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {ErrorSummary} from '../error-summary/error-summary.ts';
import {FormworkChangeEvent} from '../events/change-event.ts';
import {FormworkProblemEvent} from '../events/problem-event.ts';
import type {FieldServices} from '../fields/context.ts';
import {localeOf} from '../filing/locale.ts';
import {theme} from '../theme/theme.ts';
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
export class FormworkForm extends LitElement {
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
  #shown: Shown | undefined;

  /** All answers, also those to questions that do not apply now. Setting other ones begins anew with them. */
  get value(): unknown {
    return this.#shown ? this.#shown.form.value : this.#given;
  }
  set value(value: unknown) {
    // A host that hands back what it was told must not throw the applicant out of the field.
    if (this.#shown && JSON.stringify(value) === JSON.stringify(this.#shown.form.value)) return;
    this.#dispose();
    this.#given = value;
    this.requestUpdate('value');
  }

  /** The answers to what applies now and nothing more. */
  get payload(): unknown {
    return this.#ready()?.form.payload;
  }

  /** Judges all answers; shows what is wrong with them, lists it above the form and moves the focus there. */
  validate(): readonly Problem[] {
    const shown = this.#ready();
    if (!shown) return [];
    const problems = shown.form.validate();
    shown.summary.show();
    if (problems.length > 0) this.dispatchEvent(new FormworkProblemEvent({service: '', step: '', problems}));
    return problems;
  }

  /** Shows problems found elsewhere, such as a backend's; each goes when its field is edited. */
  report(problems: readonly Problem[]): void {
    const shown = this.#ready();
    shown?.form.report(problems);
    shown?.summary.show();
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
    const {form} = this.#shown ?? {};
    const isNew = (['schema', 'lang', 'services', 'validator'] as const).some((name) => changed.has(name));
    if (isNew) this.#dispose();
    else if (form && changed.has('record') && this.record !== undefined) form.prefill(this.record);
  }

  protected override render(): TemplateResult | typeof nothing {
    const shown = this.#ready();
    return shown ? html`${shown.summary.element}${shown.view.element}` : nothing;
  }

  #ready(): Shown | undefined {
    if (this.#shown || !this.schema) return this.#shown;
    const form = createForm(this.schema, {
      value: this.#given,
      locale: localeOf(this),
      ...(this.validator && {validate: this.validator}),
      ...(this.record !== undefined && {record: this.record}),
    });
    const view = new FormView(form, {
      ...(this.services && {services: this.services}),
      onEdit: (pointer) => this.dispatchEvent(new FormworkChangeEvent(pointer)),
    });
    const summary = new ErrorSummary(form, {focus: (pointer) => view.focus(pointer)});
    return (this.#shown = {form, view, summary});
  }

  /** Takes the view down and keeps the answers. */
  #dispose(): void {
    if (!this.#shown) return;
    this.#given = this.#shown.form.value;
    this.#shown.view.dispose();
    this.#shown.summary.dispose();
    this.#shown = undefined;
  }
}

/** What is on the page while there is a schema. */
interface Shown {
  readonly form: Form;
  readonly view: FormView;
  readonly summary: ErrorSummary;
}

declare global {
  interface HTMLElementTagNameMap {
    'formwork-form': FormworkForm;
  }
}
