import {formworkSchema} from '../../src/dialects/formwork.js';
import {formworkErrors, formworkFind, mountFormwork} from '../../src/dialects/formwork-element.js';

export default {
  meta: {
    title: 'Formwork (interpreter)',
    packages: [],
    notes: 'no validator given: any schema at run time, without eval',
  },
  schema: formworkSchema,
  mount: (container, schema, {data = {}}) => mountFormwork(container, schema, data),
  find: formworkFind,
  errors: formworkErrors,
};
