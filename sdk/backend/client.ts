import {FormworkError} from '../errors.ts';
import {isImageKind, mediaTypes, sniff, SNIFF_LENGTH} from '../materials/sniff.ts';
import {BackendError} from './backend-error.ts';
import {problemTypes} from './contract.ts';
import type {Case, Identity, Material, Receipt, Scan, ScanStatus, SentCode, Session, Submission} from './contract.ts';
import {exchange, json, mediaTypeOf, type Connection} from './exchange.ts';
import * as guards from './guards.ts';

export {BackendError};

/** What a filing asks of the backend; whatever fails rejects with a `BackendError`. */
export interface Backend {
  identify(person: {readonly name: string; readonly idNumber: string}): Promise<Identity>;
  register(answers: unknown): Promise<Identity>;
  sendCode(to: {readonly mobile: string} | {readonly identity: string}): Promise<SentCode>;
  verify(request: Verification): Promise<Session>;
  /** Opens a code for the phone; the person who scans it has to be the one whom the identity names. */
  openScan(identity: string): Promise<Scan>;
  scanStatus(scan: string, signal?: AbortSignal): Promise<ScanStatus>;
  /** What the ministry already knows about the applicant. */
  record(session: Session): Promise<unknown>;
  /** Aborting the signal rejects with its reason. */
  lookup(
    source: string,
    keyword: string,
    session: Session,
    signal?: AbortSignal,
  ): Promise<readonly Record<string, unknown>[]>;
  upload(file: File, slot: string, session: Session, signal?: AbortSignal): Promise<Material>;
  material(id: string, session: Session): Promise<Blob>;
  /** The same key and filing may be sent again and again: they make one case, and answer with one receipt. */
  submit(filing: Submission, key: string, session: Session): Promise<Receipt>;
  /** The applicant's cases of a service, the latest first. */
  cases(service: string, session: Session): Promise<readonly Case[]>;
  /** One case, with what was filed. */
  case(caseNumber: string, session: Session): Promise<Case>;
  /** What became of a submission; undefined if the backend never received it. */
  outcome(key: string, session: Session): Promise<Receipt | undefined>;
}

/** How a person wants to be verified, and with what. */
export interface Verification {
  readonly identity: string;
  readonly method: string;
  /** Ids of the consents that were given. */
  readonly consent: readonly string[];
  readonly evidence: unknown;
}

export interface BackendOptions {
  /** Where the contract's paths begin: `https://…/api` or `/api`. */
  readonly endpoint: string;
  /** The host's own fetch, for its gateway or its signatures. */
  readonly fetch?: typeof fetch;
  /** How long to wait for a complete answer, in milliseconds. */
  readonly timeout?: number;
}

/** Speaks the backend contract over HTTP. No answer is believed that has not the contract's content type and shape. */
export function createBackend({endpoint, fetch, timeout = 15_000}: BackendOptions): Backend {
  const connection: Connection = {
    endpoint,
    // Looked up at each request: a page may replace it after this module was loaded.
    fetch: fetch ?? ((input, init) => globalThis.fetch(input, init)),
    timeout,
  };
  const post = <T>(path: string, body: unknown, guard: guards.Guard<T>, headers: Record<string, string> = {}) =>
    exchange(connection, {
      method: 'POST',
      path,
      headers: {'content-type': 'application/json', ...headers},
      body: JSON.stringify(body),
      answer: json(guard),
    });

  return {
    identify: (person) => post('/identities', person, guards.identity),
    register: (answers) => post('/registrations', answers, guards.identity),
    sendCode: (to) => post('/sms-codes', to, guards.sentCode),
    verify: (request) => post('/verifications', request, guards.session),

    openScan: (identity) => post('/scans', {identity}, guards.scan),

    async scanStatus(scan, signal) {
      const {status} = await exchange(connection, {
        method: 'GET',
        path: `/scans/${encodeURIComponent(scan)}`,
        route: '/scans/{scan}',
        signal,
        answer: json(guards.scanStatus),
      });
      return status;
    },

    record: (session) =>
      exchange(connection, {method: 'GET', path: '/record', headers: bearer(session), answer: json(guards.record)}),

    async lookup(source, keyword, session, signal) {
      const route = `/${sourceOf(source)}`;
      return exchange(connection, {
        method: 'GET',
        path: `${route}?${new URLSearchParams({keyword})}`,
        route,
        headers: bearer(session),
        signal,
        answer: json(guards.found),
      });
    },

    async upload(file, slot, session, signal) {
      return exchange(connection, {
        method: 'POST',
        path: `/materials?${new URLSearchParams({slot})}`,
        route: '/materials',
        headers: {
          ...bearer(session),
          'content-type': await realTypeOf(file),
          'content-disposition': `attachment; filename*=UTF-8''${extendedValue(file.name)}`,
        },
        body: file,
        signal,
        answer: json(guards.material),
      });
    },

    material: (id, session) =>
      exchange(connection, {
        method: 'GET',
        path: `/materials/${encodeURIComponent(id)}`,
        route: '/materials/{id}',
        headers: {...bearer(session), accept: [...Object.values(mediaTypes), 'application/problem+json'].join(', ')},
        answer: image,
      }),

    submit: (filing, key, session) =>
      post('/filings', filing, guards.receipt, {...bearer(session), 'idempotency-key': key}),

    async cases(service, session) {
      const {items} = await exchange(connection, {
        method: 'GET',
        path: `/cases?${new URLSearchParams({service})}`,
        route: '/cases',
        headers: bearer(session),
        answer: json(guards.cases),
      });
      return items;
    },

    case: (caseNumber, session) =>
      exchange(connection, {
        method: 'GET',
        path: `/cases/${encodeURIComponent(caseNumber)}`,
        route: '/cases/{caseNumber}',
        headers: bearer(session),
        answer: json(guards.followedCase),
      }),

    async outcome(key, session) {
      try {
        return await exchange(connection, {
          method: 'GET',
          path: '/filings/outcome',
          headers: {...bearer(session), 'idempotency-key': key},
          answer: json(guards.receipt),
        });
      } catch (error) {
        // Any other 404 may come from a gateway, and must not be taken for the backend's word.
        if (error instanceof BackendError && error.problem?.type === problemTypes.notReceived) return undefined;
        throw error;
      }
    },
  };
}

function bearer(session: Session): {authorization: string} {
  return {authorization: `Bearer ${session.token}`};
}

function sourceOf(source: string): string {
  if (/^[a-z][a-z0-9-]*$/.test(source)) return source;
  throw new FormworkError('lookup-source', `"${source}" is no name of a lookup source.`, {
    mend: 'Write lower-case letters, digits and dashes, as in `employers`.',
  });
}

/** A file called `.png` may be a JPEG, and then the browser's guess at its type is wrong, too. */
async function realTypeOf(file: File): Promise<string> {
  const kind = sniff(new Uint8Array(await file.slice(0, SNIFF_LENGTH).arrayBuffer()));
  return isImageKind(kind) ? mediaTypes[kind] : file.type || 'application/octet-stream';
}

/** A file name as RFC 8187 writes it in a header. */
function extendedValue(name: string): string {
  return encodeURIComponent(name.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

async function image(response: Response): Promise<Blob | undefined> {
  const blob = await response.blob();
  const kind = sniff(new Uint8Array(await blob.slice(0, SNIFF_LENGTH).arrayBuffer()));
  return isImageKind(kind) && mediaTypes[kind] === mediaTypeOf(response) ? blob : undefined;
}
