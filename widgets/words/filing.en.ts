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
  loadingRecord: 'Getting your details…',
  tryAgain: 'Try again',

  verifyMethods: 'Ways to verify your identity',
  verifyConsent: 'Your consent',
  verifyPerson: 'Applicant',
  verifyOther: 'If you do not agree, choose another way. It makes no difference to your application.',
  method: 'Choose a way to verify your identity.',
  consent: 'Read and tick each item; if you do not agree, choose another way.',
  unavailableMethod: 'This page does not offer this way. Choose another one.',
  verifyContinue: 'Continue',

  ticked: (count, all) => `${count} of ${all} ticked`,
  listed: (count) => `Show the ${count} items`,
  basis: (basis) => `Basis: ${basis}`,

  undertakingOpen: 'Not yet read and confirmed',
  undertakingAgreed: 'Confirmed',
  undertakingTick: (agree) => `Read the text and tick “${agree}”.`,
  undertakingText: 'Text of the undertaking',

  submitting: 'Submitting',
  submittingText: 'Do not close this page.',
  asking: 'Finding out whether it arrived',
  askingText: 'No answer came back, so we are asking whether your application was received. It will not be sent twice.',
  submitFailed: 'Not submitted yet',
  submitFailedText: 'You can try again later; it will not be filed twice.',
  retry: 'Submit again',
  returnToForm: 'Go back and edit',

  caseNumber: 'Case number',
  receivedAt: 'Received',

  loadFailed:
    'There is no connection, so the next page could not be fetched. Check it and try again; nothing you entered is lost.',
  unavailable: 'This service is not available now',
  unavailableText: 'Try again later, or contact the administrator of this website.',
  unavailableCode: (code) => `Error code: ${code}`,
};
