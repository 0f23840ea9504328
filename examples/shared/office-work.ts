import type {Ministry} from 'formwork/mocks';

/** What the test bar can have done at the pretend ministry, so that nobody has to wait for it. */
export type OfficeWork = 'confirm' | 'advance' | 'return' | 'reset';

/** How each of it is done, to all cases that it can be done to. */
export const officeWork: Readonly<Record<OfficeWork, (ministry: Ministry) => Promise<void>>> = {
  confirm: (ministry) => ministry.confirm(),
  advance: (ministry) => ministry.advance(),
  return: returnAll,
  reset: (ministry) => ministry.reset(),
};

async function returnAll(ministry: Ministry): Promise<void> {
  // Any question makes it look up what other tabs have done.
  await ministry.scanStatus('');
  for (const {caseNumber, status} of ministry.toJSON().cases)
    if (UNDER_WAY.has(status)) await ministry.returnForCorrection(caseNumber);
}

const UNDER_WAY: ReadonlySet<string> = new Set([
  'pending-employer',
  'submitted',
  'accepted',
  'joint-review',
  'reviewing',
]);
