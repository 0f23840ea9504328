// neutral form -> plain JSON Schema 2020-12, as Formwork takes it
import {property} from './jsonschema.js';
export function formworkSchema(form) {
  const always = (f) => !f.showIf;
  const conditional = form.fields.filter((f) => f.showIf);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:bench:${form.id}`,
    title: form.title,
    type: 'object',
    // `true` keeps the place of a field that is declared below: properties are shown in their order
    properties: Object.fromEntries(form.fields.map((f) => [f.key, always(f) ? property(f) : true])),
    required: form.fields.filter((f) => f.required && always(f)).map((f) => f.key),
    dependentSchemas: Object.fromEntries(
      conditional.map((f) => [f.showIf, {properties: {[f.key]: property(f)}, required: [f.key]}]),
    ),
  };
}
