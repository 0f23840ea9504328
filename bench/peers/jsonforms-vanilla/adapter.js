import {vanillaRenderers, vanillaCells} from '@jsonforms/vanilla-renderers';
import {jsonformsSchema} from '../../src/dialects/jsonforms.js';
import {mountJsonForms} from '../../src/dialects/jsonforms-react.js';

export default {
  meta: {
    title: 'JSON Forms (vanilla renderers, React 19)',
    packages: ['@jsonforms/core', '@jsonforms/react', '@jsonforms/vanilla-renderers', 'react'],
    settle: 400,
    notes: 'no submit of its own: validationMode is switched; ships no CSS',
  },
  schema: jsonformsSchema,
  mount: (container, s, {data = {}}) => mountJsonForms(container, s, data, vanillaRenderers, vanillaCells),
  find: (c, key) => {
    const x = '#/properties/' + key;
    return c.querySelector(`[id="${x}"] input,[id="${x}"] select,input[name="${x}"]`);
  },
  errors: (c) => c.querySelectorAll('.validation_error'),
};
