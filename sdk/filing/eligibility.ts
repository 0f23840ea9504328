import type {ServiceSpec} from 'formwork/spec';
import {isObject} from '../form/data.ts';
import {valueAt} from '../form/pointer.ts';
import {interpret} from '../validation/interpreted.ts';

/** Why somebody may not file, and what they can do instead. */
export interface Barrier {
  /** The rule's id. */
  readonly id: string;
  readonly message: string;
  /** The law that it rests on. */
  readonly basis?: string;
  /** What can be done instead. */
  readonly mend?: string;
  /** The id of the service that can be used instead. */
  readonly service?: string;
}

/**
 * The rules of a service that keep the applicant with this record out, in the order of the spec; none if they may file.
 *
 * Page and backend ask the same: the record is the backend's, and so is the date `asOf` in it from which facts are counted.
 */
export function barriersOf(spec: ServiceSpec, record: unknown): readonly Barrier[] {
  const {rules = [], facts = {}} = spec;
  const known = isObject(record) ? record : {};
  const standing = {...known, facts: factsOf(facts, known)};
  return rules.flatMap(({id, require, message, basis, mend, service}) => {
    const [violation] = interpret(require)(standing);
    if (!violation) return [];
    const {limit} = violation.params ?? {};
    const text = message.replaceAll(/\{(limit|\/[^}]*)\}/g, (placeholder, name: string) =>
      String((name === 'limit' ? limit : valueAt(standing, name)) ?? placeholder),
    );
    return [{id, message: text, basis, ...(mend !== undefined && {mend}), ...(service !== undefined && {service})}];
  });
}

/** Counts facts from the dates of a record; one whose date is missing is missing, too. */
function factsOf(facts: NonNullable<ServiceSpec['facts']>, record: unknown): Readonly<Record<string, number>> {
  const asOf = dateAt(record, '/asOf') ?? today();
  const counted = Object.entries(facts).flatMap(([name, {daysUntil, yearsSince}]) => {
    const date = dateAt(record, daysUntil ?? yearsSince ?? '/asOf');
    if (!date) return [];
    return [[name, daysUntil === undefined ? yearsBetween(date, asOf) : daysBetween(asOf, date)] as const];
  });
  return Object.fromEntries(counted);
}

function dateAt(record: unknown, pointer: string): string | undefined {
  const value = valueAt(record, pointer);
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? value : undefined;
}

/** Today in China, whose law the rules are. */
function today(): string {
  return new Date(Date.now() + CHINA_OFFSET).toISOString().slice(0, 10);
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/** Whole years: one more on each anniversary. */
function yearsBetween(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}

const DAY = 24 * 60 * 60 * 1000;
const CHINA_OFFSET = 8 * 60 * 60 * 1000;
