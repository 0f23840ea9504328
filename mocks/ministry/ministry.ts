import {FormworkError} from 'formwork/sdk';
import {casesOf, filedCaseOf, findCase, progressOf} from './cases.ts';
import type {Case, CaseProgress, FiledCase, Remark, Verdict} from './cases.ts';
import type {Desk} from './desk.ts';
import {findEmployers, type EmployerDetails} from './employers.ts';
import {accept, outcome, type Receipt} from './filings.ts';
import {identify, type Identity} from './identities.ts';
import {answersTo, codeReceiver, scanRequest, verificationRequest} from './intake.ts';
import {findMaterial, storeMaterial, type Material, type StoredMaterial, type Upload} from './materials.ts';
import {Office, type Bearer, type MinistryOptions} from './office.ts';
import type {Applicant} from './people.ts';
import {advance, confirm, decide, deny, giveBack, step} from './progress.ts';
import {recordOf, type ApplicantRecord} from './record.ts';
import {refuse, Refusal} from './refusal.ts';
import {register, type Registration} from './registrations.ts';
import {confirmScan, openScan, scanStatus, type Scan, type ScanStatus} from './scans.ts';
import {sendCode, type CodeTimes} from './sms-codes.ts';
import type {MinistryState} from './state.ts';
import {memoryStore} from './store.ts';
import {verify, type Session} from './verifications.ts';

export type {Bearer, MinistryOptions} from './office.ts';

/**
 * A small pretend ministry: it knows people, certificates, registrations and employers, and remembers what was filed.
 *
 * Each method of its first half is one request of the backend contract, without HTTP. Whatever an applicant can cause
 * comes back as a `Refusal`; the ministry judges what it is sent by the same specs as the page, and by what only it knows.
 * Cases go on as time passes; the methods at the end move them at once, as a test needs it.
 */
export class Ministry {
  #office: Office;
  readonly #inFlight = new Set<string>();

  constructor(options: MinistryOptions = {}) {
    this.#office = new Office(options);
  }

  /** A ministry that remembers what another one did. */
  static fromJSON(state: MinistryState, options: Omit<MinistryOptions, 'store'> = {}): Ministry {
    const ministry = new Ministry();
    ministry.#office = new Office({...options, store: memoryStore(structuredClone(state))}, state);
    return ministry;
  }

