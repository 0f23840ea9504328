/** A moment as RFC 3339 writes it, in China's time. */
export function timestamp(milliseconds: number): string {
  return new Date(milliseconds + CHINA_OFFSET).toISOString().replace('Z', '+08:00');
}

/** The calendar date of a moment in China. */
export function dateOf(milliseconds: number): string {
  return timestamp(milliseconds).slice(0, 10);
}

/** The date so many days later; earlier if negative. */
export function addDays(date: string, days: number): string {
  const moment = new Date(`${date}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + days);
  return moment.toISOString().slice(0, 10);
}

/** The same day of a later year; the 29th of February becomes the 28th where there is none. */
export function addYears(date: string, years: number): string {
  const year = String(Number(date.slice(0, 4)) + years).padStart(4, '0');
  const moved = `${year}${date.slice(4)}`;
  return new Date(`${moved}T00:00:00Z`).toISOString().startsWith(moved) ? moved : `${year}-02-28`;
}

/** How long a registration is good, in years (《注册建造师管理规定》). */
export const validity = 3;

/** The last day of a registration that begins on a date. */
export function lastDayFrom(date: string): string {
  return addDays(addYears(date, validity), -1);
}

const CHINA_OFFSET = 8 * 60 * 60 * 1000;
