import type {Format} from './check.ts';
import {isCalendarDate} from './dates.ts';
import {formats} from './formats.ts';

/**
 * The string formats that JSON Schema 2020-12 itself defines (validation, §7.3), by name.
 *
 * Each follows the grammar that the standard refers to. An internationalised host name is one that a browser resolves
 * (UTS 46) and that keeps the contextual rules of IDNA 2008.
 */
export const standardFormats: Readonly<Record<string, Format>> = {
  date: isCalendarDate,
  time: isTime,
  'date-time': (value) => isCalendarDate(value.slice(0, 10)) && /t/i.test(value.charAt(10)) && isTime(value.slice(11)),
  duration: like(
    /^P(?:\d+W|(?=[\dT])(?:\d+Y(?:\d+M(?:\d+D)?)?|\d+M(?:\d+D)?|\d+D)?(?:T(?:\d+H(?:\d+M(?:\d+S)?)?|\d+M(?:\d+S)?|\d+S))?)$/,
  ),
  email: (value) => isMailbox(value, value, isHostname),
  'idn-email': (value) => isMailbox(value, plain(value), isIdnHostname),
  hostname: isHostname,
  'idn-hostname': isIdnHostname,
  ipv4: isIpv4,
  ipv6: isIpv6,
  uri: (value) => isAbsolute(value) && isReference(value),
  'uri-reference': isReference,
  iri: (value) => isAbsolute(value) && isReference(plain(value)),
  'iri-reference': (value) => isReference(plain(value)),
  'uri-template': like(
    /^(?:[^\0- "'%<>\\^`{|}\x7f]|%[\da-f]{2}|\{[+#./;?&=,!@|]?(?:\w|%[\da-f]{2})(?:\.?(?:\w|%[\da-f]{2}))*(?::[1-9]\d{0,3}|\*)?(?:,(?:\w|%[\da-f]{2})(?:\.?(?:\w|%[\da-f]{2}))*(?::[1-9]\d{0,3}|\*)?)*\})*$/i,
  ),
  uuid: like(/^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i),
  'json-pointer': like(/^(?:\/(?:[^~/]|~[01])*)*$/),
  'relative-json-pointer': like(/^(?:0|[1-9]\d*)(?:[+-](?:0|[1-9]\d*))?(?:#|(?:\/(?:[^~/]|~[01])*)*)$/),
  regex: (value) => succeeds(() => new RegExp(value, 'u')),
};

/** The string formats that are asserted unless a validator is told others: the standard's, and those of the dialect. */
export const defaultFormats: Readonly<Record<string, Format>> = {...standardFormats, ...formats};

function like(expression: RegExp): Format {
  return (value) => expression.test(value);
}

function succeeds(make: () => unknown): boolean {
  try {
    return Boolean(make());
  } catch {
    return false;
  }
}

/** RFC 3339's full-time; the 61st second exists only where it is the last of a day in UTC. */
function isTime(value: string): boolean {
  const match = /^([01]\d|2[0-3]):([0-5]\d):([0-5]\d|60)(?:\.\d+)?(?:z|([+-])([01]\d|2[0-3]):([0-5]\d))$/i.exec(value);
  if (!match || match[3] !== '60') return match !== null;
  const [, hour, minute, , sign, hours = 0, minutes = 0] = match;
  const ahead = Number(hours) * 60 + Number(minutes);
  return (Number(hour) * 60 + Number(minute) + (sign === '-' ? ahead : DAY - ahead)) % DAY === DAY - 1;
}

const DAY = 24 * 60;

/** RFC 5321's Mailbox, whose local part is judged by its `ascii` form. */
function isMailbox(value: string, ascii: string, isHost: Format): boolean {
  const [, domain = ''] = /@([^@]*)$/.exec(value) ?? [];
  const literal = /^\[(ipv6:)?(.*)\]$/i.exec(domain);
  const [, tag, address = ''] = literal ?? [];
  return (
    /^(?:[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*|"(?:[ !#-[\]-~]|\\[ -~])*")@[^@]+$/.test(ascii) &&
    (literal ? (tag ? isIpv6 : isIpv4)(address) : isHost(domain))
  );
}

function isHostname(value: string): boolean {
  return /^(?=.{1,253}$)[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)*$/i.test(value);
}

function isIdnHostname(value: string): boolean {
  return (
    isHostname(value) ||
    // Of what is longer, no part need be looked at; what a URL takes for its own punctuation is no part of a name.
    (value.length < 254 &&
      !/[\0-,/:-@[-`{-\x7f]/.test(value) &&
      !OUT_OF_CONTEXT.test(value) &&
      isHostname(resolved(value)))
  );
}

/** Hyphens at an end of a label; RFC 5892, appendix A, and what it disallows although UTS 46 has it. */
const OUT_OF_CONTEXT =
  /(?:^|[.。])-|-(?:[.。]|$)|(?<!l)·|·(?!l)|͵(?!\p{sc=Grek})|(?<!\p{sc=Hebr})[׳״]|(?<![\p{sc=Hira}\p{sc=Kana}\p{sc=Han}][^.]*)・(?![^.]*[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}])|[٠-٩][^.]*[۰-۹]|[۰-۹][^.]*[٠-٩]|[ـߺ〮〯〱-〵〻]/u;

/** The name in ASCII; empty for one that cannot be resolved. */
function resolved(name: string): string {
  try {
    return new URL(`http://${name}`).hostname;
  } catch {
    return '';
  }
}

function isIpv4(value: string): boolean {
  return /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/.test(value);
}

function isIpv6(value: string): boolean {
  return /^[\da-f:.]+$/i.test(value) && resolved(`[${value}]`) !== '';
}

/** RFC 3986's URI-reference, taken apart as its appendix B does. */
function isReference(value: string): boolean {
  const [, scheme, authority, path, rest = ''] =
    /^([a-z][a-z\d+.-]*:)?(?:\/\/([^/?#]*))?([^?#]*)((?:\?[^#]*)?(?:#[^#]*)?)$/i.exec(value) ?? [];
  const [host, literal] = /^(?:[^@[\]]*@)?(?:\[(.+)\]|[^@:[\]]*)(?::\d*)?$/.exec(authority ?? '') ?? [];
  return (
    /^(?:[\w.~!$&'()*+,;=:@/?#[\]-]|%[\da-f]{2})*$/i.test(value) &&
    path !== undefined &&
    !/[[\]]/.test(path + rest) &&
    host !== undefined &&
    (literal === undefined || isIpv6(literal) || /^v[\da-f]+\.[\w.~!$&'()*+,;=:-]+$/i.test(literal)) &&
    (scheme !== undefined || authority !== undefined || !/^[^/]*:/.test(path))
  );
}

function isAbsolute(value: string): boolean {
  return /^[a-z][a-z\d+.-]*:/i.test(value);
}

/** The text with a plain letter for each character that only an internationalised one may have (RFC 3987, §2.2). */
function plain(value: string): string {
  return value.replace(/[\xa0-\ud7ff\ue000-\ufdcf\ufdf0-\uffef\u{10000}-\u{10fffd}]/gu, 'x');
}
