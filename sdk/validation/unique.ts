import {equal} from '../form/data.ts';

/** Whether no two items of a list are equal; plain values are told apart at once, others pair by pair. */
export function isUnique(items: readonly unknown[]): boolean {
  const plain = items.filter((item) => typeof item !== 'object' || item === null);
  if (new Set(plain).size < plain.length) return false;
  const others = items.filter((item) => typeof item === 'object' && item !== null);
  return others.every((item, index) => !others.some((earlier, before) => before < index && equal(item, earlier)));
}
