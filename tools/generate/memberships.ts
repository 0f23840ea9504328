import {type Ajv2020, type CodeKeywordDefinition, stringify, _} from 'ajv/dist/2020.js';
import oneOf from 'ajv/dist/vocabularies/applicator/oneOf.js';
import enumeration from 'ajv/dist/vocabularies/validation/enum.js';

/**
 * Makes ajv compile a code list, and an `enum` of plain values, to one membership test.
 *
 * Its own `oneOf` tries every alternative and reports each that does not fit: 56 times the code and 56 errors for one
 * answer. Its own `enum` carries the whole schema along. What is reported (keyword, schema path, value) stays the same,
 * and any other `oneOf` and `enum` keeps ajv's code.
 */
export function compactMemberships(ajv: Ajv2020): void {
  const [ownOneOf, ownEnum] = [oneOf.default, enumeration.default] as CodeKeywordDefinition[];
  if (!ownOneOf || !ownEnum) throw new Error('ajv has changed its modules.');
  ajv.removeKeyword('oneOf');
  ajv.addKeyword({
    ...ownOneOf,
    // Where it was: `unevaluatedProperties` has to come after it.
    before: 'allOf',
    code(cxt) {
      const codes = codesOf(cxt.schema as Record<string, unknown>[]);
      if (!codes) return ownOneOf.code(cxt);
      cxt.setParams({passing: _`null`});
      cxt.pass(_`${stringify(codes)}.includes(${cxt.data})`);
    },
  });
  ajv.removeKeyword('enum');
  ajv.addKeyword({
    ...ownEnum,
    error: {
      message: 'must be equal to one of the allowed values',
      params: ({schema}) => _`{allowedValues: ${stringify(schema)}}`,
    },
    code(cxt) {
      if (!(cxt.schema as unknown[]).every(isPlain))
        throw new Error('An enum of objects or lists is not in the dialect.');
      cxt.pass(_`${stringify(cxt.schema)}.includes(${cxt.data})`);
    },
  });
}

/** The codes of a list that are plain values and all different; none for any other `oneOf`. */
function codesOf(schemas: readonly Record<string, unknown>[]): unknown[] | undefined {
  const codes = schemas.map((entry) => (Object.keys(entry).join() === 'const' ? entry['const'] : undefined));
  return codes.every(isPlain) && new Set(codes).size === codes.length ? codes : undefined;
}

function isPlain(value: unknown): boolean {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}
