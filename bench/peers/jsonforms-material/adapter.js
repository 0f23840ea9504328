import {materialRenderers, materialCells} from '@jsonforms/material-renderers';
import {jsonformsSchema} from '../../src/dialects/jsonforms.js';
import {mountJsonForms} from '../../src/dialects/jsonforms-react.js';

export default {
  meta: {
    title: 'JSON Forms (Material renderers, React 19)',
    packages: ['@jsonforms/core', '@jsonforms/react', '@jsonforms/material-renderers', '@mui/material', 'react'],
    settle: 400,
    notes: 'no submit of its own: validationMode is switched; CSS-in-JS',
  },
  schema: jsonformsSchema,
  mount: (container, s, {data = {}, form}) => {
    container.radioKeys = form.fields.filter((f) => f.type === 'radio').map((f) => f.key);
    return mountJsonForms(container, s, data, materialRenderers, materialCells);
  },
  find: (c, key) => {
    const r = c.radioKeys.indexOf(key); // the radio group carries neither key nor scope
    if (r >= 0) return c.querySelectorAll('[role=radiogroup]')[r]?.querySelector('input');
    const id = '#/properties/' + key;
    return (
      c.querySelector(`input[id="${id}-input"]:not([aria-hidden]),input[id="${id}"]:not([aria-hidden])`) ||
      c.querySelector(`[id="${id}-input-label"]`)?.parentElement.querySelector('[role=spinbutton]')
    ); // date: sections
  },
  errors: (c) => c.querySelectorAll('.Mui-error.MuiFormHelperText-root:not(:empty)'),
};
