import type {Draft, DraftStore} from '../drafts/store.ts';

/** Saves a draft soon after each change, one write at a time. */
export interface Autosave {
  /** When the last write was completed (RFC 3339). */
  readonly savedAt: string | undefined;
  /** Whether the last write failed. */
  readonly failed: boolean;
  /** Something has changed. */
  later(): void;
  /** Saves what has changed; resolves when it is stored, or could not be. */
  flush(): Promise<void>;
  /** Saves a draft after any write that is under way, so that no older one comes after it; rejects if it cannot. */
  keep(draft: Draft): Promise<void>;
  /** Removes the draft, after any write that is under way. */
  remove(service: string): Promise<void>;
}

/** Makes the autosave of one filing; `draft` gives what to save, undefined for nothing. */
export function autosave(store: DraftStore, draft: () => Draft | undefined, onSaved: () => void): Autosave {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: Promise<void> = Promise.resolve();
  const saver = {
    savedAt: undefined as string | undefined,
    failed: false,
    later() {
      timer ??= setTimeout(() => void saver.flush(), SOON);
    },
    flush() {
      clearTimeout(timer);
      timer = undefined;
      return (last = last.then(write));
    },
    keep(value: Draft) {
      clearTimeout(timer);
      timer = undefined;
      const kept = last.then(() => store.save(value));
      last = kept.catch(() => undefined);
      return kept;
    },
    remove(service: string) {
      clearTimeout(timer);
      timer = undefined;
      saver.savedAt = undefined;
      return (last = last.then(() => store.remove(service).catch(() => undefined)));
    },
  };
  return saver;

  async function write(): Promise<void> {
    const value = draft();
    if (!value) return;
    const before = saver.failed;
    try {
      await store.save(value);
      saver.savedAt = value.savedAt;
      saver.failed = false;
    } catch {
      saver.failed = true;
      if (before) return;
    }
    onSaved();
  }
}

/** In milliseconds: short enough that a reload loses nothing that was seen, long enough to gather a burst. */
const SOON = 120;
