import type {Applicant} from './people.ts';
import type {Case} from './cases.ts';
import type {FilingRecord} from './filings.ts';
import type {IssuedIdentity} from './identities.ts';
import type {SentCode} from './sms-codes.ts';
import type {IssuedSession} from './verifications.ts';
import type {StoredMaterial} from './materials.ts';

/** Everything the ministry remembers, as plain JSON. */
export interface MinistryState {
  readonly version: 1;
  /** People who registered here, beside the personas who were known before. */
  readonly applicants: Applicant[];
  readonly identities: IssuedIdentity[];
  readonly codes: SentCode[];
  readonly sessions: IssuedSession[];
  readonly materials: StoredMaterial[];
  readonly filings: FilingRecord[];
  readonly cases: Case[];
  /** What has happened once, for scenarios that strike one time only. */
  readonly marks: string[];
}

/** The memory of a ministry that has seen nobody yet. */
export function blankState(): MinistryState {
  return {
    version: 1,
    applicants: [],
    identities: [],
    codes: [],
    sessions: [],
    materials: [],
    filings: [],
    cases: [],
    marks: [],
  };
}
