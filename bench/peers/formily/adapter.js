import {createElement} from 'react';
import {createRoot} from 'react-dom/client';
import {createForm} from '@formily/core';
import {FormProvider, createSchemaField} from '@formily/react';
import {FormItem, Input, NumberPicker, DatePicker, Select, Radio, Checkbox} from '@formily/antd-v5';

const SchemaField = createSchemaField({
  components: {FormItem, Input, NumberPicker, DatePicker, Select, Radio, Checkbox},
});

const field = (f) => {
  const base = {title: f.label, required: !!f.required, 'x-decorator': 'FormItem', 'x-component-props': {id: f.key}}; // id: Formily puts no key into the DOM
  if (f.showIf) base['x-reactions'] = {dependencies: [f.showIf], fulfill: {state: {visible: '{{!!$deps[0]}}'}}};
  switch (f.type) {
    case 'text':
      return {
        ...base,
        type: 'string',
        'x-component': 'Input',
        ...(f.pattern ? {'x-validator': [{pattern: f.pattern, message: 'Please match the requested format.'}]} : {}),
      };
    case 'number':
      return {...base, type: 'number', minimum: f.min, maximum: f.max, 'x-component': 'NumberPicker'};
    case 'date':
      return {...base, type: 'string', 'x-component': 'DatePicker'};
    case 'select':
      return {...base, type: 'string', enum: f.options, 'x-component': 'Select'};
    case 'radio':
      return {...base, type: 'string', enum: f.options, 'x-component': 'Radio.Group'};
    default:
      return {...base, type: 'boolean', 'x-component': 'Checkbox'};
  }
};

export default {
  meta: {
    title: 'Formily (antd v5, React 18)',
    packages: ['@formily/core', '@formily/react', '@formily/antd-v5', 'antd', 'react'],
    notes: 'date, select and number are antd widgets; CSS-in-JS; expressions need new Function',
  },
  schema: (form) => ({type: 'object', properties: Object.fromEntries(form.fields.map((f) => [f.key, field(f)]))}),
  mount(container, schema, {data = {}}) {
    const form = createForm({values: data});
    const root = createRoot(container);
    root.render(createElement(FormProvider, {form}, createElement(SchemaField, {schema})));
    return {
      unmount() {
        root.unmount();
        form.onUnmount();
      },
      setValue: (k, v) => form.setValuesIn(k, v),
      getValue: (k) => form.getValuesIn(k),
      submit() {
        form.submit().catch(() => {});
      },
    };
  },
  find: (c, key) => c.querySelector(`input#${key},#${key} input`),
  errors: (c) => c.querySelectorAll('.ant-formily-item-error-help'),
};
