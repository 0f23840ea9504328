import {createElement} from 'react';
import {createRoot} from 'react-dom/client';
import FormRender, {useForm} from 'form-render';

const field = (f) => {
  const base = {title: f.label, required: !!f.required};
  if (f.showIf) base.hidden = `{{ !formData.${f.showIf} }}`;
  switch (f.type) {
    case 'text':
      return {
        ...base,
        type: 'string',
        widget: 'input',
        ...(f.pattern ? {rules: [{pattern: f.pattern, message: 'Please match the requested format.'}]} : {}),
      };
    case 'number':
      return {...base, type: 'number', widget: 'inputNumber', rules: [{type: 'number', min: f.min, max: f.max}]};
    case 'date':
      return {...base, type: 'string', format: 'date', widget: 'datePicker'};
    case 'select':
      return {...base, type: 'string', widget: 'select', props: {options: f.options}};
    case 'radio':
      return {...base, type: 'string', widget: 'radio', props: {options: f.options}};
    default:
      return {...base, type: 'boolean', widget: 'checkbox'};
  }
};

export default {
  meta: {
    title: 'FormRender / x-render (antd v5, React 18)',
    packages: ['form-render', 'antd', 'react'],
    notes: 'date, select and number are antd widgets; CSS-in-JS; expressions need new Function',
  },
  schema: (form) => ({
    type: 'object',
    displayType: 'column',
    properties: Object.fromEntries(form.fields.map((f) => [f.key, field(f)])),
  }),
  mount(container, schema, {data = {}}) {
    const root = createRoot(container);
    const ref = {};
    const App = () => {
      const form = useForm();
      ref.form = form;
      return createElement(FormRender, {form, schema, locale: 'en-US', onMount: () => form.setValues(data)});
    };
    root.render(createElement(App));
    return {
      unmount() {
        root.unmount();
      },
      setValue: (k, v) => ref.form.setValueByPath(k, v),
      getValue: (k) => ref.form.getValueByPath(k),
      submit() {
        ref.form.submit();
      },
    };
  },
  find: (c, key) => c.querySelector(`input#${key},#${key} input`),
  errors: (c) => c.querySelectorAll('.ant-form-item-explain-error'),
};
