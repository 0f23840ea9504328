import {issueIdentity, type Identity} from './identities.ts';
import {findApplicant, registeredName, type Applicant} from './people.ts';
import {fault, refuse, type Refusal} from './refusal.ts';
import {redeemCode} from './sms-codes.ts';
import type {Desk} from './desk.ts';

/** What a person fills in to register. */
export interface Registration extends Applicant {
  readonly smsCode: string;
}

/** Registers a person whose mobile number is proved by the code that was sent to it. */
export function register(desk: Desk, {name, idNumber, mobile, smsCode}: Registration): Identity | Refusal {
  if (findApplicant(desk, idNumber))
    return refuse('already-registered', {detail: '该证件号码已注册，请返回直接办理。'});
  if ((registeredName(desk, idNumber) ?? name) !== name) {
    return refuse('validation', {errors: [fault('/name', '姓名与证件号码不一致，请核对后重新填写。')]});
  }
  const wrong = redeemCode(desk, mobile, smsCode);
  if (wrong) return refuse('validation', {errors: [fault('/smsCode', wrong)]});
  const applicant = {name, idNumber, mobile};
  desk.state.applicants.push(applicant);
  return issueIdentity(desk, applicant);
}
