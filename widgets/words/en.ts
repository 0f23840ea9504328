import type {Words} from './zh.ts';

/** Words around fields and forms, in English. */
export const en: Words = {
  required: 'required',
  deprecated: 'soon no longer used',
  example: (text, help) => (help ? `${help} (for example: ${text})` : `For example: ${text}`),
  choose: 'Choose',
  chooseOrType: 'Choose, or type to find',
  typeToSearch: 'Type to search',
  filledBy: (label) => `Filled in once “${label}” is chosen`,
  summary: (count) => (count === 1 ? '1 entry needs correction' : `${count} entries need correction`),
  summaryEntry: (label, message) => `${label}: ${message}`,

  found: (count) => (count === 0 ? 'No matching choice' : count === 1 ? '1 choice' : `${count} choices`),
  chosen: (label) => `Chosen: ${label}`,

  searching: 'Searching…',
  suggestions: (count) => (count === 1 ? '1 found. Choose it.' : `${count} found. Choose one.`),
  notFound: 'Nothing was found. Check what you typed and try again.',
  searchFailed: 'The search did not succeed. Check your connection and try again.',
  retry: 'Try again',
  loading: 'Loading…',
  loadFailed: 'This could not be loaded. Check your network and try again.',

  select: 'Select',
  selectAll: 'Select all',
  selected: (count, all) => `${count} of ${all} selected`,
  noRows: 'There is nothing to choose from.',

  chooseFile: 'Choose a file',
  drop: 'or drop it here',
  pixels: (width, height) => `${width} × ${height} pixels`,
  checkingFile: 'Checking the file…',
  uploading: (name) => `Uploading ${name}…`,
  uploaded: (name) => `Uploaded ${name}`,
  uploadFailed: 'The upload did not succeed. Check your connection and try again.',
  replace: 'Replace',
  remove: 'Remove',
  removed: (name) => `Removed ${name}`,
  cancelUpload: 'Cancel the upload',
  preview: (label) => `Preview: ${label}`,
  kept: (name) => `${name}, uploaded before, is unchanged.`,
  oneFile: 'Choose one file only.',
  noUpload: 'This page is not connected to an upload service.',

  sendCode: 'Get a code by SMS',
  resendCode: 'Get a new code',
  resendAfter: (seconds) => `New code in ${seconds} s`,
  sendingCode: 'Sending…',
  codeSent: 'The code has been sent. Check your text messages.',
  codeNotSent: 'The code could not be sent. Try again later.',
  codeTooOften: (seconds) => `Too many requests. Try again in ${seconds} seconds.`,

  yes: 'Yes',
  no: 'No',
};
