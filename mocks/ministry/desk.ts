import type {Employer} from './employers.ts';
import type {Persona} from './people.ts';
import type {MinistryState} from './state.ts';
import type {Service} from './services.ts';

/** What an official has at hand while dealing with one request. */
export interface Desk {
  readonly state: MinistryState;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly personas: readonly Persona[];
  readonly employers: readonly Employer[];
  readonly services: readonly Service[];
}

/** A name that cannot be guessed: 128 random bits in base64url. */
export function token(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');
}

/** A moment as RFC 3339 writes it, in China's time. */
export function timestamp(milliseconds: number): string {
  return new Date(milliseconds + CHINA_OFFSET).toISOString().replace('Z', '+08:00');
}

const CHINA_OFFSET = 8 * 60 * 60 * 1000;
