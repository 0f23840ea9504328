/** A time as a native control writes it: `2026-11-21T08:30`, or `08:30`. */
export type Local = string;

/** The moment (RFC 3339) that is meant by a local date and time; undefined where it is none. */
export function momentOf(local: Local): string | undefined {
  const parts = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::(\d\d)(?:\.\d+)?)?$/.exec(local);
  if (!parts) return undefined;
  const [, day, time, second = '00'] = parts;
  return `${day}T${time}:${second}${offsetOf(new Date(`${day}T${time}:${second}`))}`;
}

/** A moment (RFC 3339) as the local date and time; undefined where it is none, or none that a control can show. */
export function localOf(moment: string): Local | undefined {
  const date = /^\d{4}-\d\d-\d\dt\d\d:\d\d:\d\d(\.\d+)?(z|[+-]\d\d:\d\d)$/i.test(moment) ? new Date(moment) : undefined;
  if (!date || Number.isNaN(date.getTime()) || date.getFullYear() > 9999 || date.getFullYear() < 1) return undefined;
  const day = `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${clock(date.getHours(), date.getMinutes(), date.getSeconds())}`;
}

/** The time of day (RFC 3339, with its offset) that is meant by a local one; undefined where it is none. */
export function timeOf(local: Local, now = new Date()): string | undefined {
  const parts = /^(\d\d):(\d\d)(?::(\d\d))?/.exec(local);
  return parts ? `${parts[1]}:${parts[2]}:${parts[3] ?? '00'}${offsetOf(now)}` : undefined;
}

/** A time of day as the local one; without an offset it is taken for local. Undefined where it is none. */
export function localTimeOf(time: string, now = new Date()): Local | undefined {
  const parts = /^([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.\d+)?)?(z|[+-]\d\d:\d\d)?$/i.exec(time);
  if (!parts) return undefined;
  const [, hour, minute, second = '00', offset] = parts;
  const shift = offset === undefined ? 0 : -now.getTimezoneOffset() - minutesOf(offset);
  const total = (Number(hour) * 60 + Number(minute) + shift + 2 * DAY) % DAY;
  return clock(Math.floor(total / 60), total % 60, Number(second));
}

const DAY = 24 * 60;

function minutesOf(offset: string): number {
  if (/z/i.test(offset)) return 0;
  const [hours, minutes] = offset.slice(1).split(':').map(Number) as [number, number];
  return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

/** The offset of the applicant's own zone at that time: `+08:00`. */
function offsetOf(date: Date): string {
  const minutes = -date.getTimezoneOffset();
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** Seconds are only written where there are any, as the control does. */
function clock(hours: number, minutes: number, seconds: number): string {
  return `${two(hours)}:${two(minutes)}${seconds === 0 ? '' : `:${two(seconds)}`}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
