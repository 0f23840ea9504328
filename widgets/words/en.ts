import type {Words} from './zh.ts';

/** Words around fields and forms, in English. */
export const en: Words = {
  required: 'required',
  deprecated: 'soon no longer used',
  example: (text, help) => (help ? `${help} (for example: ${text})` : `For example: ${text}`),
  choose: 'Choose',
  filledBy: (label) => `Filled in once “${label}” is chosen`,
  summary: (count) => (count === 1 ? '1 entry needs correction' : `${count} entries need correction`),
  summaryEntry: (label, message) => `${label}: ${message}`,
  retry: 'Try again',
  loading: 'Loading…',
  loadFailed: 'This could not be loaded. Check your network and try again.',
  yes: 'Yes',
  no: 'No',
};
