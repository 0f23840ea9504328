/** The language that an element is to speak: its own, else that of what surrounds it, else Chinese. */
export function localeOf(element: HTMLElement): string {
  return (
    element.lang ||
    element.parentElement?.closest<HTMLElement>('[lang]')?.lang ||
    element.ownerDocument.documentElement.lang ||
    'zh-CN'
  );
}

/** A time of day, as the applicant's own clock shows it. */
export function clockTime(time: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, {hour: '2-digit', minute: '2-digit'}).format(new Date(time));
}

/** A day and a time, as the applicant's own calendar shows them. */
export function dayAndTime(time: string, locale: string): string {
  const options = {month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit'} as const;
  return new Intl.DateTimeFormat(locale, options).format(new Date(time));
}
