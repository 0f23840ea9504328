import {amend, withoutCodes} from './amendments.ts';
import {openCase} from './cases.ts';
import {canonicalJson, sha256} from './digest.ts';
import {judgeFiling, type Accepted} from './filing-rules.ts';
import type {Material} from './materials.ts';
import {remember, type Applicant, type Person} from './people.ts';
import {refuse, Refusal} from './refusal.ts';
import {timestamp, type Desk} from './desk.ts';

/** An accepted filing under the key with which it was sent: the same key brings the same receipt. */
export interface FilingRecord {
  idNumber: string;
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
  /** The number of the returned case that it corrects. */
  readonly case?: string;
}

/**
 * Accepts a filing once: a key belongs to its person and to its payload.
 *
 * A refused filing leaves no record, so that it can be mended and sent again.
 */
export async function accept(desk: Desk, person: Person, key: string, body: unknown): Promise<Receipt | Refusal> {
  const digest = await sha256(canonicalJson(body));
  const known = outcome(desk, person, key);
  if (known) return known.digest === digest ? known : refuse('idempotency-key-reused');
  const judged = await judgeFiling(desk, person, body);
  if (judged instanceof Refusal) return judged;
  const {idNumber} = remember(desk, person);
  const {id: service, title} = judged.service.spec;
  const receipt = {caseNumber: file(desk, person, judged), receivedAt: timestamp(desk.now), service, title, digest};
  desk.state.filings.push({idNumber, key, receipt});
  return receipt;
}

/** The receipt of what was accepted under a key. */
export function outcome({state}: Desk, {idNumber}: Applicant, key: string): Receipt | undefined {
  return state.filings.find((record) => record.key === key && record.idNumber === idNumber)?.receipt;
}

/** Puts a filing into its case, a new one unless it corrects one, and its files to the person's others. */
function file(desk: Desk, person: Person, {service: {spec}, submission, form, amended}: Accepted): string {
  const {version, answers} = submission;
  const filed = {version, answers: withoutCodes(form, answers)};
  const filedOn = timestamp(desk.now).slice(0, 10);
  for (const {kind, key, value} of form.fields()) {
    if (kind !== 'material' || value === undefined) continue;
    const material = value as Material;
    if (person.materials.some((one) => one.material.id === material.id)) continue;
    person.materials.push({slot: key, filedOn, material});
  }
  if (amended) {
    amend(desk, amended, filed);
    return amended.caseNumber;
  }
  const {idNumber} = person;
  return openCase(desk, {idNumber, service: spec.id, title: spec.title, ...filed}).caseNumber;
}
