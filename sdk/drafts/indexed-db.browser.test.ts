import {expect} from 'chai';
import {openDB} from 'idb';
import {beginning} from '../filing/context.ts';
import {indexedDbDrafts} from './indexed-db.ts';
import type {Draft} from './store.ts';

const draft: Draft = {
  service: 'test/service',
  version: '1.0.0',
  savedAt: '2026-01-01T00:00:00Z',
  step: 'form',
  phase: 'editing',
  context: beginning,
  answers: {form: {basic: {name: '王建国', idNumber: '11010519491231002X'}}},
};

describe('indexedDbDrafts', () => {
  let name = '';
  beforeEach(() => (name = `drafts-${crypto.randomUUID()}`));
  afterEach(() => void indexedDB.deleteDatabase(name));

  it('gives back what was saved, also to another page of the same origin', async () => {
    await indexedDbDrafts(name).save(draft);
    expect(await indexedDbDrafts(name).load(draft.service)).to.deep.equal(JSON.parse(JSON.stringify(draft)));
  });

  it('stores nothing that can be read without the key, and no key that can be read', async () => {
    await indexedDbDrafts(name).save(draft);
    const database = await openDB(name);
    const [stored] = (await database.getAll('drafts')) as {data: ArrayBuffer}[];
    const [key] = (await database.getAll('keys')) as CryptoKey[];
    expect(new TextDecoder('latin1').decode(stored?.data)).not.to.include('11010519491231002X');
    expect(key?.extractable).to.equal(false);
    database.close();
  });

  it('removes the draft and its key', async () => {
    const drafts = indexedDbDrafts(name);
    await drafts.save(draft);
    await drafts.remove(draft.service);
    expect(await drafts.load(draft.service)).to.equal(undefined);
    const database = await openDB(name);
    expect(await database.count('keys')).to.equal(0);
    database.close();
  });

  it('takes a draft that can no longer be decrypted for none', async () => {
    const drafts = indexedDbDrafts(name);
    await drafts.save(draft);
    const database = await openDB(name);
    await database.delete('keys', draft.service);
    database.close();
    expect(await drafts.load(draft.service)).to.equal(undefined);
  });

  it('goes on after the database was deleted by somebody else', async () => {
    const drafts = indexedDbDrafts(name);
    await drafts.save(draft);
    await new Promise((resolve) => (indexedDB.deleteDatabase(name).onsuccess = resolve));
    await drafts.save(draft);
    expect((await drafts.load(draft.service))?.step).to.equal('form');
  });
});