  /** What the ministry remembered after the last request. */
  toJSON(): MinistryState {
    return structuredClone(this.#office.state);
  }

  /** Forgets everything that happened. */
  reset(): Promise<void> {
    return this.#office.forget();
  }

  identify(person: unknown): Promise<Identity | Refusal> {
    return this.#office.deal((desk) => {
      const asked = answersTo<Pick<Applicant, 'name' | 'idNumber'>>(desk, 'identify', person);
      return asked instanceof Refusal ? asked : identify(desk, asked.answers);
    });
  }

  register(answers: unknown): Promise<Identity | Refusal> {
    return this.#office.deal((desk) => {
      const asked = answersTo<Registration>(desk, 'register', answers);
      return asked instanceof Refusal ? asked : register(desk, asked.answers);
    });
  }

  sendCode(body: unknown): Promise<CodeTimes | Refusal> {
    const to = codeReceiver(body);
    return this.#office.deal((desk) => (to instanceof Refusal ? to : sendCode(desk, to)));
  }

  verify(body: unknown): Promise<Session | Refusal> {
    const request = verificationRequest(body);
    return this.#office.deal((desk) => (request instanceof Refusal ? request : verify(desk, request)));
  }

  /** Makes a code that a page shows and the person's phone scans. */
  openScan(body: unknown): Promise<Scan | Refusal> {
    const request = scanRequest(body);
    return this.#office.deal((desk) => (request instanceof Refusal ? request : openScan(desk, request.identity)));
  }

  scanStatus(scan: string): Promise<ScanStatus | Refusal> {
    return this.#office.deal((desk) => scanStatus(desk, scan));
  }

  /** The phone, on which the person has been verified, confirms a code. */
  confirmScan(bearer: Bearer, scan: string): Promise<undefined | Refusal> {
    return this.#office.dealWith(bearer, (desk, person) => confirmScan(desk, person, scan));
  }

  record(bearer: Bearer): Promise<ApplicantRecord | Refusal> {
    return this.#office.dealWith(bearer, recordOf);
  }

  employers(bearer: Bearer, keyword: string): Promise<EmployerDetails[] | Refusal> {
    return this.#office.dealWith(bearer, (desk) => findEmployers(desk, keyword));
  }

  storeMaterial(bearer: Bearer, upload: Upload): Promise<Material | Refusal> {
    return this.#office.dealWith(bearer, (desk, {idNumber}) => storeMaterial(desk, idNumber, upload));
  }

  material(bearer: Bearer, id: string): Promise<StoredMaterial | Refusal> {
    return this.#office.dealWith(bearer, (desk, {idNumber}) => findMaterial(desk, idNumber, id) ?? refuse('not-found'));
  }

  /** Takes a filing; a second one with the same key is refused while the first is still being dealt with. */
  async submit(bearer: Bearer, key: string | undefined, body: unknown): Promise<Receipt | Refusal> {
    if (!key) return refuse('idempotency-key-missing');
    const place = `${bearer} ${key}`;
    if (this.#inFlight.has(place)) return refuse('idempotency-key-in-flight', {retryAfter: 1});
    this.#inFlight.add(place);
    try {
      return await this.#office.dealWith(bearer, (desk, person) => accept(desk, person, key, body));
    } finally {
      this.#inFlight.delete(place);
    }
  }

  /** What became of the filing that was sent with the key. */
  async outcome(bearer: Bearer, key: string | undefined): Promise<Receipt | Refusal> {
    if (!key) return refuse('idempotency-key-missing');
    if (this.#inFlight.has(`${bearer} ${key}`)) return refuse('idempotency-key-in-flight', {retryAfter: 1});
    return this.#office.dealWith(bearer, (desk, person) => outcome(desk, person, key) ?? refuse('not-received'));
  }

  /** A person's cases, of one service or of all, the latest first. */
  cases(bearer: Bearer, service?: string): Promise<CaseProgress[] | Refusal> {
    return this.#office.dealWith(bearer, (desk, {idNumber}) => casesOf(desk, idNumber, service).map(progressOf));
  }

  /** One of a person's cases, with what was filed. */
  case(bearer: Bearer, caseNumber: string): Promise<FiledCase | Refusal> {
    return this.#office.dealWith(bearer, (desk, {idNumber}) => {
      const found = findCase(desk, idNumber, caseNumber);
      return found ? filedCaseOf(found) : refuse('not-found', {detail: '没有查询到该件申报，请通过进度查询核对。'});
    });
  }

  /** True the first time that it is asked for a name, and never again. */
  once(mark: string): Promise<boolean> {
    return this.#office.deal(({state: {marks}}) => !marks.includes(mark) && marks.push(mark) > 0);
  }

  /** Moves a case one stage on, whoever has to act; without a number all that can move. */
  async advance(caseNumber?: string): Promise<void> {
    if (caseNumber !== undefined) return this.#move(caseNumber, advance);
    return this.#office.deal((desk) => {
      for (const open of desk.state.cases) step(desk, open);
    });
  }

  /** The employer confirms a case; without a number all that wait for their employers are confirmed. */
  async confirm(caseNumber?: string): Promise<void> {
    if (caseNumber !== undefined) return this.#move(caseNumber, confirm);
    return this.#office.deal((desk) => {
      for (const open of desk.state.cases) if (open.status === 'pending-employer') confirm(desk, open);
    });
  }

  /** Gives a case back to be corrected: the employer while it has to confirm, else the ministry. */
  returnForCorrection(caseNumber: string, remarks?: readonly Remark[]): Promise<void> {
    return this.#move(caseNumber, (desk, filed) => giveBack(desk, filed, remarks));
  }

  /** Denies a case that is under review. */
  deny(caseNumber: string, remark?: string): Promise<void> {
    return this.#move(caseNumber, (desk, filed) => deny(desk, filed, remark));
  }

  /** Says beforehand what the review of a case will come to; it is approved unless told otherwise. */
  decide(caseNumber: string, verdict: Verdict): Promise<void> {
    return this.#move(caseNumber, (_, filed) => decide(filed, verdict));
  }

  #move(caseNumber: string, work: (desk: Desk, filed: Case) => void): Promise<void> {
    return this.#office.deal((desk) => {
      const found = desk.state.cases.find((filed) => filed.caseNumber === caseNumber);
      if (found) return work(desk, found);
      throw new FormworkError('unknown-case', `There is no case ${caseNumber}.`, {
        mend: 'Take the number of a receipt.',
      });
    });
  }
}
