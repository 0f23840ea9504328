import type {StepWords} from './step.zh.ts';

/** Words of the steps after the first one, in English. */
export const stepEn: StepWords = {
  verifyMethods: 'Ways to verify your identity',
  verifyConsent: 'Your consent',
  verifyPerson: 'Applicant',
  verifyOther: 'If you do not agree, choose another way. It makes no difference to your application.',
  method: 'Choose a way to verify your identity.',
  consent: 'Read and tick each item; if you do not agree, choose another way.',
  unavailableMethod: 'This page does not offer this way. Choose another one.',
  verifyContinue: 'Continue',

  scanCode: 'Code to scan with a phone',
  scanShown: 'The code is shown. Scan it with a phone.',
  scanLeft: (seconds) => `Good for another ${clock(seconds)}`,
  scanSoon: (seconds) => `The code expires within ${seconds} seconds.`,
  scanAddress: 'If you cannot scan it, open or copy this address:',
  scanNotDrawn: 'The code could not be drawn. Make a new one, or use the address below.',
  scanWaiting: 'Nothing has come from the phone yet. Finish the check there, then press the button again.',

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
  submitFailed: 'Not submitted yet',
  submitFailedText: 'You can try again later; it will not be filed twice.',
  retry: 'Submit again',
  returnToForm: 'Go back and edit',

  caseNumber: 'Case number',
  receivedAt: 'Received',

  barred: 'You cannot use this service now',
  notReturned: 'This case has nothing to be corrected',
  notReturnedText: 'It was not returned, or it has been sent again since. The progress query says how far it has come.',
  goToService: 'Go there',

  returned: 'Returned to be corrected',
  returnedOnly: 'Only these can be changed; everything else stays as it was filed.',
  remark: (label, detail) => `${label}: ${detail}`,

  found: (count) => (count === 1 ? '1 case found' : `${count} cases found`),
  foundNone: 'No case found',
  status: 'Present status',
  actor: (actor) => `Now with: ${actor}`,
  since: (time) => `Since ${time}`,
  result: 'Result',
  reason: 'Reason',
  remarks: 'To be corrected',
  timeline: 'What has happened',
  timelineOf: (count) => `What has happened (${count} steps)`,
};

function clock(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  return minutes > 0 ? `${minutes} min ${seconds % 60} s` : `${seconds} s`;
}
