import type {Field} from 'formwork/sdk';
import {loadViews} from '../fields/registry.ts';
import type {GroupScene} from './group-scene.ts';
import type {Part} from './part.ts';

/** Gives the focus to the first field of a part, or to the part itself while there is none to fill in. */
export function enter({context, parts}: GroupScene, field: Field | undefined): void {
  const part = field && parts.get(field);
  if (!part) return;
  const {element} = part;
  if (isFilledIn(part)) context.focus(field.pointer);
  // A row whose view has still to be fetched has nothing to give the focus to but its tools.
  if (element.querySelector(':focus:not(.item-tools > *)')) return;
  const root = element.getRootNode() as ShadowRoot;
  element.tabIndex = -1;
  element.focus();
  // The view of its first field may have to be fetched; who has gone on meanwhile is not called back.
  const kind = firstLeaf(field)?.kind;
  if (kind === undefined) return;
  loadViews([kind]).then(
    () => (root.activeElement ?? element) === element && context.focus(field.pointer),
    () => undefined,
  );
}

/** Whether there is anything in a part that is filled in. */
export function isFilledIn({element}: Part): boolean {
  return element.matches('.row') || element.querySelector('.row') !== null;
}

function firstLeaf(field: Field): Field | undefined {
  if (field.kind !== 'section' && field.kind !== 'list') return field;
  for (const child of field.children) {
    const leaf = firstLeaf(child);
    if (leaf) return leaf;
  }
  return undefined;
}
