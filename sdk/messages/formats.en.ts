import type {ResidentIdFault} from '../identifiers/resident-id.ts';
import type {FormatWords} from './catalogue.ts';
import {faultOf} from './fault.ts';

/** The words of the formats that not every form has, in English. */
export const englishFormats: FormatWords = {
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
