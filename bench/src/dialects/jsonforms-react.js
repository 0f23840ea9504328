import {createElement, useState} from 'react';
import {createRoot} from 'react-dom/client';
import {JsonForms} from '@jsonforms/react';

// JSON Forms has no submit: an application shows errors by switching validationMode.
export function mountJsonForms(container, {schema, uischema}, data, renderers, cells) {
  const root = createRoot(container);
  const ref = {data, set: null, mode: null};
  const App = () => {
    const [initial, setInitial] = useState(data);
    const [mode, setMode] = useState('ValidateAndHide');
    ref.set = setInitial;
    ref.mode = setMode;
    return createElement(JsonForms, {
      schema,
      uischema,
      data: initial,
      renderers,
      cells,
      validationMode: mode,
      onChange: ({data: d}) => {
        ref.data = d;
      },
    });
  };
  root.render(createElement(App));
  return {
    unmount() {
      root.unmount();
    },
    setValue: (k, v) => ref.set({...ref.data, [k]: v}),
    getValue: (k) => ref.data[k],
    submit() {
      ref.mode('ValidateAndShow');
    },
  };
}
