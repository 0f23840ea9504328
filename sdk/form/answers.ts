import {copy, write, type Answers} from './data.ts';
import type {LiveField} from './field.ts';

/** The fields below a section or list that apply now, without sections and lists, in display order. */
export function leavesOf(section: LiveField): LiveField[] {
  return section.node.leaf ? [section] : section.children.flatMap(leavesOf);
}

/** All answers at and below a place, also those to questions that do not apply now; undefined while there is none. */
export function withParked(place: LiveField): unknown {
  if (place.node.leaf) return copy(place.applies ? place.value : place.parked);
  if (place.closed) return undefined;
  const below = [...place.places.values()];
  if (place.node.shape === 'list')
    return below.length > 0 ? below.map((item) => withParked(item) ?? none(item)) : undefined;
  const result: Answers = {};
  for (const child of below) write(result, child.key, withParked(child));
  return place.parent && Object.keys(result).length === 0 ? undefined : result;
}

/** An item without an answer still has its place in the list. */
function none({node}: LiveField): unknown {
  if (node.leaf) return null;
  return node.shape === 'list' ? [] : {};
}
