import type {FilingWords} from './filing.zh.ts';

/** Words around a filing, in English. */
export const filingEn: FilingWords = {
  restoring: 'Restoring what you saved…',
  itemCode: 'Item code',
  progress: 'Progress',
  stageDone: 'Completed',
  back: 'Back',
  cancel: 'Cancel',
  dismiss: 'Dismiss',
  closeDialog: 'Close',

  saved: 'Saved',
  unsaved: 'This device could not save what you entered. Do not close or reload the page.',
  savedAt: (time) => `Saved automatically ${time}`,
  resumed: (time) => `Restored what you saved ${time}.`,
  restart: 'Start again',
  restartTitle: 'Start again?',
  restartText: 'Everything you have entered will be erased. This cannot be undone.',
  restartConfirm: 'Erase and start again',

  searching: 'Searching…',
  registering: 'Sending your registration…',
  checking: 'Checking…',
  openingScan: 'Making a code for you…',
  loadingRecord: 'Getting your details…',
  tryAgain: 'Try again',
  askingText: 'No answer came back, so we are asking whether your application was received. It will not be sent twice.',

  loadFailed:
    'There is no connection, so the next page could not be fetched. Check it and try again; nothing you entered is lost.',
  unavailable: 'This service is not available now',
  unavailableText: 'Try again later, or contact the administrator of this website.',
  unavailableCode: (code) => `Error code: ${code}`,
};
