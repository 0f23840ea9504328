import validator from '@rjsf/validator-ajv8';
import {rjsfSchema} from '../../src/dialects/rjsf.js';
import {mountRjsf, rjsfFind, rjsfErrors} from '../../src/dialects/rjsf-react.js';

export default {
  meta: {
    title: 'react-jsonschema-form (ajv8 at run time, React 19)',
    packages: ['@rjsf/core', '@rjsf/validator-ajv8', 'react'],
    notes: 'core theme (Bootstrap 3 class names), ships no CSS',
  },
  schema: rjsfSchema,
  mount: (container, s, {data = {}}) => mountRjsf(container, s, data, validator),
  find: rjsfFind,
  errors: rjsfErrors,
};
