import type {Desk} from './desk.ts';

/** An employer as the form shows it. */
export interface EmployerDetails {
  readonly name: string;
  readonly creditCode: string;
  readonly legalRepresentative: string;
  readonly province: string;
  readonly city: string;
}

/** An employer as the register of enterprises has it. */
export interface Employer extends EmployerDetails {
  /** Whether it has registered and been verified in the system where it confirms its people's filings. */
  readonly verified: boolean;
}

const MOST_SUGGESTIONS = 10;

/** The verified employers with the keyword in their name. */
export function findEmployers({employers}: Desk, keyword: string): EmployerDetails[] {
  const wanted = keyword.normalize('NFKC').replace(/\s/g, '');
  if (wanted === '') return [];
  return employers
    .filter(({name, verified}) => verified && name.includes(wanted))
    .slice(0, MOST_SUGGESTIONS)
    .map(({verified: _, ...details}) => details);
}
