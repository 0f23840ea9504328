import {copy, write, type Answers} from './data.ts';
import type {LiveField} from './live-field.ts';

/** The fields below a section or list that apply now, without sections and lists, in display order. */
export function leavesOf(section: LiveField): LiveField[] {
  return section.node.leaf ? [section] : section.children.flatMap(leavesOf);
}

/** All answers at and below a place, also those to questions that do not apply now; undefined while there is none. */
export function withParked(place: LiveField): unknown {
  if (place.node.leaf) return copy(place.applies ? place.value : place.parked);
  if (place.closed) return place.shut === 'null' ? null : undefined;
  if (place.node.isList) return listWithParked(place);
  const result: Answers = {};
  for (const child of place.below) {
    const answer = withParked(child);
    // Of two places with one name the one that applies has the say.
    if (answer !== undefined && (child.applies || !Object.hasOwn(result, child.key))) write(result, child.key, answer);
  }
  // What has come into the document with the answers beside it may be what these are asked for.
  if (place.parent && Object.keys(result).length > 0) {
    for (const child of place.below) {
      if (child.stands && !Object.hasOwn(result, child.key)) write(result, child.key, none(child));
    }
  }
  const data = place.data as Answers;
  for (const key of Object.keys(data)) if (!place.places.has(key)) write(result, key, copy(data[key]));
  return place.parent && !place.explicit && Object.keys(result).length === 0 ? undefined : result;
}

function listWithParked(list: LiveField): unknown[] | undefined {
  const places = [...list.places.keys()].map((key) => list.child(key) as LiveField);
  const items = places.map((item) => withParked(item) ?? none(item));
  const {length} = list.node.below.prefix;
  // The first items of a tuple that nobody has answered are not there.
  while (items.length > 0 && items.length <= length && withParked(places[items.length - 1] as LiveField) === undefined)
    items.pop();
  return items.length > 0 || list.explicit ? items : undefined;
}

/** An item without an answer still has its place in the list. */
function none({node}: LiveField): unknown {
  if (node.leaf) return null;
  return node.isList ? [] : {};
}
