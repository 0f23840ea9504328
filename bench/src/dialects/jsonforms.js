// neutral form -> JSON Forms { schema, uischema }
import {property} from './jsonschema.js';
export function jsonformsSchema(form) {
  const conditional = form.fields.filter((f) => f.showIf);
  return {
    schema: {
      type: 'object',
      properties: Object.fromEntries(form.fields.map((f) => [f.key, property(f)])),
      required: form.fields.filter((f) => f.required && !f.showIf).map((f) => f.key),
      allOf: conditional.map((f) => ({
        if: {required: [f.showIf], properties: {[f.showIf]: {minLength: 1}}},
        then: {required: [f.key]},
      })),
    },
    uischema: {
      type: 'VerticalLayout',
      elements: form.fields.map((f) => ({
        type: 'Control',
        scope: '#/properties/' + f.key,
        ...(f.type === 'radio' ? {options: {format: 'radio'}} : {}),
        ...(f.showIf
          ? {
              rule: {
                effect: 'SHOW',
                condition: {scope: '#/properties/' + f.showIf, schema: {minLength: 1}, failWhenUndefined: true},
              },
            }
          : {}),
      })),
    },
  };
}
