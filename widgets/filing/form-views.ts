import type {BareForm, Filing, Form} from 'formwork/sdk';
import type {FormView} from '../form/form-view.ts';
import {fieldServicesOf} from './field-services.ts';
import type {PageLoader} from './page-loader.ts';

/** The views of a filing's forms: each is made when it is first shown and kept while its form lasts. */
export class FormViews {
  readonly #views = new Map<string, FormView>();
  readonly #loader: PageLoader;
  readonly #onSubmit: () => void;
  readonly #onChange: () => void;

  constructor(loader: PageLoader, on: {readonly submit: () => void; readonly change: () => void}) {
    this.#loader = loader;
    this.#onSubmit = on.submit;
    this.#onChange = on.change;
  }

  /** The view of a form; another one once the form has become another, as after a change of language. */
  viewOf(filing: Filing, id: string, domId: string): FormView {
    const form = filing.form(id);
    const present = this.#views.get(id);
    if (present?.form === form) return present;
    present?.dispose();
    const view = this.#create(form, filing);
    view.element.id = domId;
    this.#views.set(id, view);
    return view;
  }

  /** The form that is on the page, if one is. */
  shown(filing: Filing): BareForm | undefined {
    for (const [id, {element, form}] of this.#views) if (element.isConnected && filing.form(id) === form) return form;
    return undefined;
  }

  dispose(): void {
    for (const view of this.#views.values()) view.dispose();
    this.#views.clear();
  }

  #create(form: Form, filing: Filing): FormView {
    const {pages} = this.#loader;
    if (!pages) throw new Error('A form is shown before its page was loaded.');
    const view = new pages.FormView(form, {
      services: fieldServicesOf(filing),
      adopt: (styles) => this.#loader.adopt(styles),
      headingLevel: 4,
    });
    view.element.addEventListener('submit', this.#onSubmit);
    form.subscribe(this.#onChange);
    return view;
  }
}
