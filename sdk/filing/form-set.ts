import type {ServiceModule, ServiceSpec} from 'formwork/spec';
import {FormworkError} from '../errors.ts';
import type {Form} from '../form/form.ts';
import type {Problem} from '../validation/problem.ts';
import type {FilingContext} from './context.ts';
import type {Barrier} from './eligibility.ts';
import type {Forms} from './forms.ts';

/** What a set of forms belongs to: a filing in its present language, and what it knows by now. */
export interface FormSetOptions {
  readonly service: ServiceModule;
  readonly spec: () => ServiceSpec;
  readonly context: () => FilingContext;
  /** Called after every change of an answer or of what is shown at one. */
  readonly changed: () => void;
}

/**
 * The forms of a filing, and what can only be said once forms are there.
 *
 * They are loaded when the first of them is needed, and made anew with each change of language, person or case.
 */
export class FormSet {
  all: Forms = {};
  /** Whether the applicant has done anything in them that would be lost. */
  isTouched = false;
  readonly #options: FormSetOptions;
  #tools: Tools | undefined;
  #watching: readonly (() => void)[] = [];
  #isPrefilling = false;

  constructor(options: FormSetOptions) {
    this.#options = options;
  }

  get isLoaded(): boolean {
    return this.#tools !== undefined;
  }

  async load(): Promise<void> {
    const forms = await import('./forms.ts');
    const validators = new forms.Validators(this.#options.service);
    validators.load();
    this.#tools = {...forms, validators};
    this.replace({});
  }

  /** The form of an id. Throws `not-prepared` and `unknown-form`. */
  form(id: string): Form {
    const form = this.all[id];
    if (form) return form;
    const {id: service} = this.#options.spec();
    if (!this.#tools) {
      throw new FormworkError('not-prepared', `The forms of “${service}” are not loaded yet.`, {
        mend: 'Await prepare() first.',
      });
    }
    throw new FormworkError('unknown-form', `The service “${service}” has no form “${id}”.`, {
      mend: `Its forms are: ${Object.keys(this.all).join(', ')}.`,
    });
  }

  /** The form whose answers are filed, if there is one by now. */
  get filed(): Form | undefined {
    return this.all[this.#options.spec().steps.find(({type}) => type === 'form')?.id ?? ''];
  }

  /** Makes all forms anew, with these answers by the form's id. */
  replace(answers: Readonly<Record<string, unknown>>): void {
    this.all = this.#make(answers);
    const {returned} = this.#options.context();
    if (returned && this.filed) this.filed.report(this.#tools?.unmendedOf(this.filed, returned) ?? []);
    this.#watch();
  }

  /** The answers of all forms by id, also those to questions that do not apply now. */
  answers(): Record<string, unknown> {
    return Object.fromEntries(Object.entries(this.all).map(([id, form]) => [id, form.value]));
  }

  /** Fills the filed form from the record. */
  prefill(record: unknown): void {
    this.#isPrefilling = true;
    this.filed?.prefill(record);
    this.#isPrefilling = false;
  }

  /** Whether the answers as they are now ask for an undertaking. */
  asksUndertaking(): boolean {
    const undertaking = this.#options.spec().steps.find((step) => step.type === 'undertaking');
    if (undertaking?.applies === undefined) return undertaking !== undefined;
    const {record} = this.#options.context();
    return this.filed !== undefined && this.#tools?.asksUndertaking(this.#options.spec(), this.filed, record) === true;
  }

  /** What is wrong with the filed answers beyond what their form can tell. */
  problems(): readonly Problem[] {
    if (!this.#tools || !this.filed) return [];
    return this.#tools.answerProblemsOf(this.#options.spec(), this.filed, this.#options.context().record);
  }

  /** Why somebody with this record may not file, in the present language. */
  barriersOf(record: unknown): readonly Barrier[] {
    return this.#tools?.barriersOf(this.#options.spec(), record) ?? [];
  }

  dispose(): void {
    for (const stop of this.#watching) stop();
  }

  #watch(): void {
    this.dispose();
    this.#watching = Object.values(this.all).map((form) =>
      form.subscribe((changed) => {
        if (changed.length > 0 && !this.#isPrefilling) this.isTouched = true;
        this.#options.changed();
      }),
    );
  }

  #make(answers: Readonly<Record<string, unknown>>): Forms {
    if (!this.#tools) return {};
    const {formsOf, openPlacesOf, validators} = this.#tools;
    const {record, returned} = this.#options.context();
    const spec = this.#options.spec();
    const filed = spec.steps.find((step) => step.type === 'form');
    const open = returned && filed && openPlacesOf(filed.form, returned);
    return formsOf(spec, validators, answers, record, open);
  }
}

/** What is loaded before there can be forms. */
type Tools = typeof import('./forms.ts') & {readonly validators: import('./forms.ts').Validators};
