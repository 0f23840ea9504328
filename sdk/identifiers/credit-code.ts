import {compact} from './compact.ts';

/** Why a text is no unified social credit code. */
export type CreditCodeFault = 'characters' | 'length' | 'region' | 'organization-check' | 'check';

/** What a unified social credit code (GB 32100) says. */
export interface CreditCode {
  readonly ok: true;
  /** Eighteen characters in capitals. */
  readonly value: string;
  /** The division of the authority that registered it (GB/T 2260); 100000 is the nation. */
  readonly region: string;
  /** The organization code of GB 11714, its check character last. */
  readonly organization: string;
}

/** A refused text, normalized, with the first reason found. */
export interface NoCreditCode {
  readonly ok: false;
  readonly value: string;
  readonly reason: CreditCodeFault;
}

/** Reads a unified social credit code; spaces, full-width and lower-case letters are put right first. */
export function parseCreditCode(text: string): CreditCode | NoCreditCode {
  const value = normalizeCreditCode(text);
  const refuse = (reason: CreditCodeFault): NoCreditCode => ({ok: false, value, reason});
  if (!/^[0-9A-HJ-NPQRTUWXY]*$/.test(value)) return refuse('characters');
  if (value.length !== 18) return refuse('length');
  const region = value.slice(2, 8);
  if (!/^\d{6}$/.test(region)) return refuse('region');
  const organization = value.slice(8, 17);
  if (organizationCheck(organization) !== organization[8]) return refuse('organization-check');
  if (creditCodeCheck(value) !== value[17]) return refuse('check');
  return {ok: true, value, region, organization};
}

/** Whether a text is a unified social credit code in its normal form, as documents carry it. */
export function isCreditCode(text: string): boolean {
  const code = parseCreditCode(text);
  return code.ok && code.value === text;
}

/** The text without spaces, in half-width capitals; whether it is valid or not. */
export function normalizeCreditCode(text: string): string {
  return compact(text).toUpperCase();
}

/** The last character of a credit code, from its first seventeen. */
export function creditCodeCheck(code: string): string {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * ALPHABET.indexOf(code[index] ?? ''), 0);
  return ALPHABET[(31 - (sum % 31)) % 31] ?? '';
}

/** The ninth character of an organization code (GB 11714), from its first eight. */
export function organizationCheck(organization: string): string {
  const sum = ORGANIZATION_WEIGHTS.reduce(
    (total, weight, index) => total + weight * Number.parseInt(organization[index] ?? '', 36),
    0,
  );
  return '0X987654321'[sum % 11] ?? '';
}

/** No I, O, S, V and Z: they look like 1, 0, 5, U and 2. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

const ORGANIZATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];
