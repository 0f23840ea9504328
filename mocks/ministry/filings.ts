import {openCase} from './cases.ts';
import {canonicalJson, sha256} from './digest.ts';
import {judgeFiling} from './filing-rules.ts';
import {refuse, type Refusal} from './refusal.ts';
import {timestamp, type Desk} from './desk.ts';
import type {Applicant} from './people.ts';

/** An accepted filing under the key with which it was sent: the same key brings the same receipt. */
export interface FilingRecord {
  readonly idNumber: string;
  readonly key: string;
  readonly receipt: Receipt;
}

/** The proof that a filing arrived. */
export interface Receipt {
  readonly caseNumber: string;
  /** RFC 3339. */
  readonly receivedAt: string;
  readonly service: string;
  readonly title: string;
  /** SHA-256 of the filing's canonical JSON. */
  readonly digest: string;
}

/** What an applicant sends. */
export interface Submission {
  readonly service: string;
  readonly version: string;
  readonly answers: unknown;
  readonly acknowledged: readonly string[];
  readonly undertaking: readonly string[];
}

/**
 * Accepts a filing once: a key belongs to its person and to its payload.
 *
 * A refused filing leaves no record, so that it can be mended and sent again.
 */
export async function accept(desk: Desk, person: Applicant, key: string, body: unknown): Promise<Receipt | Refusal> {
  const digest = await sha256(canonicalJson(body));
  const known = outcome(desk, person, key);
  if (known) return known.digest === digest ? known : refuse('idempotency-key-reused');
  const judged = await judgeFiling(desk, person, body);
  if ('errors' in judged) return refuse('validation', {errors: judged.errors});
  const {service, submission} = judged;
  const receivedAt = timestamp(desk.now);
  const {caseNumber} = openCase(desk, {
    idNumber: person.idNumber,
    service: submission.service,
    version: submission.version,
    answers: submission.answers,
    receivedAt,
  });
  const receipt = {caseNumber, receivedAt, service: service.spec.id, title: service.spec.title, digest};
  desk.state.filings.push({idNumber: person.idNumber, key, receipt});
  return receipt;
}

/** The receipt of what was accepted under a key. */
export function outcome({state}: Desk, {idNumber}: Applicant, key: string): Receipt | undefined {
  return state.filings.find((record) => record.key === key && record.idNumber === idNumber)?.receipt;
}
