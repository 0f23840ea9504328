/** A person whom the backend knows, as the answer to who they say they are. */
export interface Identity {
  /** An opaque token that stands for the person until they are verified. */
  readonly identity: string;
  readonly name: string;
  readonly idNumberMasked: string;
  readonly mobileMasked: string;
}

/** A code that was sent to a mobile phone; both are in seconds. */
export interface SentCode {
  readonly resendAfter: number;
  readonly expiresIn: number;
}

/** What a verified person acts with. */
export interface Session {
  readonly token: string;
  /** RFC 3339. */
  readonly expiresAt: string;
}

/** An uploaded file, as the answers name it. */
export interface Material {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly width: number;
  readonly height: number;
  /** In lower-case hexadecimal. */
  readonly sha256: string;
}

/** A code to be scanned with a phone, on which the applicant is then verified. */
export interface Scan {
  /** Names it in later requests. */
  readonly scan: string;
  /** What the code says: the address of the page that the phone opens. */
  readonly url: string;
  /** How long it is good, in seconds. */
  readonly expiresIn: number;
}

/** How far the phone has come. */
export type ScanStatus = 'waiting' | 'confirmed' | 'refused';

/** A filing that has been accepted, as the progress query follows it. */
export interface Case {
  readonly caseNumber: string;
  readonly service: string;
  readonly title: string;
  /** RFC 3339. */
  readonly receivedAt: string;
  /** One of the `statuses` of the progress step. */
  readonly status: string;
  /** What has happened, the latest last. */
  readonly timeline: readonly CaseEvent[];
  /** What a reviewer wants corrected, at which answers: there while the case can be corrected; none means anything. */
  readonly remarks?: readonly Remark[];
  /** What was filed; only where a single case is asked for. */
  readonly answers?: unknown;
}

/** A case came to a status. */
export interface CaseEvent {
  readonly status: string;
  /** RFC 3339. */
  readonly since: string;
  readonly result?: string;
  /** Why it was returned or refused. */
  readonly remark?: string;
}

/** A reviewer's objection to one answer. */
export interface Remark {
  /** A JSON Pointer into the answers. */
  readonly pointer: string;
  readonly detail: string;
}

/** A filing on its way to the backend. */
export interface Submission {
  readonly service: string;
  readonly version: string;
  readonly answers: unknown;
  /** Ids of the notice's clauses that were ticked. */
  readonly acknowledged: readonly string[];
  /** Ids of the undertaking's clauses that were agreed to. */
  readonly undertaking: readonly string[];
  /** The number of the returned case that this corrects. */
  readonly case?: string;
}

/** The proof that a filing arrived. */
export interface Receipt {
  readonly caseNumber: string;
  /** RFC 3339. */
  readonly receivedAt: string;
  readonly service: string;
  readonly title: string;
  /** SHA-256 of the filing as the backend keeps it, in lower-case hexadecimal. */
  readonly digest: string;
}

/** Problem details of RFC 9457, with the pointers of refused answers. */
export interface ProblemDetails {
  readonly type?: string;
  readonly title?: string;
  readonly status?: number;
  readonly detail?: string;
  readonly errors?: readonly AnswerError[];
}

/** One refused answer. */
export interface AnswerError {
  /** A JSON Pointer as a URI fragment into the request's body: `#/answers/basic/name`. */
  readonly pointer: string;
  readonly keyword?: string;
  readonly detail?: string;
}

/** The problem types that mean something to the client, as `type` of problem details. */
export const problemTypes = {
  personNotFound: 'urn:formwork:problem:person-not-found',
  sessionExpired: 'urn:formwork:problem:session-expired',
  keyReused: 'urn:formwork:problem:idempotency-key-reused',
  validation: 'urn:formwork:problem:validation',
  notReceived: 'urn:formwork:problem:not-received',
  notFound: 'urn:formwork:problem:not-found',
  scanExpired: 'urn:formwork:problem:scan-expired',
  notEligible: 'urn:formwork:problem:not-eligible',
} as const;
