import type {LiveField} from './live-field.ts';

/** Whether a section or list is within another one of its own kind, so that opening all of them would never end. */
export function recurs(place: LiveField): boolean {
  if (place.parent?.node.isList) return false;
  const own = new Set(place.node.fragments.map(({schema}) => schema));
  for (let around = place.parent; around; around = around.parent) {
    if (around.node.fragments.some(({schema}) => own.has(schema))) return true;
  }
  return false;
}
