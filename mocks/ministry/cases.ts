import type {Desk} from './desk.ts';

/** A filing that has been accepted, as the progress query follows it. */
export interface Case {
  readonly caseNumber: string;
  readonly idNumber: string;
  readonly service: string;
  readonly version: string;
  readonly answers: unknown;
  /** `pending-employer`: the employer has to confirm before the ministry accepts it. */
  readonly status: 'pending-employer';
  readonly receivedAt: string;
}

/** Opens the case of an accepted filing under the next number of the day. */
export function openCase({state}: Desk, filing: Omit<Case, 'caseNumber' | 'status'>): Case {
  const day = filing.receivedAt.slice(0, 10).replaceAll('-', '');
  const serial = state.cases.filter(({caseNumber}) => caseNumber.startsWith(day)).length + 1;
  const opened: Case = {caseNumber: day + String(serial).padStart(6, '0'), status: 'pending-employer', ...filing};
  state.cases.push(opened);
  return opened;
}
