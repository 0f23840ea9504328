// neutral form -> plain JSON Schema pieces shared by the JSON Schema engines
export const titled = (f) => f.options.map((o) => ({const: o.value, title: o.label}));
export function property(f) {
  switch (f.type) {
    case 'text':
      return {type: 'string', title: f.label, ...(f.pattern ? {pattern: f.pattern} : {})};
    case 'number':
      return {type: 'integer', title: f.label, minimum: f.min, maximum: f.max};
    case 'date':
      return {type: 'string', format: 'date', title: f.label};
    case 'select':
    case 'radio':
      return {type: 'string', title: f.label, oneOf: titled(f)};
    default:
      return {type: 'boolean', title: f.label, const: true};
  }
}
