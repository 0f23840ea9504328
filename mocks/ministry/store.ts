import type {MinistryState} from './state.ts';

/** Where a ministry keeps its memory. */
export interface MinistryStore {
  load(): Promise<MinistryState | undefined>;
  save(state: MinistryState): Promise<void>;
  /** Runs work that loads and saves while nobody else does, other tabs included. */
  exclusively<T>(work: () => Promise<T>): Promise<T>;
}

/** Keeps the memory for as long as the process or the page lives. */
export function memoryStore(initial?: MinistryState): MinistryStore {
  let state = initial;
  return {
    load: () => Promise.resolve(state),
    save: (next) => {
      state = next;
      return Promise.resolve();
    },
    exclusively: queue(),
  };
}

/** Runs one piece of work after the other, in the order in which they came. */
export function queue(): MinistryStore['exclusively'] {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(work);
    last = result.catch(() => undefined);
    return result;
  };
}
