// neutral form -> react-jsonschema-form { schema, uiSchema }
import {property} from './jsonschema.js';
export function rjsfSchema(form) {
  const uiSchema = {'ui:order': form.fields.map((f) => f.key), 'ui:submitButtonOptions': {submitText: 'Submit'}};
  const prop = (f) => {
    const p = property(f);
    if (p.oneOf) {
      // enum + enumNames: its cheapest idiom for choices
      uiSchema[f.key] = {
        'ui:enumNames': f.options.map((o) => o.label),
        ...(f.type === 'radio' ? {'ui:widget': 'radio'} : {}),
      };
      p.enum = f.options.map((o) => o.value);
      delete p.oneOf;
    }
    return p;
  };
  const schema = {
    type: 'object',
    properties: Object.fromEntries(form.fields.filter((f) => !f.showIf).map((f) => [f.key, prop(f)])),
    required: form.fields.filter((f) => f.required && !f.showIf).map((f) => f.key),
    dependencies: Object.fromEntries(
      form.fields.filter((f) => f.showIf).map((f) => [f.showIf, {properties: {[f.key]: prop(f)}, required: [f.key]}]),
    ),
  };
  return {schema, uiSchema};
}
