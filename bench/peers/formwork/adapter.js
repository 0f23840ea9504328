import {load} from '#gen/index.js';
import {fromAjv} from '../../../sdk/validation/precompiled.ts';
import {formworkSchema} from '../../src/dialects/formwork.js';
import {formworkErrors, formworkFind, mountFormwork} from '../../src/dialects/formwork-element.js';

export default {
  meta: {
    title: 'Formwork (precompiled validator)',
    packages: [],
    notes: 'one validator module a form, loaded with the form',
  },
  schema: formworkSchema,
  load: async (form) => fromAjv((await load[form.n]()).check),
  mount: (container, schema, {data = {}, artefacts}) => mountFormwork(container, schema, data, artefacts),
  find: formworkFind,
  errors: formworkErrors,
};
