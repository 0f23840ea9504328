import {createElement, createRef, useState} from 'react';
import {createRoot} from 'react-dom/client';
import Form from '@rjsf/core';

export function mountRjsf(container, {schema, uiSchema}, data, validator) {
  const root = createRoot(container);
  const form = createRef();
  const ref = {data, set: null};
  const App = () => {
    const [initial, setInitial] = useState(data);
    ref.set = setInitial;
    return createElement(Form, {
      ref: form,
      schema,
      uiSchema,
      validator,
      initialFormData: initial,
      noHtml5Validate: true,
      showErrorList: false,
      experimental_defaultFormStateBehavior: {constAsDefaults: 'never'},
      onChange: (e) => {
        ref.data = e.formData;
      },
    });
  };
  root.render(createElement(App));
  return {
    unmount() {
      root.unmount();
    },
    setValue: (k, v) => {
      ref.data = {...ref.data, [k]: v};
      ref.set(ref.data);
    },
    getValue: (k) => ref.data[k],
    submit() {
      container.querySelector('form').requestSubmit();
    },
  };
}
export const rjsfFind = (c, key) => c.querySelector(`#root_${key},#root_${key}-0`);
export const rjsfErrors = (c) => c.querySelectorAll('.error-detail');
