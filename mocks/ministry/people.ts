import type {Desk} from './desk.ts';

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
}

/** What the ministry hands to the form: nothing that it knows has to be typed again. */
export interface ApplicantRecord {
  readonly basic: {
    readonly name: string;
    readonly sex: string;
    readonly idNumber: string;
    readonly mobile: string;
    readonly [known: string]: string;
  };
  readonly certificate?: Certificate;
}

/** The registered person with this number. */
export function findApplicant({state, personas}: Desk, idNumber: string): Applicant | undefined {
  return (
    state.applicants.find((applicant) => applicant.idNumber === idNumber) ??
    personas.find((persona) => persona.registered && persona.idNumber === idNumber)
  );
}

/** The name that the population register has for a number; undefined for numbers that the mocks do not know. */
export function registeredName({personas}: Desk, idNumber: string): string | undefined {
  return personas.find((persona) => persona.idNumber === idNumber)?.name;
}

/** The qualification certificate of the person with this number, registered or not. */
export function certificateOf({personas}: Desk, idNumber: string): Certificate | undefined {
  return personas.find((persona) => persona.idNumber === idNumber)?.certificate;
}

/** What the ministry knows of an applicant. */
export function recordOf(desk: Desk, {name, idNumber, mobile}: Applicant): ApplicantRecord {
  const known = desk.personas.find((persona) => persona.idNumber === idNumber)?.known;
  const basic = {...known, name, sex: sexOf(idNumber), idNumber, mobile};
  const certificate = certificateOf(desk, idNumber);
  return certificate ? {basic, certificate} : {basic};
}

/** The seventeenth digit is odd for a man (GB 11643); the codes are GB/T 2261.1's. */
function sexOf(idNumber: string): '1' | '2' {
  return Number(idNumber[16]) % 2 === 1 ? '1' : '2';
}
