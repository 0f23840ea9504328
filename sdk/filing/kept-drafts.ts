import type {ServiceSpec} from 'formwork/spec';
import type {Identity} from '../backend/contract.ts';
import type {Draft, DraftStore} from '../drafts/store.ts';
import {isSomebodyElse, type FilingContext} from './context.ts';

/** Under what the draft of a filing is kept: a case that is corrected has one of its own. */
export function draftKey(spec: ServiceSpec, amend: string | undefined): string {
  return amend === undefined ? spec.id : `${spec.id}#${amend}`;
}

/**
 * The draft from which a filing goes on, if one is kept that this version of the service can take up.
 *
 * What somebody else has left in its place is put aside for when they come again, and never shown.
 */
export async function draftFor(
  drafts: DraftStore,
  spec: ServiceSpec,
  {identity, session, amend}: FilingContext,
): Promise<Draft | undefined> {
  const key = draftKey(spec, amend);
  let draft = await drafts.load(key);
  if (draft && isSomebodyElse(draft.context.identity, identity)) {
    await putAside(drafts, draft);
    draft = undefined;
  }
  if (!draft && identity) draft = await fetchBack(drafts, key, identity);
  // Whoever comes from the progress query to correct a case again is not shown the receipt of the last time.
  if (draft?.context.receipt && amend !== undefined && session) draft = undefined;
  return draft?.version === spec.version && spec.steps.some(({id}) => id === draft.step) ? draft : undefined;
}

async function putAside(drafts: DraftStore, draft: Draft): Promise<void> {
  const {identity, receipt} = draft.context;
  if (identity && !receipt) await drafts.save({...draft, service: await asideKey(draft.service, identity)});
  await drafts.remove(draft.service);
}

async function fetchBack(drafts: DraftStore, key: string, identity: Identity): Promise<Draft | undefined> {
  const aside = await asideKey(key, identity);
  const draft = await drafts.load(aside);
  if (!draft) return undefined;
  await drafts.save({...draft, service: key});
  await drafts.remove(aside);
  return {...draft, service: key};
}

/** Names nobody: the facts by which the person is known again are in it as a digest only. */
async function asideKey(key: string, {name, idNumberMasked, mobileMasked}: Identity): Promise<string> {
  const facts = new TextEncoder().encode(JSON.stringify([name, idNumberMasked, mobileMasked]));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', facts));
  return `${key}@${[...digest.slice(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
