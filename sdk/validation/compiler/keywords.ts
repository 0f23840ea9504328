import type {Ajv2020, CodeKeywordDefinition, KeywordCxt} from 'ajv/dist/2020.js';
import type {Schema} from '../check.ts';
import {follow} from '../follow.ts';
import {Resources} from '../resources.ts';
import type {AjvModules} from './ajv.ts';
import {applicatorCode, changed, type KeywordCode} from './applicators.ts';
import {staticReference} from './dynamic-ref.ts';
import type {Places} from './prepare.ts';
import {notCompilable} from './refusal.ts';

/** Which part of the schema each function of the code judges, by where that stands. */
export type Functions = Map<string, string>;

/** What the schemas are, as they were prepared, and where their parts stood. */
export interface Adaptation {
  readonly core: AjvModules['core'];
  readonly places: Places;
  readonly roots: readonly Schema[];
  readonly others: Readonly<Record<string, Schema>>;
}

/** In front of the place of a part that stands within another one's function. */
export const ABSOLUTE = '@';

/**
 * Makes ajv find what the standard says, report what the interpreter reports, and write less; returns which function is
 * for which part of the schema, once there is code.
 */
export function adaptKeywords(ajv: Ajv2020, {core, places, roots, others}: Adaptation): Functions {
  const functions: Functions = new Map();
  const used = new Set<string>();
  let resources: Resources | undefined;
  for (const keyword of ['dependencies', 'id', '$recursiveAnchor', '$recursiveRef']) ajv.removeKeyword(keyword);
  for (const [keyword, code] of Object.entries(applicatorCode(core))) adapt(keyword, code);
  for (const [keyword, code] of Object.entries(assertionCode(ajv, core))) adapt(keyword, code);
  for (const keyword of ['contains', 'unevaluatedItems']) {
    adapt(keyword, (cxt, own) => {
      if (used.add(keyword).size > 1) throw notCompilable('ajv does not know which items "contains" has evaluated.');
      own(cxt);
    });
  }
  const note = ({it}: KeywordCxt): void => {
    const place = places.get(it.schemaEnv.schema);
    if (place !== undefined) functions.set(String(it.validateName), encoded(place));
  };
  const refer = adapt('$ref', (cxt, own) => {
    note(cxt);
    own(placed(cxt, places));
  });
  adapt('$dynamicRef', (cxt) => {
    const [root] = roots;
    if (root === undefined || roots.length > 1) throw notCompilable('"$dynamicRef" stands in one of several schemas.');
    if (!resources) {
      resources = new Resources(root, others);
      follow(resources);
    }
    refer(changed(cxt, {schema: staticReference(resources, cxt.parentSchema, cxt.schema as string)}));
  });
  adapt('$dynamicAnchor', note);
  return functions;

  function adapt(keyword: string, code: KeywordCode): (cxt: KeywordCxt) => void {
    const rule = ajv.RULES.all[keyword];
    if (typeof rule !== 'object') throw new Error(`ajv has no “${keyword}” any more.`);
    const own = rule.definition as CodeKeywordDefinition;
    const write = (cxt: KeywordCxt, type?: string): void => code(cxt, (other) => own.code(other, type));
    // In place, for the order of the keywords matters: `unevaluatedProperties` has to come last.
    Object.assign(rule, {definition: {...own, trackErrors: own.trackErrors || TRACKED.has(keyword), code: write}});
    return write;
  }
}

const TRACKED = new Set(['propertyNames']);

/**
 * A code list, and an `enum` of plain values, is one membership test: ajv tries every alternative of the one, and carries
 * the whole schema along for the other. Decimal steps do not fail on binary fractions, and equal items are wrong of whatever
 * type they are.
 */
function assertionCode(ajv: Ajv2020, {_, stringify}: AjvModules['core']): Readonly<Record<string, KeywordCode>> {
  return {
    oneOf: (cxt, own) => {
      const codes = codesOf(cxt.schema as unknown[], (name) => ajv.RULES.all[name] !== undefined);
      if (!codes) return own(cxt);
      cxt.setParams({passing: _`null`});
      cxt.pass(_`${stringify(codes)}.includes(${cxt.data})`);
    },
    enum: (cxt, own) => {
      const values = cxt.schema as unknown[];
      if (!values.every(isPlain)) return own(cxt);
      cxt.pass(_`${stringify(values)}.includes(${cxt.data})`);
    },
    uniqueItems: (cxt) => {
      if (cxt.schema !== true) return;
      cxt.setParams({i: 0, j: 0});
      cxt.pass(_`isUnique(${cxt.data})`);
    },
    multipleOf: (cxt) => {
      const quotient = cxt.gen.let('quotient');
      const near = _`Math.abs(${quotient} - Math.round(${quotient})) <= Math.abs(${quotient}) * 1e-12`;
      cxt.pass(_`(${quotient} = ${cxt.data} / ${cxt.schema as number}, isFinite(${quotient}) && ${near})`);
    },
  };
}

/** A context that writes down where a part stands that is judged within another one's function. */
function placed(cxt: KeywordCxt, places: Places): KeywordCxt {
  return changed(cxt, {
    subschema: (part, valid) => {
      const place = places.get(part.schema);
      return cxt.subschema(place === undefined ? part : {...part, errSchemaPath: ABSOLUTE + encoded(place)}, valid);
    },
  });
}

/** ajv writes the places of a schema as fragments of a URI. */
function encoded(place: string): string {
  return place.split('/').map(encodeURIComponent).join('/');
}

/** The codes of a list that are plain values and all different; none for any other `oneOf`. */
function codesOf(schemas: readonly unknown[], isRule: (name: string) => boolean): unknown[] | undefined {
  const codes = schemas.map((entry) =>
    typeof entry === 'object' && entry !== null && Object.keys(entry).filter(isRule).join() === 'const'
      ? (entry as {readonly const: unknown}).const
      : undefined,
  );
  return codes.every(isPlain) && new Set(codes).size === codes.length ? codes : undefined;
}

function isPlain(value: unknown): boolean {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}
