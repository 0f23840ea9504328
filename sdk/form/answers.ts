import {copy, isObject, write, type Answers} from './data.ts';
import type {LiveField} from './field.ts';

/** The fields below a section that apply now, without the sections, in display order. */
export function leavesOf(section: LiveField): LiveField[] {
  return section.children.flatMap((place) => (place.node.leaf ? [place] : leavesOf(place)));
}

/** All answers at and below a place, also those to questions that do not apply now. */
export function withParked(place: LiveField): unknown {
  if (place.node.leaf) return copy(place.applies ? place.value : place.parked);
  const result: Answers = {};
  for (const child of place.places.values()) {
    const value = withParked(child);
    if (value !== undefined && !(isObject(value) && !child.node.leaf && Object.keys(value).length === 0)) {
      write(result, child.key, value);
    }
  }
  return result;
}
