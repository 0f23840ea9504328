import {load} from '#gen/index.js';
import createPrecompiledValidator from '@rjsf/validator-ajv8/lib/createPrecompiledValidator.js';
import {rjsfSchema} from '../../src/dialects/rjsf.js';
import {mountRjsf, rjsfFind, rjsfErrors} from '../../src/dialects/rjsf-react.js';

export default {
  meta: {
    title: 'react-jsonschema-form (precompiled validator, React 19)',
    packages: ['@rjsf/core', '@rjsf/validator-ajv8', 'react'],
    notes: 'one validator module a form, loaded with the form',
  },
  schema: rjsfSchema,
  load: async (form) => {
    const m = await load[form.n]();
    return m.default ?? m;
  },
  mount: (container, s, {data = {}, artefacts}) =>
    mountRjsf(container, s, data, createPrecompiledValidator(artefacts, s.schema)),
  find: rjsfFind,
  errors: rjsfErrors,
};
