import {token, type Desk} from './desk.ts';
import {personOf} from './identities.ts';
import type {Applicant} from './people.ts';
import {refuse, type Refusal} from './refusal.ts';

/** A code that a page shows and a phone scans, for one person. */
export interface IssuedScan {
  readonly scan: string;
  idNumber: string;
  expiresAt: number;
  status: ScanStatus['status'];
}

/** What a page needs to show a code. */
export interface Scan {
  readonly scan: string;
  /** The address that the phone opens. */
  readonly url: string;
  /** In seconds. */
  readonly expiresIn: number;
}

/** How far the phone has come with a code; `refused` if somebody else scanned it. */
export interface ScanStatus {
  readonly status: 'waiting' | 'confirmed' | 'refused';
}

/** How long a code is good, in seconds. */
export const scanLifetime = 120;

/** Makes a code for a person who said who they are. */
export function openScan(desk: Desk, identity: string): Scan | Refusal {
  const person = personOf(desk, identity);
  if (!person) return refuse('verification-refused', {detail: '请返回重新填写姓名和证件号码。'});
  const scan = token();
  const {idNumber} = person;
  desk.state.scans.push({scan, idNumber, expiresAt: desk.now + scanLifetime * 1000, status: 'waiting'});
  return {scan, url: desk.scanUrl(scan), expiresIn: scanLifetime};
}

/** How far the phone has come with a code. */
export function scanStatus(desk: Desk, scan: string): ScanStatus | Refusal {
  const issued = findScan(desk, scan);
  return issued ? {status: issued.status} : refuse('scan-expired');
}

/**
 * A person who has been verified on the phone confirms a code, which is then good for as long as a new one.
 *
 * A code that somebody else scans first is good for nothing any more; once it is confirmed, nobody else can change that.
 */
export function confirmScan(desk: Desk, {idNumber}: Applicant, scan: string): undefined | Refusal {
  const issued = findScan(desk, scan);
  if (!issued) return refuse('scan-expired');
  const isTheirs = issued.idNumber === idNumber;
  if (issued.status === 'waiting' && isTheirs) {
    Object.assign(issued, {status: 'confirmed', expiresAt: desk.now + scanLifetime * 1000});
  } else if (issued.status === 'waiting') {
    issued.status = 'refused';
  }
  if (isTheirs && issued.status === 'confirmed') return undefined;
  return refuse('verification-refused', {detail: '扫码人与申报人不是同一人，请由本人重新扫码。'});
}

/** Uses a code up that the person has confirmed on the phone; otherwise says what is wrong. */
export function redeemScan(desk: Desk, {idNumber}: Applicant, scan: unknown): string | undefined {
  const {scans} = desk.state;
  const issued = findScan(desk, scan);
  if (issued?.idNumber !== idNumber) return '二维码已过期，请刷新后重新扫码。';
  if (issued.status === 'refused') return '扫码人与申报人不是同一人，请由本人重新扫码。';
  if (issued.status === 'waiting') return '请先在手机上完成实人认证。';
  scans.splice(scans.indexOf(issued), 1);
  return undefined;
}

function findScan({state, now}: Desk, scan: unknown): IssuedScan | undefined {
  return state.scans.find((issued) => issued.scan === scan && issued.expiresAt > now);
}
