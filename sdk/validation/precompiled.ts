import type {AjvError, AjvStandalone} from 'formwork/spec';
import {join} from '../form/pointer.ts';
import type {Violation} from './problem.ts';

/**
 * Makes a `Validate` of a function that was compiled beforehand: when this package was built, or by `formwork validate compile`.
 *
 * ajv reports a missing property at its parent and an `if` beside what its branch reports; here a problem stands where
 * the applicant mends it, once.
 */
export function fromAjv(check: AjvStandalone): (value: unknown) => Violation[] {
  return (value) => (check(value) ? [] : (check.errors ?? []).filter(({keyword}) => keyword !== 'if').map(problemOf));
}

function problemOf({instancePath, schemaPath, keyword, params}: AjvError): Violation {
  const child = params['missingProperty'] ?? params['additionalProperty'] ?? params['unevaluatedProperty'];
  const pointer = typeof child === 'string' ? join(instancePath, child) : instancePath;
  return {pointer, keyword: keyword === 'dependentRequired' ? 'required' : keyword, schemaPointer: schemaPath, params};
}
