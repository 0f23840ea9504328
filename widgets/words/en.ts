import type {Words} from './zh.ts';

/** Words around fields and forms, in English. */
export const en: Words = {
  required: 'required',
  optional: 'optional',
  choose: 'Choose',
  summary: (count) => (count === 1 ? '1 entry needs correction' : `${count} entries need correction`),
  summaryEntry: (label, message) => `${label}: ${message}`,
  close: 'Close',

  found: (count) => (count === 0 ? 'No matching choice' : count === 1 ? '1 choice' : `${count} choices`),
  chosen: (label) => `Chosen: ${label}`,
  noMatch: 'No choice matches. Check what you typed, or clear it and choose from the list.',
  notAChoice: 'Choose one from the list.',

  keyword: (least) => `Type at least ${least} characters.`,
  searching: 'Searching…',
  suggestions: (count) => (count === 1 ? '1 found. Choose it.' : `${count} found. Choose one.`),
  notFound: 'Nothing was found. Check what you typed and try again.',
  searchFailed: 'The search did not succeed. Check your connection and try again.',
  retry: 'Try again',

  select: 'Select',
  selectAll: 'Select all',
  selected: (count, all) => `${count} of ${all} selected`,
  noRows: 'There is nothing to choose from.',

  chooseFile: 'Choose a file',
  drop: 'or drop it here',
  accepts: (types, size) => `${types}, at most ${size}`,
  pixels: (width, height) => `${width} × ${height} pixels`,
  atLeast: (pixels) => `at least ${pixels}`,
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

  invalidDate: 'There is no such date. Enter a real year, month and day.',
  invalidNumber: 'Enter a number in digits.',
  yes: 'Yes',
  no: 'No',
};
