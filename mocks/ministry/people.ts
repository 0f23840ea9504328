import {addDays, dateOf} from './dates.ts';
import type {Desk} from './desk.ts';
import type {Material} from './materials.ts';
import {
  registrationFrom,
  type PersonaRegistration,
  type ProfessionalRegistration,
} from './professional-registrations.ts';

/** Someone who has registered with the ministry. */
export interface Applicant {
  readonly name: string;
  readonly idNumber: string;
  readonly mobile: string;
}

/** One line of a qualification certificate, in the codes of the form. */
export interface Speciality {
  readonly speciality: string;
  readonly method: string;
  readonly year: number;
}

/** A qualification certificate (资格证书), with its lines. */
export interface Certificate {
  readonly number: string;
  readonly specialities: readonly Speciality[];
}

/** A person of the mocks: whom the population register knows, and the ministry perhaps. */
export interface Persona extends Applicant {
  /** Whether the person had registered with the ministry before the mocks began. */
  readonly registered: boolean;
  readonly certificate?: Certificate;
  /** What else the ministry already knows, by the names of the form's basic fields. */
  readonly known?: Readonly<Record<string, string>>;
  /** Whether, and for how long, the person is registered as a constructor. */
  readonly registration?: PersonaRegistration;
  /** For how many days from now no new application is taken. */
  readonly restrictedFor?: number;
}

/** All that the ministry has on one person; it changes as cases are completed. */
export interface Person {
  name: string;
  idNumber: string;
  mobile: string;
  /** Whether the person has registered with the ministry. */
  registered: boolean;
  known: Record<string, string>;
  certificate?: Certificate;
  registration?: ProfessionalRegistration;
  restrictedUntil?: string;
  /** What was filed before. */
  materials: FiledMaterial[];
  /** The ID number of the persona that this person began as. */
  readonly persona?: string;
  /** The person has been verified, and nothing has come of it yet. */
  isVisiting?: boolean;
}

/** A file that came with a filing. */
export interface FiledMaterial {
  readonly slot: string;
  readonly filedOn: string;
  readonly material: Material;
}

/** The person with this number: as the ministry remembers them, else as the mocks bring them along. */
export function personWith({state, personas, now}: Desk, idNumber: string): Person | undefined {
  const remembered = state.people.find((person) => person.idNumber === idNumber);
  const isHere = state.sessions.some((session) => session.idNumber === idNumber && session.expiresAt > now);
  if (remembered && (isHere || !remembered.isVisiting)) return remembered;
  const persona = personas.find((candidate) => candidate.idNumber === idNumber);
  // Whoever got another number is nobody by the old one.
  const isRenamed = state.people.some((person) => person.persona === idNumber && person.idNumber !== idNumber);
  return persona && !isRenamed ? personFrom(persona, dateOf(now)) : undefined;
}

/** The person with this number who has registered with the ministry. */
export function findApplicant(desk: Desk, idNumber: string): Person | undefined {
  const person = personWith(desk, idNumber);
  return person?.registered ? person : undefined;
}

/** From now on the person's dates stand still, and what changes is kept. */
export function remember({state}: Desk, person: Person): Person {
  delete person.isVisiting;
  if (!state.people.includes(person)) state.people.push(person);
  return person;
}

/** Until they leave, the person's dates stand still: what they are shown is what their filing is judged by. */
export function welcome({state}: Desk, person: Person): void {
  if (state.people.includes(person)) return;
  const before = state.people.findIndex(({idNumber}) => idNumber === person.idNumber);
  if (before >= 0) state.people.splice(before, 1);
  state.people.push({...person, isVisiting: true});
}

function personFrom(persona: Persona, today: string): Person {
  const {name, idNumber, mobile, registered, known, certificate, registration, restrictedFor} = persona;
  return {
    name,
    idNumber,
    mobile,
    registered,
    known: {...known},
    ...(certificate && {certificate}),
    ...(registration && {registration: registrationFrom(registration, today)}),
    ...(restrictedFor !== undefined && {restrictedUntil: addDays(today, restrictedFor)}),
    materials: [],
    persona: idNumber,
  };
}
