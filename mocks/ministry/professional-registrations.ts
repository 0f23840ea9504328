import {addDays, addYears, validity} from './dates.ts';
import type {EmployerDetails} from './employers.ts';

/** A person's registration as a constructor, as the ministry has it. */
export interface ProfessionalRegistration {
  /** 注册编号. */
  readonly number: string;
  readonly status: 'valid' | 'expired' | 'cancelled' | 'revoked';
  /** RFC 3339's full-date, as all dates here. */
  readonly validUntil: string;
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
  readonly employer: EmployerDetails;
  /** The codes of the registered specialities. */
  readonly specialities: readonly string[];
}

/** The registration of a person of the mocks as it is on a day. */
export function registrationFrom(persona: PersonaRegistration, today: string): ProfessionalRegistration {
  const {number, status = 'valid', endsIn, employer, specialities} = persona;
  const validUntil = addDays(today, endsIn);
  const validFrom = addYears(addDays(validUntil, 1), -validity);
  return {
    number,
    status,
    validUntil,
    employer,
    specialities: specialities.map((speciality) => ({speciality, validFrom, validUntil})),
  };
}

/** The registration as it is on a day: one that nobody renewed has expired. */
export function registrationOn(registration: ProfessionalRegistration, today: string): ProfessionalRegistration {
  const hasEnded = registration.status === 'valid' && registration.validUntil < today;
  return hasEnded ? {...registration, status: 'expired'} : registration;
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
  // The third and fourth characters of a credit code are the province in which it was given.
  const province = employer.creditCode.slice(2, 4);
  const year = today.slice(0, 4);
  return `${PROVINCES.get(province) ?? '京'}1${province}${certified}${year}${String(serial).padStart(5, '0')}`;
}

/** Short names by the first two digits of GB/T 2260. */
const PROVINCES: ReadonlyMap<string, string> = new Map(
  (
    '11京12津13冀14晋15蒙21辽22吉23黑31沪32苏33浙34皖35闽36赣37鲁41豫42鄂43湘44粤45桂46琼' +
    '50渝51川52贵53云54藏61陕62甘63青64宁65新71台81港82澳'
  )
    .match(/\d{2}\D/g)
    ?.map((entry) => [entry.slice(0, 2), entry.slice(2)] as const),
);
