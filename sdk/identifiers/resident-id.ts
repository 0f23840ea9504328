import {isCalendarDate, today} from '../validation/dates.ts';
import {compact} from './compact.ts';

/** Sex as GB/T 2261.1 codes it: `'1'` male, `'2'` female. */
export type Sex = '1' | '2';

/** What a resident ID number (GB 11643) says about its holder. */
export interface ResidentId {
  readonly ok: true;
  /** Eighteen characters, the last one perhaps `X`. */
  readonly value: string;
  /** Where the number was first given: a code of GB/T 2260, or 810000, 820000 and 830000 for residence permits. */
  readonly region: string;
  /** RFC 3339's full-date. */
  readonly birthDate: string;
  readonly sex: Sex;
}

/** Why a text is no resident ID number. */
export type ResidentIdFault = 'characters' | 'length' | 'fifteen-digits' | 'region' | 'birth-date' | 'future' | 'check';

/** A refused text, normalized, with the first reason found. */
export interface NoResidentId {
  readonly ok: false;
  readonly value: string;
  readonly reason: ResidentIdFault;
}

export interface ResidentIdOptions {
  /** What time it is, for dates of birth that have not come yet. */
  readonly clock?: () => Date;
}

/**
 * Reads a resident ID number, or the number of a residence permit for Hong Kong, Macau and Taiwan residents.
 *
 * Spaces, full-width digits and a lower-case `x` are put right first. A number of fifteen digits is refused as
 * `fifteen-digits`, since its holder's new number need not be the mechanical one (see `upgradeResidentId`).
 */
export function parseResidentId(text: string, {clock = now}: ResidentIdOptions = {}): ResidentId | NoResidentId {
  const value = normalizeResidentId(text);
  const refuse = (reason: ResidentIdFault): NoResidentId => ({ok: false, value, reason});
  if (!/^(\d*|\d{17}X)$/.test(value)) return refuse('characters');
  if (upgradeResidentId(value) !== undefined) return refuse('fifteen-digits');
  if (value.length !== 18) return refuse('length');
  const region = value.slice(0, 6);
  if (!isRegion(region)) return refuse('region');
  const birthDate = `${value.slice(6, 10)}-${value.slice(10, 12)}-${value.slice(12, 14)}`;
  if (!isCalendarDate(birthDate) || birthDate < EARLIEST) return refuse('birth-date');
  if (birthDate > today(clock())) return refuse('future');
  if (residentIdCheck(value) !== value[17]) return refuse('check');
  return {ok: true, value, region, birthDate, sex: Number(value[16]) % 2 === 1 ? '1' : '2'};
}

/** Whether a text is a resident ID number in its normal form, as documents carry it. */
export function isResidentId(text: string, options?: ResidentIdOptions): boolean {
  const id = parseResidentId(text, options);
  return id.ok && id.value === text;
}

/** The text without spaces, in half-width characters, with a capital `X`; whether it is valid or not. */
export function normalizeResidentId(text: string): string {
  return compact(text).toUpperCase();
}

/** The check character of a number's first seventeen digits (ISO 7064, MOD 11-2). */
export function residentIdCheck(number: string): string {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  return '10X98765432'[sum % 11] ?? '';
}

/** The eighteen digits that a number of fifteen becomes by rule; undefined if it is not a valid one. */
export function upgradeResidentId(fifteen: string): string | undefined {
  const old = normalizeResidentId(fifteen);
  if (!/^\d{15}$/.test(old)) return undefined;
  const body = `${old.slice(0, 6)}19${old.slice(6)}`;
  const birthDate = `${body.slice(6, 10)}-${body.slice(10, 12)}-${body.slice(12, 14)}`;
  return isRegion(body.slice(0, 6)) && isCalendarDate(birthDate) ? body + residentIdCheck(body) : undefined;
}

/**
 * Which of the given facts disagree with the number; none if they agree, or if the number itself is not valid.
 *
 * Facts that are absent, or of no known sex, are not compared.
 */
export function checkResidentId(
  number: string,
  facts: {readonly sex?: string | undefined; readonly birthDate?: string | undefined},
  options?: ResidentIdOptions,
): readonly ('sex' | 'birthDate')[] {
  const id = parseResidentId(number, options);
  if (!id.ok) return [];
  const disagree: ('sex' | 'birthDate')[] = [];
  if ((facts.sex === '1' || facts.sex === '2') && facts.sex !== id.sex) disagree.push('sex');
  if (facts.birthDate && facts.birthDate !== id.birthDate) disagree.push('birthDate');
  return disagree;
}

/** The number for the screen: its first three and last four characters, the rest as `*`. */
export function maskResidentId(number: string): string {
  const value = normalizeResidentId(number);
  if (value.length < 15) return '*'.repeat(value.length);
  return value.slice(0, 3) + '*'.repeat(value.length - 7) + value.slice(-4);
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Nobody who holds a number (they are given out since 1984) was born earlier. */
const EARLIEST = '1800-01-01';

/** The provinces of GB/T 2260, by the first two digits; residence permits have whole codes of their own. */
const PROVINCES = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(' '),
);

function isRegion(region: string): boolean {
  return PROVINCES.has(region.slice(0, 2));
}

function now(): Date {
  return new Date();
}
