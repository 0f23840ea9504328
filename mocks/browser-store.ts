import {openDB, type DBSchema, type IDBPDatabase} from 'idb';
import type {MinistryState} from './ministry/state.ts';
import {queue, type MinistryStore} from './ministry/store.ts';

interface MocksDatabase extends DBSchema {
  memory: {key: 'state'; value: MinistryState};
}

/** The name of the IndexedDB database, and of the Web Lock that tabs take in turn. */
const NAME = 'formwork-mocks';

/** Keeps a ministry's memory in IndexedDB, so that it survives a reload and is the same in every tab. */
export function browserStore(): MinistryStore {
  const inTurn = queue();
  return {
    load: () => inDatabase((database) => database.get('memory', 'state')),
    save: (state) => inDatabase((database) => database.put('memory', state, 'state')).then(() => undefined),
    // Outside a secure context there are no Web Locks, and tabs cannot wait for each other.
    exclusively: (work) => ('locks' in navigator ? navigator.locks.request(NAME, work) : inTurn(work)),
  };
}

/** Wipes the memory; ministries that are at work start anew with their next request. */
export function clearBrowserStore(): Promise<void> {
  return inDatabase((database) => database.clear('memory'));
}

/** Opens the database anew each time, so that wiping the site's data neither waits for us nor breaks us. */
async function inDatabase<T>(work: (database: IDBPDatabase<MocksDatabase>) => Promise<T>): Promise<T> {
  const database = await openDB<MocksDatabase>(NAME, 1, {
    upgrade: (created) => void created.createObjectStore('memory'),
  });
  try {
    return await work(database);
  } finally {
    database.close();
  }
}
