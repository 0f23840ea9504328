// Floor (a): hand-written DOM. One <template> a field type, cloneNode, native
// constraint validation, four delegated listeners on the form. No library.
import './style.css';

const make = (tag, props = {}, ...children) => {
  const e = document.createElement(tag);
  for (const [k, v] of Object.entries(props)) e.setAttribute(k, v);
  e.append(...children);
  return e;
};
const templates = {};
const simple = (input) => make('div', {class: 'field'}, make('label'), input, make('p', {class: 'error'}));
const templateOf = (f) => {
  if (templates[f.type]) return templates[f.type];
  switch (f.type) {
    case 'text':
      return (templates.text = simple(make('input', {type: 'text'})));
    case 'number':
      return (templates.number = simple(make('input', {type: 'number'})));
    case 'date':
      return (templates.date = simple(make('input', {type: 'date'})));
    case 'select':
      return (templates.select = simple(make('select')));
    case 'checkbox':
      return (templates.checkbox = make(
        'div',
        {class: 'field'},
        make('label', {class: 'opt'}, make('input', {type: 'checkbox'}), make('span')),
        make('p', {class: 'error'}),
      ));
    default:
      return (templates.radio = make('fieldset', {class: 'field'}, make('legend'), make('p', {class: 'error'})));
  }
};
const radioOption = () =>
  (templates.opt ||= make('label', {class: 'opt'}, make('input', {type: 'radio'}), make('span')));

function build(f, uid, data) {
  const node = templateOf(f).cloneNode(true);
  const id = uid + f.key;
  const err = node.lastChild;
  err.id = id + '-e';
  node.dataset.key = f.key;
  const value = data[f.key];
  if (f.type === 'radio') {
    node.firstChild.textContent = f.label;
    node.setAttribute('aria-describedby', err.id);
    f.options.forEach((o) => {
      const opt = radioOption().cloneNode(true);
      const input = opt.firstChild;
      input.name = f.key;
      input.value = o.value;
      input.required = !!f.required;
      if (value === o.value) input.checked = true;
      opt.lastChild.textContent = o.label;
      node.insertBefore(opt, err);
    });
    return node;
  }
  const input = node.querySelector('input,select');
  input.id = id;
  input.name = f.key;
  input.required = !!f.required;
  input.setAttribute('aria-describedby', err.id);
  if (f.type === 'checkbox') {
    node.firstChild.lastChild.textContent = f.label;
    if (value) input.checked = true;
    return node;
  }
  node.firstChild.textContent = f.label;
  node.firstChild.htmlFor = id;
  if (f.type === 'select') {
    input.append(new Option('', ''), ...f.options.map((o) => new Option(o.label, o.value)));
  }
  if (f.pattern) input.pattern = f.pattern;
  if (f.min !== undefined) input.min = f.min;
  if (f.max !== undefined) input.max = f.max;
  if (value !== undefined) input.value = value;
  return node;
}

let seq = 0;
export default {
  meta: {title: 'floor: vanilla DOM', packages: [], notes: 'hand-written, not schema-driven engine'},
  schema: (form) => ({title: form.title, fields: form.fields}),

  mount(container, schema, {data = {}}) {
    const uid = 'v' + ++seq + '-';
    const fields = Object.fromEntries(schema.fields.map((f) => [f.key, f]));
    const dependents = {};
    for (const f of schema.fields) if (f.showIf) (dependents[f.showIf] ||= []).push(f);
    const values = {...data};
    const form = make('form', {class: 'vf', novalidate: ''});
    const frag = document.createDocumentFragment();
    const nodes = {};
    const anchors = {};
    for (const f of schema.fields) {
      if (f.showIf) frag.append((anchors[f.key] = document.createComment('')));
      if (!f.showIf || values[f.showIf]) frag.append((nodes[f.key] = build(f, uid, values)));
    }
    frag.append(make('button', {type: 'submit'}, 'Submit'));
    form.append(frag);

    const showError = (node, input, msg) => {
      node.querySelector('.error').textContent = msg;
      if (msg) input.setAttribute('aria-invalid', 'true');
      else input.removeAttribute('aria-invalid');
    };
    const check = (key) => {
      const node = nodes[key];
      const input = node.querySelector('input,select');
      showError(node, input, input.validity.valid ? '' : input.validationMessage);
      return input.validity.valid;
    };
    const onInput = (e) => {
      const t = e.target;
      const f = fields[t.name];
      if (!f) return;
      values[f.key] = t.type === 'checkbox' ? t.checked : t.value;
      if (t.getAttribute('aria-invalid')) check(f.key);
      for (const d of dependents[f.key] || []) {
        const on = !!values[f.key];
        if (on && !nodes[d.key]) anchors[d.key].after((nodes[d.key] = build(d, uid, values)));
        else if (!on && nodes[d.key]) {
          nodes[d.key].remove();
          delete nodes[d.key];
        }
      }
    };
    form.addEventListener('input', onInput);
    form.addEventListener('focusout', (e) => {
      if (fields[e.target.name] && e.target.value) check(e.target.name);
    });
    form.addEventListener('submit', (e) => {
      e.preventDefault();
      for (const k in nodes) check(k);
    });
    container.append(form);
    return {
      unmount() {
        form.remove();
      },
      setValue(k, v) {
        const i = nodes[k].querySelector('input,select');
        if (i.type === 'checkbox') i.checked = v;
        else i.value = v;
        i.dispatchEvent(new Event('input', {bubbles: true}));
      },
      getValue: (k) => values[k],
      submit() {
        form.requestSubmit();
      },
    };
  },
  find: (c, key) => c.querySelector(`[name="${key}"]`),
  errors: (c) => c.querySelectorAll('.error:not(:empty)'),
};
