import type {Problem} from '../validation/problem.ts';
import type {LiveField} from './live-field.ts';
import {keysOf} from './pointer.ts';

/** The problems shown below a place, in display order, each once. */
export function problemsAt(place: LiveField): Problem[] {
  return [...place.problems, ...place.children.flatMap(problemsAt)];
}

/** Problems by the field at which the applicant mends them: the innermost one that applies. */
export function gather(problems: readonly Problem[], root: LiveField): Map<LiveField, Problem[]> {
  const found = new Map<LiveField, Problem[]>();
  for (const problem of problems) {
    const field = innermost(root, problem.pointer);
    const known = found.get(field);
    if (known) known.push(problem);
    else found.set(field, [problem]);
  }
  return found;
}

/**
 * The engine's problems as the applicant has to see them.
 *
 * What a lookup fills in cannot be typed: if it is missing, the lookup is what has to be answered. A field has one
 * problem of a kind, however many subschemas say the same.
 */
export function settle(problems: readonly Problem[], root: LiveField): Map<LiveField, readonly Problem[]> {
  const moved = problems.map((problem) => atLookup(problem, root));
  const found = gather(moved, root);
  for (const [field, list] of found) {
    const one = new Map(list.toReversed().map((problem) => [`${problem.pointer} ${problem.keyword}`, problem]));
    const kept = [...one.values()].toReversed();
    const missing = kept.some(({keyword}) => keyword === 'required');
    found.set(field, missing ? kept.filter(({keyword}) => keyword !== 'lookup') : kept);
  }
  return found;
}

function atLookup(problem: Problem, root: LiveField): Problem {
  if (problem.keyword !== 'required') return problem;
  const field = innermost(root, problem.pointer);
  const filler = field.ui.filledBy;
  const lookup = filler === undefined ? undefined : field.parent?.child(filler);
  return lookup ? {...problem, pointer: lookup.pointer, keyword: 'lookup'} : problem;
}

function innermost(root: LiveField, pointer: string): LiveField {
  let place = root;
  for (const key of keysOf(pointer)) {
    const next = place.child(key);
    if (!next?.applies) break;
    place = next;
  }
  return place;
}
