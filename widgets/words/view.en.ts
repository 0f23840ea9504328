import type {ViewWords} from './view.zh.ts';

/** Words of the fields that few forms have, in English. */
export const viewEn: ViewWords = {
  parts: (...parts) => parts.join('; '),
  sentences: (...sentences) => sentences.join(' '),

  pick(least, most) {
    if (least === most) return `Choose ${least}`;
    if (most === Infinity) return least > 0 ? `Choose at least ${least}` : 'Choose any number';
    return least > 0 ? `Choose ${least} to ${most}` : `Choose up to ${most}`;
  },
  picked: (count) => `${count} chosen`,
  find: (label) => `Find in ${label}`,
  findHere: 'Type to find',

  none: 'none',

  noTime: (value) => `“${value}”, which is there now, cannot be shown here. Choose a time to change it.`,
  show: 'Show',
  showWhat: (label) => `Show ${label}`,

  json: 'Write it as JSON, for example ["a", "b"] or {"name": "content"}.',
  jsonOrText: 'Type a text or a number; several of them as JSON, for example ["a", "b"].',
  jsonFault: (line) => `This is not complete JSON (near line ${line}). Check brackets, quotation marks and commas.`,

  file: 'The chosen file',
  fileKept: 'The file from before is unchanged.',
  fileRemoved: 'The file was removed',
  reading: (name) => `Reading ${name}…`,
  readingPart: (name, percent) => `Reading ${name}, ${percent}% done`,
  read: (name) => `Chosen: ${name}`,
  unreadable: (name) => `${name} could not be read. Choose it again, or choose another file.`,
  wrongType: (name, type) => `${name} is not a ${type} file. Choose another one.`,
  tooLarge: (name, size, most) => `${name} is too large: ${size}, at most ${most}. Choose a smaller file.`,
  empty: (name) => `${name} is empty. Choose another file.`,
  limits: (type, most) => (type === '' ? `Up to ${most}` : `${type}, up to ${most}`),

  chooseOrType: 'Choose, or type to find',
  typeToSearch: 'Type to search',
  found: (count) => (count === 0 ? 'No matching choice' : count === 1 ? '1 choice' : `${count} choices`),
  chosen: (label) => `Chosen: ${label}`,
  searching: 'Searching…',
  suggestions: (count) => (count === 1 ? '1 found. Choose it.' : `${count} found. Choose one.`),
  notFound: 'Nothing was found. Check what you typed and try again.',
  searchFailed: 'The search did not succeed. Check your connection and try again.',
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

  fillIn: 'Fill in',
  look: 'View',
  done: 'Done',
  close: 'Close',
  filled: 'Filled in',
  notFilled: 'Not filled in yet',
  notUploaded: 'Not uploaded yet',
  filedOn: (date) => `Submitted on ${date}`,
  previewLoading: 'Loading the preview…',
  previewFailed: 'The preview could not be loaded',
};
