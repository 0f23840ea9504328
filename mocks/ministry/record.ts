import {parseResidentId} from 'formwork/sdk';
import {caseStatuses, isEnd} from './case-status.ts';
import {casesOf, openCasesOf, type Case} from './cases.ts';
import {dateOf} from './dates.ts';
import type {Desk} from './desk.ts';
import type {Certificate, FiledMaterial, Person, Speciality} from './people.ts';
import {procedureOf} from './procedures.ts';
import {
  registrationOn,
  renewableOn,
  type ProfessionalRegistration,
  type RegisteredSpeciality,
} from './professional-registrations.ts';

/** What the ministry knows of an applicant: nothing of it has to be typed again, and the rules of services speak of it. */
export interface ApplicantRecord {
  /** The ministry's date. */
  readonly asOf: string;
  readonly basic: {
    readonly name: string;
    readonly sex: string;
    readonly idNumber: string;
    readonly mobile: string;
    readonly birthDate: string;
    readonly [known: string]: string;
  };
  readonly certificate?: Certificate & {
    /** The specialities that are not registered now. */
    readonly unregistered: readonly Speciality[];
  };
  readonly registration?: ProfessionalRegistration & {
    /** The specialities that can be renewed now. */
    readonly renewable: readonly RegisteredSpeciality[];
  };
  /** Until then no new application is taken. */
  readonly restrictedUntil?: string;
  readonly openCases: readonly Pick<Case, 'caseNumber' | 'service' | 'title' | 'status'>[];
  readonly latest?: {readonly filing?: string; readonly correction?: string; readonly returnReason?: string};
  /** What was filed before. */
  readonly materials: readonly FiledMaterial[];
}

/** What the ministry knows of an applicant now. */
export function recordOf(desk: Desk, person: Person): ApplicantRecord {
  const {name, idNumber, mobile, known, certificate, restrictedUntil, materials} = person;
  const asOf = dateOf(desk.now);
  const registration = person.registration && registrationOn(person.registration, asOf);
  const latest = latestOf(desk, idNumber);
  return {
    asOf,
    basic: {...known, name, ...saidBy(idNumber), idNumber, mobile},
    ...(certificate && {certificate: {...certificate, unregistered: unregisteredOf(certificate, asOf, registration)}}),
    ...(registration && {registration: {...registration, renewable: renewableOf(desk, person, asOf)}}),
    ...(restrictedUntil !== undefined && restrictedUntil >= asOf && {restrictedUntil}),
    openCases: openCasesOf(desk, idNumber),
    ...(Object.keys(latest).length > 0 && {latest}),
    materials,
  };
}

/** What an ID number says about its holder. */
function saidBy(idNumber: string): {sex: string; birthDate: string} {
  const read = parseResidentId(idNumber);
  return read.ok ? {sex: read.sex, birthDate: read.birthDate} : {sex: '', birthDate: ''};
}

function unregisteredOf(
  certificate: Certificate,
  asOf: string,
  registration?: ProfessionalRegistration,
): readonly Speciality[] {
  const registered = registration?.status === 'valid' ? registration.specialities : [];
  const current = registered.filter(({validUntil}) => validUntil >= asOf);
  const codes = new Set(current.map(({speciality}) => speciality));
  return certificate.specialities.filter(({speciality}) => !codes.has(speciality));
}

/** What can be renewed now; while a renewal is under way, what could when it was filed, so that it can be corrected. */
function renewableOf(desk: Desk, {idNumber, registration}: Person, asOf: string): readonly RegisteredSpeciality[] {
  if (!registration) return [];
  const open = casesOf(desk, idNumber, RENEWAL).find(({status}) => !isEnd(status));
  const day = open ? open.receivedAt.slice(0, 10) : asOf;
  return renewableOn(registrationOn(registration, day), day);
}

const RENEWAL = 'first-class-constructor/renewal';

function latestOf(desk: Desk, idNumber: string): NonNullable<ApplicantRecord['latest']> {
  const cases = casesOf(desk, idNumber);
  const correction = cases.find(({service}) => procedureOf(service) === 'correction');
  const filing = cases.find(({service}) => procedureOf(service) !== 'correction');
  const reason = correction?.timeline.findLast(({remark}) => remark !== undefined)?.remark;
  return {
    ...(filing && {filing: inWords(filing)}),
    ...(correction && {correction: inWords(correction)}),
    ...(reason !== undefined && {returnReason: reason}),
  };
}

function inWords({title, receivedAt, status}: Case): string {
  return `${receivedAt.slice(0, 10)}申报的${title}：${caseStatuses[status]}`;
}
