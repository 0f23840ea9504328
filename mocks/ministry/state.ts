import type {Case} from './cases.ts';
import type {FilingRecord} from './filings.ts';
import type {IssuedIdentity} from './identities.ts';
import type {StoredMaterial} from './materials.ts';
import type {Person} from './people.ts';
import type {IssuedScan} from './scans.ts';
import type {SentCode} from './sms-codes.ts';
import type {IssuedSession} from './verifications.ts';

/** Everything the ministry remembers, as plain JSON. */
export interface MinistryState {
  readonly version: 2;
  /** People who registered, filed or are working here; the other personas are as the mocks bring them along. */
  readonly people: Person[];
  readonly identities: IssuedIdentity[];
  readonly codes: SentCode[];
  readonly scans: IssuedScan[];
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
    version: 2,
    people: [],
    identities: [],
    codes: [],
    scans: [],
    sessions: [],
    materials: [],
    filings: [],
    cases: [],
    marks: [],
  };
}

/** A memory as it was kept; one that an earlier version of the mocks kept is forgotten. */
export function recall(kept: MinistryState | undefined): MinistryState {
  return kept?.version === 2 ? kept : blankState();
}
