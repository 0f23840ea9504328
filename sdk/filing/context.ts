import type {Case, Identity, Receipt, Scan, Session} from '../backend/contract.ts';
import {equal} from '../form/data.ts';
import type {Problem} from '../validation/problem.ts';
import type {Barrier} from './eligibility.ts';

/** All that a filing knows besides the answers; plain JSON, so that a draft can hold it. */
export interface FilingContext {
  /** Who files, as the backend knows them. */
  readonly identity: Identity | undefined;
  /** Proof that the applicant was verified. */
  readonly session: Session | undefined;
  /** What the backend already holds of the applicant. */
  readonly record: unknown;
  /** Why the applicant may not file this now; empty if they may. */
  readonly barriers: readonly Barrier[];
  /** The number of the case that is corrected, if it is not a new one that is filed. */
  readonly amend: string | undefined;
  /** That case. */
  readonly returned: Case | undefined;
  /** The chosen way of verification. */
  readonly method: string | undefined;
  /** Ids of the consents given for it. */
  readonly consent: readonly string[];
  /** The code that is to be scanned, and until when it is good (RFC 3339). */
  readonly scan: (Scan & {readonly expiresAt: string}) | undefined;
  /** Ids of the notice clauses ticked. */
  readonly acknowledged: readonly string[];
  readonly undertaking: UndertakingState;
  /** What is being submitted, from before the first request until there is a receipt. */
  readonly submission: SubmissionState | undefined;
  readonly receipt: Receipt | undefined;
  /** What the progress query has found. */
  readonly cases: readonly Case[] | undefined;
  /** What is wrong with the step itself; what is wrong with an answer stands at its field. */
  readonly problems: readonly Problem[];
}

/** How far the applicant has come with the undertaking. */
export interface UndertakingState {
  readonly opened: boolean;
  readonly read: boolean;
  /** Whether the box is ticked. */
  readonly ticked: boolean;
  /** Whether the ticked undertaking was confirmed. */
  readonly agreed: boolean;
  /** Whether it was declined in so many words. */
  readonly declined: boolean;
}

/** One submission: its key, and the digest of the answers that the key stands for. */
export interface SubmissionState {
  readonly key: string;
  readonly digest: string;
}

/** The context of a filing that has just begun. */
export const beginning: FilingContext = {
  identity: undefined,
  session: undefined,
  record: undefined,
  barriers: [],
  amend: undefined,
  returned: undefined,
  method: undefined,
  consent: [],
  scan: undefined,
  acknowledged: [],
  undertaking: {opened: false, read: false, ticked: false, agreed: false, declined: false},
  submission: undefined,
  receipt: undefined,
  cases: undefined,
  problems: [],
};

/** An applicant whom the host, or another filing, already knows. */
export interface Applicant {
  readonly identity: Identity;
  /** Proof that they were verified; without it the filing verifies them. */
  readonly session?: Session | undefined;
}

/** Whether the backend now speaks of another person than before; the answers of the one are none of the other's. */
export function isSomebodyElse(before: Identity | undefined, now: Identity | undefined): boolean {
  if (!before || !now) return false;
  return (['name', 'idNumberMasked', 'mobileMasked'] as const).some((fact) => before[fact] !== now[fact]);
}

/** Whether a case is returned as it was before: with the same answers and remarks. */
export function isSameReturn(now: Case, before: Case | undefined): boolean {
  return before !== undefined && equal([now.answers, now.remarks], [before.answers, before.remarks]);
}

/** What the applicant wants: the only way to change a filing. */
export type Intent =
  | {
      readonly type:
        'next' | 'back' | 'register' | 'cancel' | 'open' | 'read' | 'confirm' | 'retry' | 'restart' | 'close';
    }
  | {readonly type: 'choose'; readonly method: string}
  | {readonly type: 'consent'; readonly ids: readonly string[]}
  | {readonly type: 'acknowledge'; readonly ids: readonly string[]}
  | {readonly type: 'agree'; readonly agreed: boolean};

/** What the machine takes: intents, the refusal of a `next` that came too early, and one that needs no undertaking. */
export type FilingEvent =
  | Exclude<Intent, {readonly type: 'next'}>
  | {readonly type: 'next'; readonly exempt?: boolean}
  | {readonly type: 'refuse'; readonly problems: readonly Problem[]};
