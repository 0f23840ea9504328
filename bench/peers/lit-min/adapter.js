// Floor (b): one LitElement which renders the whole form in one template (shadow DOM),
// native constraint validation, whole-template re-render on every input.
import {LitElement, html, css, nothing} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {live} from 'lit/directives/live.js';

class LitMin extends LitElement {
  static properties = {schema: {attribute: false}, data: {attribute: false}, errors: {state: true}};
  static styles = css`
    form {
      max-width: 40rem;
      font: 16px/1.5 sans-serif;
      color: #111;
    }
    .field {
      margin: 0 0 1rem;
    }
    label,
    legend {
      display: block;
      font-weight: 600;
      padding: 0;
    }
    fieldset {
      border: 0;
      padding: 0;
      margin: 0 0 1rem;
    }
    .opt {
      font-weight: 400;
      display: flex;
      gap: 0.5rem;
      align-items: center;
      min-height: 2rem;
    }
    input:not([type='checkbox'], [type='radio']),
    select {
      display: block;
      width: 100%;
      box-sizing: border-box;
      padding: 0.5rem;
      border: 1px solid #555;
      border-radius: 4px;
      font: inherit;
      background: #fff;
      color: inherit;
    }
    [aria-invalid='true'] {
      border-color: #b00020;
    }
    .error {
      color: #b00020;
      margin: 0.25rem 0 0;
    }
    :focus-visible {
      outline: 3px solid #1a5fb4;
      outline-offset: 1px;
    }
    button {
      font: inherit;
      padding: 0.5rem 1.5rem;
      background: #1a5fb4;
      color: #fff;
      border: 0;
      border-radius: 4px;
    }
  `;

  constructor() {
    super();
    this.data = {};
    this.errors = {};
  }

  onInput(e) {
    const t = e.target;
    this.data = {...this.data, [t.name]: t.type === 'checkbox' ? t.checked : t.value};
    if (this.errors[t.name]) this.errors = {...this.errors, [t.name]: t.validationMessage};
  }
  onSubmit(e) {
    e.preventDefault();
    const errors = {};
    for (const el of this.renderRoot.querySelectorAll('input,select')) {
      if (!el.validity.valid) errors[el.name] ||= el.validationMessage;
    }
    this.errors = errors;
  }
  control(f) {
    const v = this.data[f.key];
    const err = this.errors[f.key];
    const inv = err ? 'true' : nothing;
    switch (f.type) {
      case 'select':
        return html`<label for=${f.key}>${f.label}</label
          ><select
            id=${f.key}
            name=${f.key}
            ?required=${f.required}
            aria-invalid=${inv}
            aria-describedby=${f.key + '-e'}
          >
            <option value=""></option>
            ${f.options.map((o) => html`<option value=${o.value} ?selected=${v === o.value}>${o.label}</option>`)}
          </select>`;
      case 'checkbox':
        return html`<label class="opt"
          ><input
            type="checkbox"
            id=${f.key}
            name=${f.key}
            ?required=${f.required}
            .checked=${live(!!v)}
            aria-invalid=${inv}
            aria-describedby=${f.key + '-e'}
          /><span>${f.label}</span></label
        >`;
      case 'radio':
        return html`<fieldset aria-describedby=${f.key + '-e'}>
          <legend>${f.label}</legend>
          ${f.options.map((o) => html`<label class="opt"><input type="radio" name=${f.key} value=${o.value} ?required=${f.required} .checked=${live(v === o.value)} aria-invalid=${inv} /><span>${o.label}</span></label>`)}
        </fieldset>`;
      default:
        return html`<label for=${f.key}>${f.label}</label
          ><input
            type=${f.type}
            id=${f.key}
            name=${f.key}
            ?required=${f.required}
            pattern=${f.pattern ?? nothing}
            min=${f.min ?? nothing}
            max=${f.max ?? nothing}
            .value=${live(v ?? '')}
            aria-invalid=${inv}
            aria-describedby=${f.key + '-e'}
          />`;
    }
  }
  // The rows are a template of their own on purpose: Lit then inserts them one by one into a fragment, not into
  // the <form>. Inserting controls one by one below a <form> is quadratic in Chromium (N = 1000: about 5× slower).
  rows() {
    return html`${repeat(
      this.schema.fields.filter((f) => !f.showIf || this.data[f.showIf]),
      (f) => f.key,
      (f) =>
        html`<div class="field">
          ${this.control(f)}${this.errors[f.key] ? html`<p class="error" id=${f.key + '-e'}>${this.errors[f.key]}</p>` : html`<span id=${f.key + '-e'}></span>`}
        </div>`,
    )}`;
  }
  render() {
    return html`<form novalidate @input=${this.onInput} @submit=${this.onSubmit}>
      ${this.rows()}<button type="submit">Submit</button>
    </form>`;
  }
}
customElements.define('lit-min-form', LitMin);

const el = (c) => c.firstElementChild;
export default {
  meta: {
    title: 'floor: one LitElement',
    packages: ['lit'],
    notes: 'hand-written, re-renders the whole template on each input',
  },
  schema: (form) => ({title: form.title, fields: form.fields}),
  mount(container, schema, {data = {}}) {
    const e = document.createElement('lit-min-form');
    e.schema = schema;
    e.data = data;
    container.append(e);
    return {
      unmount() {
        e.remove();
      },
      setValue(k, v) {
        e.data = {...e.data, [k]: v};
      },
      getValue: (k) => e.data[k],
      submit() {
        e.renderRoot.querySelector('form').requestSubmit();
      },
    };
  },
  find: (c, key) => el(c)?.shadowRoot?.querySelector(`[name="${key}"]`),
  errors: (c) => el(c).shadowRoot.querySelectorAll('.error'),
};
