import type {Field, Problem} from 'formwork/sdk';

/**
 * The one problem of a field that is shown: the first that says more than that the answer is missing.
 *
 * A date that does not exist and a file that was refused leave the field without an answer, but that is not what is
 * wrong with them.
 */
export function shownProblem({problems}: Pick<Field, 'problems'>): Problem | undefined {
  return problems.find(({keyword}) => keyword !== 'required') ?? problems[0];
}
