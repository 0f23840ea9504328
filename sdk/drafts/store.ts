import type {FilingContext} from '../filing/context.ts';

/** A filing saved before it is submitted: plain JSON, with the answers of each of its forms. */
export interface Draft {
  /** The id and version of the service's spec. */
  readonly service: string;
  readonly version: string;
  /** When it was saved (RFC 3339). */
  readonly savedAt: string;
  /** The step, and the state within it. */
  readonly step: string;
  readonly phase: string;
  readonly context: FilingContext;
  /** Answers by the form's id, also those to questions that do not apply now. */
  readonly answers: Readonly<Record<string, unknown>>;
}

/** Where drafts are kept, by the service's id; each method rejects when the storage fails. */
export interface DraftStore {
  load(service: string): Promise<Draft | undefined>;
  /** Resolves when the draft would survive a crash. */
  save(draft: Draft): Promise<void>;
  remove(service: string): Promise<void>;
}

/** Drafts that live only as long as the page, for tests and for shared computers. */
export function memoryDrafts(): DraftStore {
  const drafts = new Map<string, string>();
  return {
    load: async (service) => {
      const draft = drafts.get(service);
      return draft === undefined ? undefined : (JSON.parse(draft) as Draft);
    },
    save: async (draft) => void drafts.set(draft.service, JSON.stringify(draft)),
    remove: async (service) => void drafts.delete(service),
  };
}
