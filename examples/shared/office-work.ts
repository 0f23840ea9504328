import type {Ministry} from 'formwork/mocks';

/** What the test bar can have done at the pretend ministry, so that nobody has to wait for it. */
export type OfficeWork = 'confirm' | 'advance' | 'return' | 'reset';

/** How each of it is done, to all cases that it can be done to. */
export const officeWork: Readonly<Record<OfficeWork, (ministry: Ministry) => Promise<void>>> = {
  confirm: (ministry) => forCases(ministry, ['pending-employer'], (number) => ministry.confirm(number)),
  advance: (ministry) => ministry.advance(),
  return: (ministry) =>
    forCases(ministry, ['pending-employer', 'submitted', 'accepted', 'joint-review', 'reviewing'], (number) =>
      ministry.returnForCorrection(number),
    ),
  reset: (ministry) => ministry.reset(),
};

async function forCases(
  ministry: Ministry,
  statuses: readonly string[],
  work: (caseNumber: string) => Promise<void>,
): Promise<void> {
  // Any question makes it look up what other tabs have done.
  await ministry.scanStatus('');
  for (const {caseNumber, status} of ministry.toJSON().cases) if (statuses.includes(status)) await work(caseNumber);
}
