import {issueIdentity, type Identity} from './identities.ts';
import {personWith, remember, type Applicant} from './people.ts';
import {fault, refuse, type Refusal} from './refusal.ts';
import {redeemCode} from './sms-codes.ts';
import type {Desk} from './desk.ts';

/** What a person fills in to register. */
export interface Registration extends Applicant {
  readonly smsCode: string;
}

/** Registers a person whose mobile number is proved by the code that was sent to it. */
export function register(desk: Desk, {name, idNumber, mobile, smsCode}: Registration): Identity | Refusal {
  const known = personWith(desk, idNumber);
  if (known?.registered) return refuse('already-registered', {detail: '该证件号码已注册，请返回直接办理。'});
  if ((known?.name ?? name) !== name) {
    return refuse('validation', {errors: [fault('/name', '姓名与证件号码不一致，请核对后重新填写。')]});
  }
  const wrong = redeemCode(desk, mobile, smsCode);
  if (wrong) return refuse('validation', {errors: [fault('/smsCode', wrong)]});
  const person = remember(desk, known ?? {name, idNumber, mobile, registered: true, known: {}, materials: []});
  Object.assign(person, {mobile, registered: true});
  return issueIdentity(desk, person);
}
