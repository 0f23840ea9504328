import {Formio} from '@formio/js/form';
import 'bootstrap/dist/css/bootstrap.min.css';
import '@formio/js/dist/formio.form.min.css';

const field = (f) => {
  const base = {key: f.key, label: f.label, input: true, validate: {required: !!f.required}};
  if (f.showIf)
    base.conditional = {
      show: true,
      conjunction: 'all',
      conditions: [{component: f.showIf, operator: 'isNotEmpty', value: ''}],
    };
  switch (f.type) {
    case 'text':
      return {...base, type: 'textfield', validate: {...base.validate, ...(f.pattern ? {pattern: f.pattern} : {})}};
    case 'number':
      return {...base, type: 'number', validate: {...base.validate, min: f.min, max: f.max}};
    // its own `datetime` component loads flatpickr from a third-party CDN at run time; so a native date input here
    case 'date':
      return {...base, type: 'textfield', inputType: 'date'};
    case 'select':
      return {...base, type: 'select', widget: 'html5', dataSrc: 'values', data: {values: f.options}};
    case 'radio':
      return {...base, type: 'radio', values: f.options};
    default:
      return {...base, type: 'checkbox'};
  }
};

export default {
  meta: {
    title: 'Form.io (@formio/js form bundle)',
    packages: ['@formio/js', 'bootstrap'],
    settle: 350,
    notes:
      "select widget 'html5' (lighter than its default Choices.js), date = textfield with inputType 'date' (its `datetime` fetches flatpickr from a CDN at run time)",
  },
  schema: (form) => ({
    display: 'form',
    components: [
      ...form.fields.map(field),
      {type: 'button', action: 'submit', key: 'submit', label: 'Submit', input: true, disableOnInvalid: false},
    ],
  }),
  async mount(container, schema, {data = {}}) {
    const form = await Formio.createForm(container, schema, {noAlerts: true});
    if (Object.keys(data).length) await form.setSubmission({data});
    return {
      unmount() {
        form.destroy(true);
      },
      setValue: (k, v) => form.getComponent(k).setValue(v),
      getValue: (k) => form.getComponent(k).getValue(),
      submit() {
        form.submit().catch(() => {});
      },
    };
  },
  find: (c, key) =>
    c.querySelector(`[name="data[${key}]"]`)?.parentElement?.querySelector('input:not([type=hidden]),select') ||
    c.querySelector(`[name^="data[${key}]["]`),
  errors: (c) => c.querySelectorAll('.formio-errors .error'),
};
