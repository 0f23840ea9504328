import type {Catalogue, Subject} from './catalogue.ts';

/** The catalogue in English. */
export const english: Catalogue = {
  unnamed: 'This entry',
  formats: {
    date: (label) => `${label} is not a day of the calendar. Write it as year-month-day, for example 2008-07-01.`,
  },
  keywords: {
    required: (subject) => `${verb(subject)}: ${subject.label}.`,
    lookup: ({label}) => `Type part of “${label}” and choose one of the suggestions; the rest is filled in from it.`,
    type: ({label, params}) =>
      params['type'] === 'integer'
        ? `${label} must be a whole number.`
        : params['type'] === 'number'
          ? `${label} must be a number.`
          : `${label} is not in the right form. Enter it again.`,
    format: ({label}) => `${label} is not in the right form. Check it and enter it again.`,
    pattern: ({label}) => `${label} is not in the right form. Check it and enter it again.`,
    minLength: ({label, params}) => `${label} is too short: at least ${params['limit']} characters.`,
    maxLength: ({label, params, value}) =>
      `${label} is too long: ${[...String(value ?? '')].length} characters, at most ${params['limit']}.`,
    minimum: ({label, params}) => `${label} must be at least ${params['limit']}.`,
    maximum: ({label, params}) => `${label} must be at most ${params['limit']}.`,
    exclusiveMinimum: ({label, params}) => `${label} must be more than ${params['limit']}.`,
    exclusiveMaximum: ({label, params}) => `${label} must be less than ${params['limit']}.`,
    multipleOf: ({label, params}) => `${label} must be a multiple of ${params['multipleOf']}.`,
    enum: ({label}) => `Choose one of the options offered for “${label}”.`,
    oneOf: ({label}) => `Choose one of the options offered for “${label}”.`,
    anyOf: ({label}) => `${label} does not meet the requirements. Check it and enter it again.`,
    const: (subject) => constWords(subject),
    not: ({label}) => `${label} does not meet the requirements. Check it and enter it again.`,
    minItems: ({kind, label, params}) => `${label}: ${kind === 'list' ? 'add' : 'choose'} at least ${params['limit']}.`,
    maxItems: ({kind, label, params}) =>
      kind === 'list'
        ? `${label}: at most ${params['limit']} are allowed. Remove some.`
        : `${label}: choose at most ${params['limit']}.`,
    uniqueItems: ({label}) => `${label} has the same entry twice. Remove one of them.`,
    contains: ({label}) => `${label} lacks an entry that is needed. Add it.`,
    minProperties: ({label, params}) => `${label}: fill in at least ${params['limit']}.`,
    maxProperties: ({label, params}) => `${label}: fill in at most ${params['limit']}.`,
    additionalProperties: ({label}) => `${label} is not asked for in this form. Remove it.`,
    unevaluatedProperties: ({label}) => `${label} is not asked for in this form. Remove it.`,
    unevaluatedItems: ({label}) => `${label} has too many entries. Remove some.`,
    items: ({label, params}) => `${label}: at most ${params['limit']} are allowed. Remove some.`,
    propertyNames: ({label, params}) =>
      `${label}: the name “${params['propertyName']}” is not allowed. Choose another one.`,
    'false schema': ({label}) => `${label} is not needed now. Remove it.`,
  },
};

function constWords({label, choices, params}: Subject): string {
  if (params['allowedValue'] === true) return `Tick “${label}”.`;
  const choice = choices.find(({value}) => value === params['allowedValue']);
  return choice
    ? `${label} should be “${choice.label}”. Check it.`
    : `${label} does not agree with other answers. Check it.`;
}

function verb({kind}: Subject): string {
  if (kind === 'material' || kind === 'file') return 'Upload';
  if (kind === 'list') return 'Add';
  if (kind === 'checkbox') return 'Tick';
  return ['radio', 'select', 'combobox', 'choices', 'table', 'date', 'date-time', 'time'].includes(kind)
    ? 'Choose'
    : 'Enter';
}
