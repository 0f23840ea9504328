import type {Identity, Receipt, Session} from '../backend/contract.ts';
import type {Problem} from '../validation/problem.ts';

/** All that a filing knows besides the answers; plain JSON, so that a draft can hold it. */
export interface FilingContext {
  /** Who files, as the backend knows them. */
  readonly identity: Identity | undefined;
  /** Proof that the applicant was verified. */
  readonly session: Session | undefined;
  /** What the backend already holds of the applicant. */
  readonly record: unknown;
  /** The chosen way of verification. */
  readonly method: string | undefined;
  /** Ids of the consents given for it. */
  readonly consent: readonly string[];
  /** Ids of the notice clauses ticked. */
  readonly acknowledged: readonly string[];
  readonly undertaking: UndertakingState;
  /** What is being submitted, from before the first request until there is a receipt. */
  readonly submission: SubmissionState | undefined;
  readonly receipt: Receipt | undefined;
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
  method: undefined,
  consent: [],
  acknowledged: [],
  undertaking: {opened: false, read: false, ticked: false, agreed: false},
  submission: undefined,
  receipt: undefined,
  problems: [],
};

/** Whether the backend now speaks of another person than before; the answers of the one are none of the other's. */
export function isSomebodyElse(before: Identity | undefined, now: Identity | undefined): boolean {
  if (!before || !now) return false;
  return (['name', 'idNumberMasked', 'mobileMasked'] as const).some((fact) => before[fact] !== now[fact]);
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

/** What the machine takes: intents, and the refusal of a `next` that came too early. */
export type FilingEvent = Intent | {readonly type: 'refuse'; readonly problems: readonly Problem[]};
