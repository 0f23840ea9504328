import {valueAt} from 'formwork/sdk';
import type {Case} from './cases.ts';
import {addDays, dateOf, lastDayFrom} from './dates.ts';
import type {Desk} from './desk.ts';
import type {EmployerDetails} from './employers.ts';
import {personWith, remember, type Person, type Speciality} from './people.ts';
import {registrationNumber, renumbered, type RegisteredSpeciality} from './professional-registrations.ts';

/** What a completed case changes: what is known of the person, and what the service is for. */
export function takeEffect(desk: Desk, filed: Case, at: number): void {
  const found = personWith(desk, filed.idNumber);
  if (!found) return;
  const person = remember(desk, found);
  learn(person, filed.answers);
  EFFECTS.get(filed.service)?.({desk, person, filed, today: dateOf(at)});
}

interface Occasion {
  readonly desk: Desk;
  readonly person: Person;
  readonly filed: Case;
  readonly today: string;
}

const EFFECTS: ReadonlyMap<string, (occasion: Occasion) => void> = new Map([
  ['first-class-constructor/initial-registration', register],
  ['first-class-constructor/re-registration', register],
  ['first-class-constructor/renewal', renew],
  ['first-class-constructor/speciality-addition', addSpecialities],
  ['first-class-constructor/cancellation', cancel],
  ['first-class-constructor/basic-data-correction', correct],
  ['first-class-constructor/correction', correct],
]);

/** Who registers again keeps the number, but for the province of the employer, with which it begins. */
function register({desk, person, filed: {answers, service}, today}: Occasion): void {
  const employer = valueAt(answers, '/employer') as EmployerDetails;
  const chosen = (valueAt(answers, '/qualification/specialities') ?? []) as readonly Speciality[];
  const validUntil = lastDayFrom(today);
  const serial = desk.state.cases.filter((one) => one.service === service && one.status === 'completed').length;
  const certified = Math.min(...chosen.map(({year}) => year));
  person.registration = {
    number: person.registration
      ? renumbered(person.registration.number, employer)
      : registrationNumber(employer, certified, today, serial),
    status: 'valid',
    validUntil,
    employer,
    specialities: chosen.map(({speciality}) => ({speciality, validFrom: today, validUntil})),
  };
}

/** Specialities that were not chosen end when they would have. */
function renew({person, filed: {answers}}: Occasion): void {
  const {registration} = person;
  if (!registration) return;
  const rows = (valueAt(answers, '/registration/specialities') ?? []) as readonly RegisteredSpeciality[];
  const chosen = new Set(rows.map(({speciality}) => speciality));
  const specialities = registration.specialities.map((one) =>
    chosen.has(one.speciality) ? {...one, validUntil: lastDayFrom(addDays(one.validUntil, 1))} : one,
  );
  person.registration = {...registration, validUntil: lastEndOf(specialities), specialities};
}

/** A speciality that is added has three years of its own, in place of a time that has ended. */
function addSpecialities({person, filed: {answers}, today}: Occasion): void {
  const {registration} = person;
  if (!registration) return;
  const chosen = (valueAt(answers, '/qualification/specialities') ?? []) as readonly Speciality[];
  const codes = new Set(chosen.map(({speciality}) => speciality));
  const others = registration.specialities.filter(({speciality}) => !codes.has(speciality));
  const added = [...codes].map((speciality) => ({speciality, validFrom: today, validUntil: lastDayFrom(today)}));
  const specialities = [...others, ...added];
  person.registration = {...registration, validUntil: lastEndOf(specialities), specialities};
}

function lastEndOf(specialities: readonly RegisteredSpeciality[]): string {
  return specialities.map(({validUntil}) => validUntil).reduce((a, b) => (a > b ? a : b));
}

function cancel({person}: Occasion): void {
  if (person.registration) person.registration = {...person.registration, status: 'cancelled'};
}

function correct({desk, person, filed: {answers}}: Occasion): void {
  const name = valueAt(answers, '/change/name');
  const idNumber = valueAt(answers, '/change/idNumber');
  if (typeof name === 'string') person.name = name;
  if (typeof idNumber === 'string') renumber(desk, person, idNumber);
}

/** Everything that is kept under the old number is kept under the new one. */
function renumber({state}: Desk, person: Person, idNumber: string): void {
  const {idNumber: old} = person;
  person.idNumber = idNumber;
  for (const kept of [state.identities, state.scans, state.sessions, state.materials, state.filings, state.cases]) {
    for (const entry of kept) if (entry.idNumber === old) entry.idNumber = idNumber;
  }
}

/** What was filed of a person's education has not to be typed again. */
function learn(person: Person, answers: unknown): void {
  for (const key of ['ethnicGroup', 'education', 'degree', 'school', 'major', 'graduationDate']) {
    const value = valueAt(answers, `/basic/${key}`);
    if (typeof value === 'string') person.known[key] = value;
  }
}
