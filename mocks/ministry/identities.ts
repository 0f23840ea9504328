import {maskMobile, maskResidentId} from 'formwork/sdk';
import {findApplicant, registeredName, type Applicant} from './people.ts';
import {fault, refuse, type Refusal} from './refusal.ts';
import {redeemCode} from './sms-codes.ts';
import {token, type Desk} from './desk.ts';

/** Names a person to the next request without saying who it is. */
export interface IssuedIdentity {
  readonly identity: string;
  readonly idNumber: string;
  readonly expiresAt: number;
}

/** The answer to someone who said who they are, not yet proved. */
export interface Identity {
  readonly identity: string;
  readonly name: string;
  readonly idNumberMasked: string;
  readonly mobileMasked: string;
}

export interface Registration extends Applicant {
  readonly smsCode: string;
}

/** How long a person may take from saying who they are to proving it. */
export const identityLifetime = 30 * 60_000;

/** Looks up whether the person is registered; a wrong name is answered like an unknown number. */
export function identify(desk: Desk, person: {readonly name: string; readonly idNumber: string}): Identity | Refusal {
  const applicant = findApplicant(desk, person.idNumber);
  return applicant?.name === person.name ? issue(desk, applicant) : refuse('person-not-found');
}

/** Registers a person whose mobile number is proved by the code that was sent to it. */
export function register(desk: Desk, {name, idNumber, mobile, smsCode}: Registration): Identity | Refusal {
  if (findApplicant(desk, idNumber)) return refuse('already-registered', {detail: '该证件号码已注册，请返回直接办理。'});
  if ((registeredName(desk, idNumber) ?? name) !== name) {
    return refuse('validation', {errors: [fault('/name', '姓名与证件号码不一致，请核对后重新填写。')]});
  }
  const wrong = redeemCode(desk, mobile, smsCode);
  if (wrong) return refuse('validation', {errors: [fault('/smsCode', wrong)]});
  const applicant = {name, idNumber, mobile};
  desk.state.applicants.push(applicant);
  return issue(desk, applicant);
}

/** The person whom an identity names, if it is still good. */
export function personOf(desk: Desk, identity: string): Applicant | undefined {
  const issued = desk.state.identities.find((entry) => entry.identity === identity && entry.expiresAt > desk.now);
  return issued && findApplicant(desk, issued.idNumber);
}

function issue({state, now}: Desk, {name, idNumber, mobile}: Applicant): Identity {
  const identity = token();
  state.identities.push({identity, idNumber, expiresAt: now + identityLifetime});
  return {identity, name, idNumberMasked: maskResidentId(idNumber), mobileMasked: maskMobile(mobile)};
}
