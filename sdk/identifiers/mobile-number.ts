import {compact} from './compact.ts';

/** Why a text is no mobile number of mainland China. */
export type MobileNumberFault = 'characters' | 'length' | 'prefix';

export interface MobileNumber {
  readonly ok: true;
  /** Eleven digits. */
  readonly value: string;
}

/** A refused text, normalized, with the first reason found. */
export interface NoMobileNumber {
  readonly ok: false;
  readonly value: string;
  readonly reason: MobileNumberFault;
}

/** Reads a mobile number; `+86`, spaces, dashes, brackets and full-width digits are put right first. */
export function parseMobileNumber(text: string): MobileNumber | NoMobileNumber {
  const value = normalizeMobileNumber(text);
  const refuse = (reason: MobileNumberFault): NoMobileNumber => ({ok: false, value, reason});
  if (!/^\d*$/.test(value)) return refuse('characters');
  if (value.length !== 11) return refuse('length');
  if (!/^1[3-9]/.test(value)) return refuse('prefix');
  return {ok: true, value};
}

/** Whether a text is a mobile number in its normal form, as documents carry it. */
export function isMobileNumber(text: string): boolean {
  return /^1[3-9]\d{9}$/.test(text);
}

/** The digits of a number without country code and separators; other characters stay for the reader to see. */
export function normalizeMobileNumber(text: string): string {
  const value = compact(text).replace(/[-‐‑‒–—―−()]/g, '');
  // Without its plus sign the country code is only recognized before eleven digits.
  return value.replace(/^(?:\+86|0086|86(?=\d{11}$))/, '');
}

/** The number for the screen: its first three and last four digits, the rest as `*`. */
export function maskMobile(number: string): string {
  const value = normalizeMobileNumber(number);
  if (value.length < 11) return '*'.repeat(value.length);
  return value.slice(0, 3) + '*'.repeat(value.length - 7) + value.slice(-4);
}
