import '@jsfe/system';

// @jsfe has no conditional fields: the application swaps the schema (done here in the data callback).
const build = (s, data) => {
  const shown = s.fields.filter((f) => !f.showIf || data[f.showIf]);
  return {
    type: 'object',
    properties: Object.fromEntries(shown.map((f) => [f.key, s.props[f.key]])),
    required: shown.filter((f) => f.required).map((f) => f.key),
  };
};
const prop = (f) => {
  switch (f.type) {
    case 'text':
      return {type: 'string', title: f.label, ...(f.pattern ? {pattern: f.pattern} : {})};
    case 'number':
      return {type: 'integer', title: f.label, minimum: f.min, maximum: f.max};
    case 'date':
      return {type: 'string', format: 'date', title: f.label};
    case 'select':
    case 'radio':
      return {type: 'string', title: f.label, enum: f.options.map((o) => o.value)};
    default:
      return {type: 'boolean', title: f.label};
  }
};

export default {
  meta: {
    title: '@jsfe/system (Lit)',
    packages: ['@jsfe/form', '@jsfe/system', 'lit'],
    noErrors: true,
    notes:
      'no conditionals (emulated by the app), no inline errors (one native bubble), required ignored on select/number/radio',
  },
  schema: (form) => ({
    fields: form.fields.map((f) => ({key: f.key, showIf: f.showIf, required: f.required})),
    props: Object.fromEntries(form.fields.map((f) => [f.key, prop(f)])),
    uiSchema: Object.fromEntries(
      form.fields.filter((f) => f.type === 'radio').map((f) => [f.key, {'ui:widget': 'radio'}]),
    ),
  }),
  mount(container, s, {data = {}}) {
    const el = document.createElement('jsf-system');
    container.form = s;
    const predecessors = new Set(s.fields.map((f) => f.showIf).filter(Boolean));
    el.data = data;
    el.schema = build(s, data);
    el.uiSchema = s.uiSchema;
    el.dataChangeCallback = (d, path) => {
      el.data = d;
      if (predecessors.has(path[0])) el.schema = build(s, d);
    };
    el.submitCallback = () => {};
    container.append(el);
    return {
      unmount() {
        el.remove();
      },
      setValue: (k, v) => {
        el.data = {...el.data, [k]: v};
      },
      getValue: (k) => el.data[k],
      submit() {
        el.shadowRoot.querySelector('form').requestSubmit();
      },
    };
  },
  find: (c, key) => {
    const root = c.firstElementChild?.shadowRoot;
    if (!root) return null;
    const byId = root.querySelector(`[id="${key}"],input[name="${key}"]`);
    if (byId) return byId;
    return root.querySelector(`label[for="${key}"]`)?.querySelector('input,select'); // select and number get no id
  },
  errors: () => [], // nothing is rendered
};
