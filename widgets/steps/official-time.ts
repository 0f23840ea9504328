/** A day and a time on the clock of the authority, wherever the applicant is; with the seconds where they may matter. */
export function officialTime(time: string, locale: string, timeStyle: 'medium' | 'short' = 'short'): string {
  return new Intl.DateTimeFormat(locale, {dateStyle: 'long', timeStyle, timeZone: 'Asia/Shanghai'}).format(
    new Date(time),
  );
}
