/** The seconds that a `Retry-After` header asks to wait (RFC 9110 §10.2.3); undefined if there is none to understand. */
export function retryAfterOf(headers: Headers, now: Date = new Date()): number | undefined {
  const value = headers.get('retry-after')?.trim();
  if (!value) return undefined;
  if (/^\d+$/.test(value)) return Number(value);
  const date = Date.parse(value);
  // The answer's own Date makes the wait right where the device's clock is wrong.
  const answered = Date.parse(headers.get('date') ?? '');
  const seconds = Math.ceil((date - (Number.isNaN(answered) ? now.getTime() : answered)) / 1000);
  return Number.isNaN(date) ? undefined : Math.max(0, seconds);
}
