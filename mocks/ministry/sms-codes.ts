import {personOf} from './identities.ts';
import {refuse, type Refusal} from './refusal.ts';
import type {Desk} from './desk.ts';

/** A code on its way to a telephone. */
export interface SentCode {
  readonly mobile: string;
  readonly sentAt: number;
  attempts: number;
}

/** How long to wait for the next code, and how long this one is good, in seconds. */
export interface CodeTimes {
  readonly resendAfter: number;
  readonly expiresIn: number;
}

/** The one code that the mocks send: they have no telephone to show another on. */
export const smsCode = '246810';

/** How long the codes of the mocks are good, and when the next may be sent. */
export const codeTimes: CodeTimes = {resendAfter: 60, expiresIn: 300};

/** Sends a code to a number, or to the number of a person who said who they are. */
export function sendCode(desk: Desk, to: {readonly mobile: string} | {readonly identity: string}): CodeTimes | Refusal {
  const mobile = 'mobile' in to ? to.mobile : personOf(desk, to.identity)?.mobile;
  if (mobile === undefined) return refuse('verification-refused', {detail: '请返回重新填写姓名和证件号码。'});
  const {codes} = desk.state;
  const index = codes.findIndex((code) => code.mobile === mobile);
  const wait = codeTimes.resendAfter - (desk.now - (codes[index]?.sentAt ?? -Infinity)) / 1000;
  if (wait > 0) {
    const seconds = Math.ceil(wait);
    return refuse('too-many-requests', {detail: `请在${seconds}秒后重新获取验证码。`, retryAfter: seconds});
  }
  if (index >= 0) codes.splice(index, 1);
  codes.push({mobile, sentAt: desk.now, attempts: 0});
  return codeTimes;
}

/** Uses a code up; says what is wrong if it is not the one that was sent. */
export function redeemCode({state: {codes}, now}: Desk, mobile: string, code: string): string | undefined {
  const index = codes.findIndex((entry) => entry.mobile === mobile);
  const sent = codes[index];
  if (!sent) return '请先获取验证码。';
  if (now - sent.sentAt > codeTimes.expiresIn * 1000) return '验证码已过期，请重新获取。';
  if (sent.attempts >= MOST_ATTEMPTS) return '验证码输入错误次数过多，请重新获取。';
  if (code !== smsCode) {
    sent.attempts += 1;
    return '验证码不正确，请核对后重新填写。';
  }
  codes.splice(index, 1);
  return undefined;
}

const MOST_ATTEMPTS = 5;
