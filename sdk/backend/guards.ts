import {isObject, read, type Answers} from '../form/data.ts';
import type {
  AnswerError,
  Case,
  CaseEvent,
  Identity,
  Material,
  ProblemDetails,
  Receipt,
  Remark,
  Scan,
  ScanStatus,
  SentCode,
  Session,
} from './contract.ts';

/** Reads an answer of a known shape; undefined if it has another. Members that the contract does not name are left out. */
export type Guard<T> = (answer: unknown) => T | undefined;

export const identity: Guard<Identity> = shape({
  identity: text,
  name: text,
  idNumberMasked: string,
  mobileMasked: string,
});

export const sentCode: Guard<SentCode> = shape({resendAfter: count, expiresIn: count});

export const session: Guard<Session> = shape({token, expiresAt: dateTime});

export const material: Guard<Material> = shape({
  id: token,
  name: text,
  mediaType: text,
  size: count,
  width: count,
  height: count,
  sha256: digest,
});

export const receipt: Guard<Receipt> = shape({
  caseNumber: text,
  receivedAt: dateTime,
  service: text,
  title: text,
  digest,
});

export const scan: Guard<Scan> = shape({scan: token, url: text, expiresIn: count});

export const scanStatus: Guard<{readonly status: ScanStatus}> = shape({
  status: (value) => (['waiting', 'confirmed', 'refused'] as const).find((status) => status === value),
});

/** A case; an event or remark of another shape makes it none. */
export const followedCase: Guard<Case> = (answer) => {
  const followed = shape({
    caseNumber: text,
    service: text,
    title: text,
    receivedAt: dateTime,
    status: text,
    timeline: listOf(caseEvent),
  })(answer);
  if (!followed || !isObject(answer)) return undefined;
  const answers = read(answer, 'answers');
  return {
    ...followed,
    ...optional(answer, 'remarks', listOf<Remark>(shape({pointer: string, detail: text}))),
    ...(answers !== undefined && {answers}),
  };
};

export const cases: Guard<{readonly items: readonly Case[]}> = shape({items: listOf(followedCase)});

/** The applicant's record: any object, since the spec alone says what is read from it. */
export const record: Guard<Answers> = (answer) => (isObject(answer) ? answer : undefined);

/** The items that a lookup found. */
export const found: Guard<readonly Answers[]> = (answer) => {
  const items = isObject(answer) ? read(answer, 'items') : undefined;
  return Array.isArray(items) && items.every(isObject) ? items : undefined;
};

/** Problem details; members of another type than RFC 9457 gives them are ignored, as it asks. */
export const problemDetails: Guard<ProblemDetails> = (answer) => {
  if (!isObject(answer)) return undefined;
  const errors = read(answer, 'errors');
  return {
    ...optional(answer, 'type', text),
    ...optional(answer, 'title', text),
    ...optional(answer, 'status', count),
    ...optional(answer, 'detail', text),
    ...(Array.isArray(errors) && {errors: errors.map(answerError).filter((error) => error !== undefined)}),
  };
};

function answerError(error: unknown): AnswerError | undefined {
  if (!isObject(error)) return undefined;
  const pointer = read(error, 'pointer');
  if (typeof pointer !== 'string') return undefined;
  return {pointer, ...optional(error, 'keyword', text), ...optional(error, 'detail', text)};
}

function shape<T extends object>(members: {readonly [K in keyof T]: Guard<T[K]>}): Guard<T> {
  return (answer) => {
    if (!isObject(answer)) return undefined;
    const result: Partial<T> = {};
    for (const key of Object.keys(members) as (keyof T & string)[]) {
      const value = members[key](read(answer, key));
      if (value === undefined) return undefined;
      result[key] = value;
    }
    return result as T;
  };
}

function caseEvent(answer: unknown): CaseEvent | undefined {
  const event = shape({status: text, since: dateTime})(answer);
  return event && isObject(answer)
    ? {...event, ...optional(answer, 'result', text), ...optional(answer, 'remark', text)}
    : undefined;
}

function listOf<T>(guard: Guard<T>): Guard<readonly T[]> {
  return (answer) => {
    if (!Array.isArray(answer)) return undefined;
    const items = answer.map(guard);
    return items.every((item) => item !== undefined) ? items : undefined;
  };
}

function optional<K extends string, T>(answer: Answers, key: K, guard: Guard<T>): {readonly [key in K]?: T} {
  const value = guard(read(answer, key));
  return value === undefined ? {} : ({[key]: value} as {[key in K]: T});
}

function string(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function count(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined;
}

/** What can stand in a header and, escaped, in a path. */
function token(value: unknown): string | undefined {
  return typeof value === 'string' && /^(?!\.{1,2}$)[\x21-\x7e]+$/.test(value) ? value : undefined;
}

function dateTime(value: unknown): string | undefined {
  const written =
    typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/i.test(value);
  return written && !Number.isNaN(Date.parse(value)) ? value : undefined;
}

function digest(value: unknown): string | undefined {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value) ? value : undefined;
}
