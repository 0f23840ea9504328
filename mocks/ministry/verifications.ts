import {valueAt} from 'formwork/sdk';
import {fromAjv} from 'formwork/validation';
import {personOf, prolong} from './identities.ts';
import {findApplicant, welcome, type Applicant, type Person} from './people.ts';
import {fault, refuse, type Refusal} from './refusal.ts';
import {redeemScan} from './scans.ts';
import {faultsOf} from './schema-faults.ts';
import {redeemCode} from './sms-codes.ts';
import {timestamp, token, type Desk} from './desk.ts';
import type {Service} from './services.ts';

/** A passed verification: whoever shows the token is the person. */
export interface IssuedSession {
  readonly token: string;
  idNumber: string;
  readonly method: string;
  readonly expiresAt: number;
}

/** What a passed verification gives: whoever shows the token is the person, until it expires. */
export interface Session {
  readonly token: string;
  /** RFC 3339. */
  readonly expiresAt: string;
}

/** How somebody wants to prove who they are: by a method, with what they consented to and what proves it. */
export interface VerificationRequest {
  readonly identity: string;
  readonly method: string;
  readonly consent: readonly string[];
  readonly evidence: unknown;
}

/** How long a verified person may work before proving again who they are. */
export const sessionLifetime = 2 * 60 * 60_000;

/**
 * Verifies a person by one of the methods that the services offer.
 *
 * A method with a form is judged by its answers (the code sent by SMS), one with a scan by what the phone has confirmed,
 * and one that the host carries out by its evidence: any JSON object will do unless it says `{"passed": false}`. A method
 * at the counter cannot be used here.
 */
export function verify(desk: Desk, {identity, method, consent, evidence}: VerificationRequest): Session | Refusal {
  const person = personOf(desk, identity);
  if (!person) return refuse('verification-refused', {detail: '请返回重新填写姓名和证件号码。'});
  const offer = methodsOf(desk.services).get(method);
  if (!offer) return refuse('validation', {errors: [fault('/method', '不支持该核验方式。', 'enum')]});
  if (!(offer.consent ?? []).every(({id}) => consent.includes(id))) {
    return refuse('verification-refused', {detail: '核验前需取得您的同意。'});
  }
  const refusal = judgeEvidence(desk, {type: offer.type, method, evidence}, person);
  if (refusal) return refusal;
  welcome(desk, person);
  const session = issue(desk, person, method);
  prolong(desk, identity, desk.now + sessionLifetime);
  return session;
}

/** The person behind a token, unless it is unknown or has expired. */
export function holderOf(desk: Desk, bearer: string | undefined): Person | Refusal {
  const session = desk.state.sessions.find((entry) => entry.token === bearer && entry.expiresAt > desk.now);
  return (session && findApplicant(desk, session.idNumber)) ?? refuse('session-expired');
}

function issue({state, now}: Desk, {idNumber}: Applicant, method: string): Session {
  const session = {token: token(), idNumber, method, expiresAt: now + sessionLifetime};
  state.sessions.push(session);
  return {token: session.token, expiresAt: timestamp(session.expiresAt)};
}

function judgeEvidence(
  desk: Desk,
  {type, method, evidence}: {readonly type: string; readonly method: string; readonly evidence: unknown},
  person: Applicant,
): Refusal | undefined {
  if (type === 'form') return judgeForm(desk, method, evidence, person);
  return type === 'scan' ? judgeScan(desk, evidence, person) : judgeHost(evidence);
}

function judgeForm(desk: Desk, method: string, evidence: unknown, {mobile}: Applicant): Refusal | undefined {
  const check = desk.services.find(({validators}) => validators[method])?.validators[method];
  const errors = check ? faultsOf(fromAjv(check)(evidence), '/evidence') : [];
  if (errors.length > 0) return refuse('validation', {errors});
  const wrong = redeemCode(desk, mobile, (evidence as {smsCode: string}).smsCode);
  return wrong === undefined ? undefined : refuse('validation', {errors: [fault('/evidence/smsCode', wrong)]});
}

function judgeScan(desk: Desk, evidence: unknown, person: Applicant): Refusal | undefined {
  const wrong = redeemScan(desk, person, valueAt(evidence, '/scan'));
  return wrong === undefined ? undefined : refuse('verification-refused', {detail: wrong});
}

function judgeHost(evidence: unknown): Refusal | undefined {
  const passed = typeof evidence === 'object' && evidence !== null && (evidence as {passed?: unknown}).passed !== false;
  return passed ? undefined : refuse('verification-refused', {detail: '人脸识别未通过，请重试或选择其他方式。'});
}

interface Offer {
  readonly type: string;
  readonly consent?: readonly {readonly id: string}[];
}

function methodsOf(services: readonly Service[]): Map<string, Offer> {
  const steps = services.flatMap(({spec}) => spec.steps).filter((step) => step.type === 'verify');
  const methods = steps.flatMap((step) => step.methods).filter(({type}) => type !== 'information');
  return new Map(methods.map((method) => [method.id, method]));
}
