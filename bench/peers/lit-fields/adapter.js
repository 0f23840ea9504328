// Floor (c): one LitElement a field (own shadow root), a host that holds the model and tells only the
// fields concerned. Shows what per-field components cost at mount and save on a keystroke.
import {LitElement, html, css, nothing} from 'lit';
import {live} from 'lit/directives/live.js';

class LitField extends LitElement {
  static properties = {field: {attribute: false}, value: {attribute: false}, error: {attribute: false}};
  static styles = css`
    :host {
      display: block;
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
  `;
  check() {
    const el = this.renderRoot.querySelector('input,select');
    this.error = el.validity.valid ? '' : el.validationMessage;
    return !this.error;
  }
  onInput(e) {
    const t = e.target;
    this.value = t.type === 'checkbox' ? t.checked : t.value;
    if (this.error) this.error = t.validationMessage;
    this.dispatchEvent(
      new CustomEvent('field-input', {bubbles: true, composed: true, detail: {key: this.field.key, value: this.value}}),
    );
  }
  control() {
    const f = this.field;
    const v = this.value;
    const inv = this.error ? 'true' : nothing;
    switch (f.type) {
      case 'select':
        return html`<label for="i">${f.label}</label
          ><select id="i" name=${f.key} ?required=${f.required} aria-invalid=${inv} aria-describedby="e">
            <option value=""></option>
            ${f.options.map((o) => html`<option value=${o.value} ?selected=${v === o.value}>${o.label}</option>`)}
          </select>`;
      case 'checkbox':
        return html`<label class="opt"
          ><input
            type="checkbox"
            id="i"
            name=${f.key}
            ?required=${f.required}
            .checked=${live(!!v)}
            aria-invalid=${inv}
            aria-describedby="e"
          /><span>${f.label}</span></label
        >`;
      case 'radio':
        return html`<fieldset aria-describedby="e">
          <legend>${f.label}</legend>
          ${f.options.map((o) => html`<label class="opt"><input type="radio" name=${f.key} value=${o.value} ?required=${f.required} .checked=${live(v === o.value)} aria-invalid=${inv} /><span>${o.label}</span></label>`)}
        </fieldset>`;
      default:
        return html`<label for="i">${f.label}</label
          ><input
            type=${f.type}
            id="i"
            name=${f.key}
            ?required=${f.required}
            pattern=${f.pattern ?? nothing}
            min=${f.min ?? nothing}
            max=${f.max ?? nothing}
            .value=${live(v ?? '')}
            aria-invalid=${inv}
            aria-describedby="e"
          />`;
    }
  }
  render() {
    return html`<div @input=${this.onInput}>
      ${this.control()}${this.error ? html`<p class="error" id="e">${this.error}</p>` : html`<span id="e"></span>`}
    </div>`;
  }
}
customElements.define('lit-fields-field', LitField);

class LitFields extends LitElement {
  static styles = css`
    form {
      max-width: 40rem;
      font: 16px/1.5 sans-serif;
      color: #111;
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
  firstUpdated() {
    const form = this.renderRoot.querySelector('form');
    const frag = document.createDocumentFragment();
    this.nodes = {};
    this.anchors = {};
    this.dependents = {};
    for (const f of this.schema.fields) {
      if (f.showIf) {
        frag.append((this.anchors[f.key] = document.createComment('')));
        (this.dependents[f.showIf] ||= []).push(f);
      }
      if (!f.showIf || this.data[f.showIf]) frag.append(this.make(f));
    }
    form.prepend(frag);
  }
  make(f) {
    const e = document.createElement('lit-fields-field');
    e.field = f;
    e.value = this.data[f.key];
    return (this.nodes[f.key] = e);
  }
  onFieldInput(e) {
    const {key, value} = e.detail;
    this.data = {...this.data, [key]: value};
    for (const d of this.dependents[key] || []) {
      if (value && !this.nodes[d.key]) this.anchors[d.key].after(this.make(d));
      else if (!value && this.nodes[d.key]) {
        this.nodes[d.key].remove();
        delete this.nodes[d.key];
      }
    }
  }
  onSubmit(e) {
    e.preventDefault();
    for (const k in this.nodes) this.nodes[k].check();
  }
  render() {
    return html`<form novalidate @field-input=${this.onFieldInput} @submit=${this.onSubmit}>
      <button type="submit">Submit</button>
    </form>`;
  }
}
customElements.define('lit-fields-form', LitFields);

const el = (c) => c.firstElementChild;
const fields = (c) => el(c)?.nodes ?? {};
export default {
  meta: {
    title: 'floor: one LitElement a field',
    packages: ['lit'],
    notes: 'hand-written; shadow root a field; a key re-renders one field',
  },
  schema: (form) => ({title: form.title, fields: form.fields}),
  mount(container, schema, {data = {}}) {
    const e = document.createElement('lit-fields-form');
    e.schema = schema;
    e.data = data;
    container.append(e);
    return {
      unmount() {
        e.remove();
      },
      setValue(k, v) {
        e.nodes[k].value = v;
        e.data = {...e.data, [k]: v};
      },
      getValue: (k) => e.data[k],
      submit() {
        e.renderRoot.querySelector('form').requestSubmit();
      },
    };
  },
  find: (c, key) => fields(c)[key]?.shadowRoot?.querySelector('input,select'),
  errors: (c) => Object.values(fields(c)).filter((n) => n.error && n.shadowRoot.querySelector('.error')),
};
