import {normalizeCreditCode} from './credit-code.ts';
import {normalizeMobileNumber} from './mobile-number.ts';
import {normalizeResidentId} from './resident-id.ts';

/**
 * The one way of writing an entry of a given string format, as the format demands it.
 *
 * Applied to what the applicant has typed before it is judged: `１３８ 0000 0000` is a mobile number all the same.
 * Text of any other format is returned as it is.
 */
export function normalForm(format: string | undefined, text: string): string {
  switch (format) {
    case 'resident-id':
      return normalizeResidentId(text);
    case 'credit-code':
      return normalizeCreditCode(text);
    case 'mobile-cn':
      return normalizeMobileNumber(text);
    default:
      return text;
  }
}
