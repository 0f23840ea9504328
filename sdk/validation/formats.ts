import {isCreditCode, normalizeCreditCode} from '../identifiers/credit-code.ts';
import {isMobileNumber, normalizeMobileNumber} from '../identifiers/mobile-number.ts';
import {isResidentId, normalizeResidentId} from '../identifiers/resident-id.ts';
import {isCalendarDate, today} from './dates.ts';
import type {Format} from './check.ts';

/**
 * The string formats that every validation engine asserts, by name.
 *
 * `date` is RFC 3339's full-date; `past-date` one that is not after today; `resident-id` is GB 11643, `credit-code`
 * GB 32100, `mobile-cn` a mobile number of mainland China.
 */
export const formats: Readonly<Record<string, Format>> = {
  date: isCalendarDate,
  'past-date': (value) => isCalendarDate(value) && value <= today(),
  'resident-id': written(isResidentId, normalizeResidentId),
  'credit-code': written(isCreditCode, normalizeCreditCode),
  'mobile-cn': written(isMobileNumber, normalizeMobileNumber),
};

function written(test: (value: string) => boolean, normalize: (text: string) => string): Format {
  return Object.assign((value: string) => test(value), {normalize});
}
