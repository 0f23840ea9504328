import {copy, write, type Answers} from './data.ts';
import type {LiveField} from './field.ts';

/** The fields below a section or list that apply now, without sections and lists, in display order. */
export function leavesOf(section: LiveField): LiveField[] {
  return section.node.leaf ? [section] : section.children.flatMap(leavesOf);
}

/** All answers at and below a place, also those to questions that do not apply now. */
export function withParked(place: LiveField): unknown {
  if (place.node.leaf) return copy(place.applies ? place.value : place.parked);
  if (place.closed) return undefined;
  const below = [...place.places.values()].map((child) => [child.key, withParked(child)] as const);
  if (place.node.shape === 'list') {
    return place.required || below.length > 0 ? below.map(([, value]) => value ?? null) : undefined;
  }
  const result: Answers = {};
  for (const [key, value] of below) write(result, key, value);
  const empty = Object.keys(result).length === 0;
  return empty && place.parent && !place.required ? undefined : result;
}
