import {Form} from '@bpmn-io/form-js-viewer';
import '@bpmn-io/form-js-viewer/dist/assets/form-js.css';

const field = (f) => {
  const base = {key: f.key, id: 'F_' + f.key, label: f.label, validate: {required: !!f.required}};
  // FEEL: hide while the predecessor is empty
  if (f.showIf) base.conditional = {hide: `=${f.showIf} = null or ${f.showIf} = ""`};
  switch (f.type) {
    case 'text':
      return {
        ...base,
        type: 'textfield',
        validate: {...base.validate, ...(f.pattern ? {validationType: 'custom', pattern: f.pattern} : {})},
      };
    case 'number':
      return {...base, type: 'number', validate: {...base.validate, min: f.min, max: f.max}};
    case 'date':
      return {...base, type: 'datetime', subtype: 'date', dateLabel: f.label, label: undefined};
    case 'select':
      return {...base, type: 'select', values: f.options};
    case 'radio':
      return {...base, type: 'radio', values: f.options};
    default:
      return {...base, type: 'checkbox'};
  }
};

export default {
  meta: {
    title: 'bpmn-io form-js viewer',
    packages: ['@bpmn-io/form-js-viewer'],
    settle: 400,
    notes: 'select = own combobox, date = flatpickr; text input debounced 300 ms (its default)',
  },
  schema: (form) => ({type: 'default', schemaVersion: 18, id: form.id, components: form.fields.map(field)}),
  async mount(container, schema, {data = {}}) {
    const form = new Form({container});
    await form.importSchema(schema, data);
    return {
      unmount() {
        form.destroy();
      },
      setValue: (k, v) => {
        const field = form
          .get('formFieldRegistry')
          .getAll()
          .find((f) => f.key === k);
        form._update({field, value: v});
      },
      getValue: (k) => form._getState().data[k],
      submit() {
        form.submit();
      },
    };
  },
  // element ids end in the field id
  find: (c, key) => c.querySelector(`input[id$="-F_${key}"],input[id*="-F_${key}-"],select[id$="-F_${key}"]`),
  errors: (c) => c.querySelectorAll('.fjs-form-field-error'),
};
