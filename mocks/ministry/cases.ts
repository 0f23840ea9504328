import {isEnd, isReturned, type CaseStatus} from './case-status.ts';
import {timestamp, type Desk} from './desk.ts';
import type {ApplicantRecord} from './record.ts';
import {firstStageOf} from './procedures.ts';

/** A case came to a status. */
export interface CaseEvent {
  readonly status: CaseStatus;
  /** RFC 3339. */
  readonly since: string;
  /** What came of it. */
  readonly result?: string;
  /** Why it was returned or denied. */
  readonly remark?: string;
}

/** What a reviewer wants corrected, at which answer. */
export interface Remark {
  /** A JSON Pointer into the answers. */
  readonly pointer: string;
  readonly detail: string;
}

/** What the review of a case will come to. */
export type Verdict =
  | {readonly status: 'returned'; readonly remarks?: readonly Remark[]}
  | {readonly status: 'denied'; readonly remark?: string};

/** A case as the progress query follows it. */
export interface CaseProgress {
  readonly caseNumber: string;
  readonly service: string;
  readonly title: string;
  /** RFC 3339. */
  readonly receivedAt: string;
  readonly status: CaseStatus;
  /** What has happened, in order; the last is the status now. */
  readonly timeline: readonly CaseEvent[];
  /** There while the case is returned; if it is empty, every answer may be changed. */
  readonly remarks?: readonly Remark[];
}

/** A case with what was filed. */
export interface FiledCase extends CaseProgress {
  readonly version: string;
  readonly answers: unknown;
}

/** A case as the ministry keeps it. */
export interface Case {
  readonly caseNumber: string;
  idNumber: string;
  readonly service: string;
  readonly title: string;
  readonly receivedAt: string;
  version: string;
  answers: unknown;
  status: CaseStatus;
  readonly timeline: CaseEvent[];
  remarks?: readonly Remark[];
  /** Decided beforehand; approved unless said. */
  verdict?: Verdict;
}

/** Opens the case of an accepted filing under the next number of the day. */
export function openCase(
  {state, now}: Desk,
  filing: Pick<Case, 'idNumber' | 'service' | 'title' | 'version' | 'answers'>,
): Case {
  const receivedAt = timestamp(now);
  const day = receivedAt.slice(0, 10).replaceAll('-', '');
  const serial = state.cases.filter(({caseNumber}) => caseNumber.startsWith(day)).length + 1;
  const status = firstStageOf(filing);
  const opened: Case = {
    caseNumber: day + String(serial).padStart(6, '0'),
    ...filing,
    receivedAt,
    status,
    timeline: [{status, since: receivedAt}],
  };
  state.cases.push(opened);
  return opened;
}

/** A person's case; those of others do not exist for them. */
export function findCase({state}: Desk, idNumber: string, caseNumber: unknown): Case | undefined {
  return state.cases.find((entry) => entry.caseNumber === caseNumber && entry.idNumber === idNumber);
}

/** A person's cases, the latest first. */
export function casesOf({state}: Desk, idNumber: string, service?: string): Case[] {
  return state.cases
    .filter((entry) => entry.idNumber === idNumber && (service === undefined || entry.service === service))
    .reverse();
}

/** A person's cases that have not ended, as the record has them. */
export function openCasesOf(desk: Desk, idNumber: string): ApplicantRecord['openCases'] {
  return casesOf(desk, idNumber)
    .filter(({status}) => !isEnd(status))
    .map(({caseNumber, service, title, status}) => ({caseNumber, service, title, status}));
}

/** What an applicant is shown of a case. */
export function progressOf({
  caseNumber,
  service,
  title,
  receivedAt,
  status,
  timeline,
  remarks = [],
}: Case): CaseProgress {
  return {caseNumber, service, title, receivedAt, status, timeline, ...(isReturned(status) && {remarks})};
}

/** What an applicant is shown of a case, with what was filed. */
export function filedCaseOf(filed: Case): FiledCase {
  const {version, answers} = filed;
  return {...progressOf(filed), version, answers};
}
