import type {Problem} from '../validation/problem.ts';
import type {LiveField} from './live-field.ts';
import {settle} from './problems.ts';

/** The problems of one place, by the subschemas that apply to it now. */
export function judgeOne(place: LiveField): readonly Problem[] {
  if (place.refusal) return [place.refusal];
  if (place.shut === 'null') return [];
  const out: Problem[] = [];
  if (!isIn(place)) {
    if (place.required && isAround(place))
      out.push({pointer: place.pointer, keyword: 'required', params: {missingProperty: place.key}});
  } else {
    for (const {check} of place.active) check(place.value, place.pointer, out);
    const {choice} = place;
    if (choice && place.variant === undefined) {
      out.push({pointer: place.pointer, keyword: 'oneOf', schemaPointer: choice.at, params: {}});
    }
  }
  const problems = out.length > 0 ? (settle(out, root(place)).get(place) ?? []) : [];
  return problems.length > 0 || !place.ui.lookup ? problems : missingFills(place);
}

/** The problems of a place and of all that apply below it. */
export function judgeAll(place: LiveField): readonly Problem[] {
  return [...judgeOne(place), ...(place.node.leaf || !isIn(place) ? [] : place.children.flatMap(judgeAll))];
}

/** What a lookup should have filled in and has not. */
function missingFills(place: LiveField): readonly Problem[] {
  const filled = (place.parent?.below ?? []).filter((sibling) => sibling.ui.filledBy === place.key);
  const missing = filled.find((sibling) => sibling.applies && sibling.required && sibling.value === undefined);
  return missing ? [{pointer: place.pointer, keyword: 'lookup', params: {missingProperty: missing.key}}] : [];
}

function root(place: LiveField): LiveField {
  return place.parent ? root(place.parent) : place;
}

/** Whether a place has a part in the document: an answer, or a section or list that is required or not empty. */
function isIn(place: LiveField): boolean {
  return place.node.leaf ? place.value !== undefined : place.stands || !place.parent;
}

/** Whether everything around a place is in the document, so that something can be missing there. */
function isAround({parent}: LiveField): boolean {
  return !parent || (isIn(parent) && isAround(parent));
}
