import type {Problem} from '../validation/problem.ts';
import type {LiveField} from './field.ts';
import {settle} from './problems.ts';

/** The problems of one place, by the subschemas that apply to it now. */
export function judgeOne(place: LiveField): readonly Problem[] {
  const out: Problem[] = [];
  if (place.node.leaf && place.value === undefined) {
    if (place.required) out.push({pointer: place.pointer, keyword: 'required', params: {missingProperty: place.key}});
  } else if (place.data || place.node.leaf) {
    for (const {check} of place.active) check(place.value, place.pointer, out);
  }
  const problems = out.length > 0 ? (settle(out, root(place)).get(place) ?? []) : [];
  return problems.length > 0 || !place.ui.lookup ? problems : missingFills(place);
}

/** What a lookup should have filled in and has not. */
function missingFills(place: LiveField): readonly Problem[] {
  const filled = [...(place.parent?.places.values() ?? [])].filter((sibling) => sibling.ui.filledBy === place.key);
  const missing = filled.find((sibling) => sibling.applies && sibling.required && sibling.value === undefined);
  return missing ? [{pointer: place.pointer, keyword: 'lookup', params: {missingProperty: missing.key}}] : [];
}

function root(place: LiveField): LiveField {
  return place.parent ? root(place.parent) : place;
}
