// The neutral form description every peer's schema is generated from.
// Pure, deterministic, no dependencies; runs in the page and in node.

const NAME = "^[A-Za-z][A-Za-z .,']{0,39}$";
const COUNTRIES = [
  'Austria',
  'Belgium',
  'Czechia',
  'Denmark',
  'France',
  'Germany',
  'Italy',
  'Netherlands',
  'Poland',
  'Switzerland',
];
const options = (labels) => labels.map((label, i) => ({value: 'o' + (i + 1), label}));

const text = (key, label, extra = {}) => ({key, type: 'text', label, required: true, pattern: NAME, ...extra});

// N = 15: a realistic registration form (2 conditional fields).
const REGISTRATION = [
  text('first_name', 'First name'),
  text('last_name', 'Last name'),
  {key: 'birth_date', type: 'date', label: 'Date of birth', required: true},
  text('email', 'E-mail address', {pattern: '^[^@\\s]+@[^@\\s]+[.][^@\\s]+$'}),
  text('phone', 'Phone number', {pattern: '^[A-Za-z0-9 +]{1,20}$'}),
  text('phone_time', 'Best time to call', {showIf: 'phone'}),
  text('street', 'Street and house number', {pattern: '^[A-Za-z][A-Za-z0-9 .]{0,59}$'}),
  text('zip', 'Postcode', {pattern: '^[0-9]{4,5}$'}),
  text('city', 'City'),
  {key: 'country', type: 'select', label: 'Country', required: true, options: options(COUNTRIES)},
  {key: 'salutation', type: 'radio', label: 'Salutation', required: true, options: options(['Ms', 'Mr', 'None'])},
  {key: 'persons', type: 'number', label: 'Number of persons', required: true, min: 1, max: 20},
  text('company', 'Company'),
  text('vat_id', 'VAT number', {showIf: 'company', pattern: '^[A-Z]{2}[0-9A-Z]{2,12}$'}),
  {key: 'terms', type: 'checkbox', label: 'I accept the terms', required: true},
];

// Larger N: a repeating block of ten (10 % conditional: x1 is shown when x0 has a value).
const block = (i) => {
  const key = 'f' + i;
  const label = (t) => `${t} ${i}`;
  switch (i % 10) {
    case 0:
      return text(key, label('Text'));
    case 1:
      return text(key, label('Dependent text'), {showIf: 'f' + (i - 1)});
    case 2:
      return {key, type: 'number', label: label('Number'), required: true, min: 1, max: 20};
    case 3:
      return {key, type: 'date', label: label('Date'), required: true};
    case 4:
      return {key, type: 'select', label: label('Select'), required: true, options: options(COUNTRIES)};
    case 5:
      return {key, type: 'checkbox', label: label('Checkbox'), required: true};
    case 6:
      return {key, type: 'radio', label: label('Radio'), required: true, options: options(['One', 'Two', 'Three'])};
    case 7:
      return text(key, label('Text'));
    case 8:
      return {key, type: 'number', label: label('Number'), required: true, min: 1, max: 20};
    default:
      return text(key, label('Text'));
  }
};

export function neutralForm(n) {
  const fields = n === 15 ? REGISTRATION.map((f) => ({...f})) : Array.from({length: n}, (_, i) => block(i));
  const byKey = Object.fromEntries(fields.map((f) => [f.key, f]));
  const dependents = fields.filter((f) => f.showIf);
  const predecessors = new Set(dependents.map((f) => f.showIf));
  // keystroke target: a plain text field near the middle that nothing depends on
  const plain = fields.filter((f) => f.type === 'text' && f.pattern === NAME && !f.showIf && !predecessors.has(f.key));
  const typeKey = plain.reduce((a, b) => {
    const d = (f) => Math.abs(fields.indexOf(f) - fields.length / 2);
    return d(b) < d(a) ? b : a;
  }).key;
  // toggle target: the conditional field nearest to the middle
  const toggle = dependents.reduce((a, b) => {
    const d = (f) => Math.abs(fields.indexOf(f) - fields.length / 2);
    return d(b) < d(a) ? b : a;
  });
  return {
    id: 'bench' + n,
    title: n === 15 ? 'Registration' : `Form with ${n} fields`,
    n,
    fields,
    byKey,
    typeKey,
    toggle: {from: toggle.showIf, to: toggle.key},
    firstKey: fields[0].key,
    lastKey: fields[n - 1].key,
    initiallyVisible: fields.filter((f) => !f.showIf).map((f) => f.key),
  };
}

// Data under which every field is visible and every field is invalid:
// texts break their pattern, numbers exceed max, the rest is missing.
export function invalidData(form) {
  const data = {};
  for (const f of form.fields) {
    if (f.type === 'text') data[f.key] = '1!?';
    else if (f.type === 'number') data[f.key] = 999;
  }
  return data;
}
