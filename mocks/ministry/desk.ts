import type {Employer} from './employers.ts';
import type {Persona} from './people.ts';
import type {MinistryState} from './state.ts';
import type {Service} from './services.ts';

export {timestamp} from './dates.ts';

/** What an official has at hand while dealing with one request. */
export interface Desk {
  readonly state: MinistryState;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** How long a case stays at each stage, in milliseconds. */
  readonly pace: number;
  readonly personas: readonly Persona[];
  readonly employers: readonly Employer[];
  readonly services: readonly Service[];
  /** The address of the page that a phone opens by scanning a code. */
  readonly scanUrl: (scan: string) => string;
}

/** A name that cannot be guessed: 128 random bits in base64url. */
export function token(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');
}
