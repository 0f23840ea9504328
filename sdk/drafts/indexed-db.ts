import {openDB, type DBSchema, type IDBPDatabase} from 'idb';
import {createKey, open, seal, type Sealed} from './cipher.ts';
import type {Draft, DraftStore} from './store.ts';

/**
 * Drafts in the browser's IndexedDB, each encrypted with a key of its own that cannot be read out.
 *
 * Removing a draft removes its key with it. What cannot be decrypted any more counts as not there.
 */
export function indexedDbDrafts(name = 'formwork'): DraftStore {
  let database: Promise<IDBPDatabase<Drafts>> | undefined;
  const connect = () =>
    (database ??= openDB<Drafts>(name, 1, {
      upgrade: (db) => {
        db.createObjectStore('keys');
        db.createObjectStore('drafts');
      },
      // Another tab with a newer version must not wait for this one.
      blocking: () => void forget(),
      terminated: () => void (database = undefined),
    }).catch((error: unknown) => {
      database = undefined;
      throw error;
    }));
  const forget = async () => {
    const open = database;
    database = undefined;
    (await open)?.close();
  };

  return {
    async load(service) {
      const db = await connect();
      const [key, sealed] = await Promise.all([db.get('keys', service), db.get('drafts', service)]);
      if (!key || !sealed) return undefined;
      return open(key, sealed).catch(() => undefined) as Promise<Draft | undefined>;
    },
    async save(draft) {
      const db = await connect();
      const key = (await db.get('keys', draft.service)) ?? (await createKey());
      const sealed = await seal(key, draft);
      const transaction = db.transaction(['keys', 'drafts'], 'readwrite', {durability: 'strict'});
      await Promise.all([
        transaction.objectStore('keys').put(key, draft.service),
        transaction.objectStore('drafts').put(sealed, draft.service),
        transaction.done,
      ]);
    },
    async remove(service) {
      const db = await connect();
      const transaction = db.transaction(['keys', 'drafts'], 'readwrite', {durability: 'strict'});
      await Promise.all([
        transaction.objectStore('keys').delete(service),
        transaction.objectStore('drafts').delete(service),
        transaction.done,
      ]);
    },
  };
}

interface Drafts extends DBSchema {
  keys: {key: string; value: CryptoKey};
  drafts: {key: string; value: Sealed};
}
