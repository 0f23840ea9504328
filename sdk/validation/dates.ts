/** Whether a string is a day of the calendar, written as RFC 3339's full-date (`2026-02-28`). */
export function isCalendarDate(value: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** Today in China, where the services are, as a full-date. */
export function today(now: Date = new Date()): string {
  return new Date(now.getTime() + CHINA_OFFSET).toISOString().slice(0, 10);
}

const CHINA_OFFSET = 8 * 60 * 60 * 1000;

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
