import type {ResidentIdFault} from '../identifiers/resident-id.ts';
import type {Catalogue, FormatWords, Subject} from './catalogue.ts';
import {faultOf} from './fault.ts';

const formats: FormatWords = {
  date: (label) => `${label} is not a day of the calendar. Write it as year-month-day, for example 2008-07-01.`,
  'past-date': (label) => `${label} must be today or earlier. Write it as year-month-day, for example 2008-07-01.`,
  'resident-id': (label, value) => `${label} is not right: ${residentId[faultOf(value)]}`,
  'credit-code': (label) => `${label} is not right. Check the 18 characters; I, O, S, V and Z do not occur.`,
  'date-time': (label) => `${label} must be a day and a time, for example 2008-07-01 09:30.`,
  time: (label) => `${label} is not a time of day. Write it as hours:minutes, for example 09:30.`,
  email: (label) => `${label} is not an e-mail address. Check it, for example name@example.com.`,
  'idn-email': (label) => `${label} is not an e-mail address. Check it, for example name@example.com.`,
  uri: (label) => `${label} is not a whole web address. Check it, for example https://example.com/.`,
  iri: (label) => `${label} is not a whole web address. Check it, for example https://example.com/.`,
  duration: (label) => `${label} is not a length of time. Write it as in ISO 8601, for example P1Y6M.`,
  hostname: (label) => `${label} is not a host name. Check it, for example example.com.`,
  ipv4: (label) => `${label} is not an IPv4 address. Check it, for example 192.0.2.1.`,
  ipv6: (label) => `${label} is not an IPv6 address. Check it, for example 2001:db8::1.`,
  uuid: (label) => `${label} is not a UUID: 32 hexadecimal digits with hyphens between them. Check it.`,
  regex: (label) => `${label} is not a regular expression. Check it.`,
  'mobile-cn': (label) => `${label} is not right. Enter the 11 digits, which begin with 13 to 19.`,
};

const residentId: Readonly<Record<ResidentIdFault, string>> = {
  characters: 'only digits are allowed, and X as the last character. Check it and enter it again.',
  length: 'it has 18 characters. Check whether one is missing or too many.',
  region: 'the first six digits are not a division of China. Check them.',
  'birth-date': 'digits 7 to 14, the date of birth, are not a day of the calendar. Check them.',
  future: 'digits 7 to 14, the date of birth, are later than today. Check them.',
  check: 'the last character, the check digit, does not match. Check each character.',
  'fifteen-digits': 'this is the old number of 15 digits. Enter the 18 characters of the present card.',
};

/** The catalogue in English. */
export const english: Catalogue = {
  unnamed: 'This entry',
  keywords: {
    required: (subject) => `${verb(subject)}: ${subject.label}.`,
    lookup: ({label}) => `Type part of “${label}” and choose one of the suggestions; the rest is filled in from it.`,
    type: ({label, params}) =>
      params['type'] === 'integer'
        ? `${label} must be a whole number.`
        : params['type'] === 'number'
          ? `${label} must be a number.`
          : `${label} is not in the right form. Enter it again.`,
    format: ({label, params, value}) =>
      formats[String(params['format'])]?.(label, value) ??
      `${label} is not in the right form. Check it and enter it again.`,
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
    method: () => 'Choose a way to prove who you are.',
    consent: () => 'Read and tick each consent. If you do not agree, choose another way.',
    unavailable: () => 'This way is not available here. Choose another one.',
    verify: () => 'The check was not passed. Try again, or choose another way.',
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
