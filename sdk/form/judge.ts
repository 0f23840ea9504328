import type {Problem} from '../validation/problem.ts';
import type {LiveField} from './field.ts';
import {settle} from './problems.ts';

/** The problems of one place, by the subschemas that apply to it now. */
export function judgeOne(place: LiveField): readonly Problem[] {
  const out: Problem[] = [];
  if (place.value === undefined || (!place.node.leaf && !stands(place))) {
    if (place.required) out.push({pointer: place.pointer, keyword: 'required', params: {missingProperty: place.key}});
  } else {
    for (const {check} of place.active) check()(place.value, place.pointer, out);
    const {choice} = place;
    if (choice && place.variant === undefined) {
      out.push({pointer: place.pointer, keyword: choice.keyword, schemaPointer: choice.at, params: {}});
    }
  }
  const problems = out.length > 0 ? (settle(out, root(place)).get(place) ?? []) : [];
  return problems.length > 0 || !place.ui.lookup ? problems : missingFills(place);
}

/** The problems of a place and of all that apply below it. */
export function judgeAll(place: LiveField): readonly Problem[] {
  const below = place.node.leaf || place.value === undefined || !stands(place) ? [] : place.children.flatMap(judgeAll);
  return [...judgeOne(place), ...below];
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

/** Whether a section or list is in the document: an optional one that is empty is not. */
function stands(place: LiveField): boolean {
  return place.required || Object.keys(place.data ?? {}).length > 0;
}
