import {fromAjv} from 'formwork/validation';
import type {Desk} from './desk.ts';
import {fault, refuse, type Refusal} from './refusal.ts';
import {faultsOf} from './schema-faults.ts';
import type {VerificationRequest} from './verifications.ts';

/** The answers to a form that the services share (`identify`, `register`), or what is wrong with them. */
export function answersTo<T>({services}: Desk, form: string, answers: unknown): {readonly answers: T} | Refusal {
  const check = services.find(({validators}) => validators[form])?.validators[form];
  const errors = check ? faultsOf(fromAjv(check)(answers)) : [];
  return errors.length > 0 ? refuse('validation', {errors}) : {answers: answers as T};
}

/** To whom a code shall be sent. */
export function codeReceiver(body: unknown): {readonly identity: string} | {readonly mobile: string} | Refusal {
  const {mobile, identity} = membersOf(body);
  if (typeof identity === 'string') return {identity};
  if (typeof mobile === 'string' && /^1[3-9]\d{9}$/.test(mobile)) return {mobile};
  return refuse('validation', {errors: [fault('/mobile', '请填写正确的手机号码。', 'format')]});
}

/** How somebody wants to prove who they are. */
export function verificationRequest(body: unknown): VerificationRequest | Refusal {
  const {identity, method, consent, evidence} = membersOf(body);
  if (typeof identity !== 'string' || typeof method !== 'string' || !Array.isArray(consent)) {
    return refuse('malformed', {detail: '请求应包含 identity、method、consent 和 evidence。'});
  }
  return {identity, method, consent, evidence};
}

/** For whom a code shall be made that a phone can scan. */
export function scanRequest(body: unknown): {readonly identity: string} | Refusal {
  const {identity} = membersOf(body);
  if (typeof identity === 'string') return {identity};
  return refuse('validation', {errors: [fault('/identity', '此项必填。', 'required')]});
}

function membersOf(body: unknown): Readonly<Record<string, unknown>> {
  return (body ?? {}) as Readonly<Record<string, unknown>>;
}
