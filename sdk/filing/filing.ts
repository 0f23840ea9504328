import type {ServiceModule, ServiceSpec} from 'formwork/spec';
import type {Backend} from '../backend/client.ts';
import type {Case, Material, Receipt, SentCode} from '../backend/contract.ts';
import type {DraftStore} from '../drafts/store.ts';
import type {Form} from '../form/form.ts';
import type {Problem} from '../validation/problem.ts';
import type {Applicant, Intent, UndertakingState} from './context.ts';
import type {FaceCheck} from './effects.ts';
import type {Barrier} from './eligibility.ts';
import {LiveFiling} from './live-filing.ts';

/** What a filing is made of. */
export interface FilingOptions {
  readonly service: ServiceModule;
  readonly backend: Backend;
  /** A BCP 47 tag for which the service has a translation; `zh-CN` unless said. */
  readonly locale?: string;
  /** Where drafts are kept; encrypted in IndexedDB unless said. */
  readonly drafts?: DraftStore;
  /** Without it, ways of verification that need the host cannot be chosen. */
  readonly verifyFace?: FaceCheck;
  /** Who files, where the host or another filing knows already: they are not asked again. */
  readonly applicant?: Applicant;
  /** The number of a returned case: the filing corrects it, and is sent under the same number. */
  readonly amend?: string;
  /** Asked before the filing is submitted; `false` keeps it on its step. */
  readonly beforeSubmit?: () => boolean;
}

/** What a view shows of a filing; a new object after each change. */
export interface FilingState {
  /** The id of the current step. */
  readonly step: string;
  /**
   * Where in the step: identify `entering|checking|notFound|registering|sending`, verify
   * `choosing|opening|scanning|scanExpired|checking|passed`, form `loading|unavailable|barred|editing`, submit
   * `sending|asking|failed`, progress `querying|searching|listed`, others `open`.
   */
  readonly phase: string;
  /** Whether an answer from outside is awaited. */
  readonly busy: boolean;
  /** What is wrong with the step itself. */
  readonly problems: readonly Problem[];
  readonly person: {readonly name: string; readonly idNumberMasked: string; readonly mobileMasked: string} | undefined;
  readonly method: string | undefined;
  readonly consent: readonly string[];
  readonly acknowledged: readonly string[];
  /** The code that is to be scanned, and until when it is good (RFC 3339). */
  readonly scan: {readonly url: string; readonly expiresAt: string} | undefined;
  /** What the backend already holds of the applicant. */
  readonly record: unknown;
  /** Why the applicant may not file this now. */
  readonly barriers: readonly Barrier[];
  /** The returned case that is corrected. */
  readonly returned: Case | undefined;
  /** How far the applicant has come with the undertaking, and whether the present answers ask for one. */
  readonly undertaking: UndertakingState & {readonly asked: boolean};
  readonly receipt: Receipt | undefined;
  /** What the progress query has found. */
  readonly cases: readonly Case[] | undefined;
  /** When the draft was last saved (RFC 3339). */
  readonly savedAt: string | undefined;
  /** Whether the last attempt to save failed: nothing is kept on this device. */
  readonly unsaved: boolean;
  /** When the draft from which this filing was resumed had been saved. */
  readonly resumed: string | undefined;
}

/** One applicant's passage through one service, from the guide to the receipt. */
export interface Filing {
  readonly spec: ServiceSpec;
  readonly locale: string;
  readonly state: FilingState;
  /** Who files, once the backend knows them: what another filing takes as its `applicant`. */
  readonly applicant: Applicant | undefined;
  /** Resolves when a draft, if there is one, has been restored; its forms are then prepared. */
  readonly ready: Promise<void>;
  /** Whether the forms are there: until then only the first step can be shown. */
  readonly prepared: boolean;
  /** Loads what forms need; rejects while the network is down, and may then be tried again. */
  prepare(): Promise<void>;
  /** The form of a step (`identify`, `form`), of registering (`register`) or of a way of verification, by id. */
  form(id: string): Form;
  /** Whether an intent would be heeded now. */
  can(type: Intent['type']): boolean;
  /** Tells what the applicant wants; returns false if it cannot be now, or something has to be mended first. */
  send(intent: Intent): boolean;
  /** Calls back after every change of `state`; returns how to stop. */
  subscribe(listener: () => void): () => void;
  /** Changes the language; the answers stay. */
  setLocale(locale: string): Promise<void>;
  lookup(source: string, keyword: string, signal: AbortSignal): Promise<readonly Record<string, unknown>[]>;
  upload(file: File, slot: string, signal?: AbortSignal): Promise<Material>;
  material(id: string): Promise<Blob>;
  sendCode(to: {readonly mobile: string} | undefined): Promise<SentCode>;
  /** Ends everything that is under way, after saving the draft. */
  dispose(): void;
}

/** Starts a filing, or resumes the one whose draft is kept. */
export function createFiling(options: FilingOptions): Filing {
  return new LiveFiling(options);
}
