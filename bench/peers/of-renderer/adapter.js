import {createElement, createRef} from 'react';
import {createRoot} from 'react-dom/client';
import {IntlProvider} from 'react-intl';
import {FormioForm} from '@open-formulieren/formio-renderer';
import '@open-formulieren/formio-renderer/formio-renderer.css';
import messages from '#of-messages';

const field = (f) => {
  const base = {id: 'id-' + f.key, key: f.key, label: f.label, clearOnHide: false, validate: {required: !!f.required}};
  if (f.showIf) base.conditional = {show: false, when: f.showIf, eq: ''};
  switch (f.type) {
    case 'text':
      return {
        ...base,
        type: 'textfield',
        defaultValue: '',
        validate: {...base.validate, ...(f.pattern ? {pattern: f.pattern} : {})},
      };
    case 'number':
      return {...base, type: 'number', validate: {...base.validate, min: f.min, max: f.max}};
    case 'date':
      return {...base, type: 'date', defaultValue: ''};
    case 'select':
      return {...base, type: 'select', defaultValue: '', openForms: {dataSrc: 'manual'}, data: {values: f.options}};
    case 'radio':
      return {...base, type: 'radio', defaultValue: '', openForms: {dataSrc: 'manual'}, values: f.options};
    default:
      return {...base, type: 'checkbox', defaultValue: false};
  }
};

export default {
  meta: {
    title: 'Open Formulieren formio-renderer (React 18, Formik, zod)',
    packages: ['@open-formulieren/formio-renderer', 'react'],
    notes:
      'the renderer inside @open-formulieren/sdk, without the SDK shell (routing, session, API); select = react-select, date = own picker; without design tokens',
  },
  schema: (form) => ({components: form.fields.map(field)}),
  mount(container, {components}, {data = {}}) {
    const root = createRoot(container);
    const state = {values: data, api: createRef()};
    root.render(
      createElement(
        IntlProvider,
        {locale: 'en', defaultLocale: 'en', messages},
        createElement(
          FormioForm,
          {
            components,
            values: data,
            ref: state.api,
            onChange: (v) => {
              state.values = v;
            },
            onSubmit: async () => {},
          },
          createElement('button', {type: 'submit'}, 'Submit'),
        ),
      ),
    );
    return {
      unmount() {
        root.unmount();
      },
      setValue: (k, v) => state.api.current.updateValues({[k]: v}),
      getValue: (k) => state.values[k],
      submit() {
        container.querySelector('form').requestSubmit();
      },
    };
  },
  find: (c, key) =>
    c.querySelector(`input[name="${key}"]:not([type=hidden]),select[name="${key}"]`) ||
    c.querySelector(`input[name="${key}"][type=hidden]`)?.parentElement?.querySelector('input[role=combobox]'),
  errors: (c) => c.querySelectorAll('.utrecht-form-field-description--openforms-errors'),
};
