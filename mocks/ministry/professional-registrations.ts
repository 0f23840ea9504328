import {addDays, addYears, validity} from './dates.ts';
import type {EmployerDetails} from './employers.ts';
import {provinceNamed} from './provinces.ts';

/** A person's registration as a constructor, as the ministry has it. */
export interface ProfessionalRegistration {
  /** 注册编号. */
  readonly number: string;
  readonly status: 'valid' | 'expired' | 'cancelled' | 'revoked';
  /** RFC 3339's full-date, as all dates here: the end of the speciality that ends last. */
  readonly validUntil: string;
  /** The day of the decision by which the certificate was revoked (吊销). */
  readonly revokedOn?: string;
  readonly employer: EmployerDetails;
  readonly specialities: readonly RegisteredSpeciality[];
}

/** A speciality in which a person is registered. */
export interface RegisteredSpeciality {
  readonly speciality: string;
  readonly validFrom: string;
  readonly validUntil: string;
}

/** The registration of a person of the mocks, in days from today, so that it never goes stale. */
export interface PersonaRegistration {
  readonly number: string;
  readonly status?: 'cancelled' | 'revoked';
  /** Days until it ends; negative if it has ended. */
  readonly endsIn: number;
  /** Days since the certificate was revoked. */
  readonly revokedAgo?: number;
  readonly employer: EmployerDetails;
  /** The codes of the registered specialities. */
  readonly specialities: readonly string[];
}

/** The registration of a person of the mocks as it is on a day. */
export function registrationFrom(persona: PersonaRegistration, today: string): ProfessionalRegistration {
  const {number, status = 'valid', endsIn, revokedAgo, employer, specialities} = persona;
  const validUntil = addDays(today, endsIn);
  const validFrom = addYears(addDays(validUntil, 1), -validity);
  return {
    number,
    status,
    validUntil,
    ...(revokedAgo !== undefined && {revokedOn: addDays(today, -revokedAgo)}),
    employer,
    specialities: specialities.map((speciality) => ({speciality, validFrom, validUntil})),
  };
}

/** The registration as it is on a day: one that nobody renewed has expired, and so may have one of its specialities. */
export function registrationOn(registration: ProfessionalRegistration, today: string): ProfessionalRegistration {
  if (registration.status !== 'valid') return registration;
  if (registration.validUntil < today) return {...registration, status: 'expired'};
  return {...registration, specialities: registration.specialities.filter(({validUntil}) => validUntil >= today)};
}

/** The specialities whose renewal is still in time on a day: it is applied for 30 days before their end (第十二条). */
export function renewableOn(
  {status, specialities}: ProfessionalRegistration,
  today: string,
): readonly RegisteredSpeciality[] {
  const soonest = addDays(today, RENEWED_BEFORE);
  return status === 'valid' ? specialities.filter(({validUntil}) => validUntil >= soonest) : [];
}

/**
 * A registration's number: the province's short name, the level, the province's code, the years of certificate and of
 * registration, and a serial number.
 */
export function registrationNumber(
  employer: EmployerDetails,
  certified: number,
  today: string,
  serial: number,
): string {
  const {code, shortName} = provinceNamed(employer.province) ?? CAPITAL;
  return `${shortName}1${code}${certified}${today.slice(0, 4)}${String(serial).padStart(5, '0')}`;
}

/** The number with another employer: it begins with the province of the present one, and the rest stays as it was. */
export function renumbered(number: string, {province}: EmployerDetails): string {
  return (provinceNamed(province) ?? CAPITAL).shortName + number.slice(1);
}

const CAPITAL = {code: '11', shortName: '京'};

/** How many days before its end a speciality is renewed at the latest. */
const RENEWED_BEFORE = 30;
