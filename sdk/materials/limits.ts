import {FormworkError} from '../errors.ts';
import {isObject, read} from '../form/data.ts';
import {mediaTypes} from './sniff.ts';

/** A media type that a material can have. */
export type MediaType = (typeof mediaTypes)[keyof typeof mediaTypes];

/** What a material has to keep to. */
export interface MaterialLimits {
  readonly mediaTypes: readonly MediaType[];
  readonly maxBytes: number;
  readonly minBytes?: number;
  readonly minWidth?: number;
  readonly maxWidth?: number;
  readonly minHeight?: number;
  readonly maxHeight?: number;
  /** In code points, as JSON Schema counts. */
  readonly maxNameLength?: number;
}

/**
 * A material's limits, read from the keywords of its object schema and of its `allOf` branches; the strictest hold.
 *
 * `mediaType` has to be limited by `enum` or `const`, and `size` by `maximum`: without them a file of any kind and
 * length would have to be read.
 */
export function limitsOf(schema: unknown): MaterialLimits {
  const branches = branchesOf(schema);
  const keyword = (property: string, name: string): unknown[] =>
    branches
      .map((branch) => member(member(branch, 'properties'), property))
      .map((assertions) => member(assertions, name))
      .filter((value) => value !== undefined);
  const numbers = (property: string, name: string): number[] => keyword(property, name).map(Number);

  const maxBytes = Math.min(...numbers('size', 'maximum'));
  if (!Number.isFinite(maxBytes)) {
    throw new FormworkError('material-size', 'The schema of a material does not limit its size.', {
      mend: 'Give its property `size` a `maximum`, in bytes.',
    });
  }
  return {
    mediaTypes: mediaTypesOf([
      ...keyword('mediaType', 'enum'),
      ...keyword('mediaType', 'const').map((constant) => [constant]),
    ]),
    maxBytes,
    ...largest('minBytes', numbers('size', 'minimum')),
    ...largest('minWidth', numbers('width', 'minimum')),
    ...smallest('maxWidth', numbers('width', 'maximum')),
    ...largest('minHeight', numbers('height', 'minimum')),
    ...smallest('maxHeight', numbers('height', 'maximum')),
    ...smallest('maxNameLength', numbers('name', 'maxLength')),
  };
}

function branchesOf(schema: unknown): unknown[] {
  const all = member(schema, 'allOf');
  return [schema, ...(Array.isArray(all) ? all.flatMap(branchesOf) : [])];
}

function member(value: unknown, key: string): unknown {
  return isObject(value) ? read(value, key) : undefined;
}

function mediaTypesOf(lists: readonly unknown[]): MediaType[] {
  const known = Object.values(mediaTypes);
  const allowed = known.filter((type) => lists.every((list) => Array.isArray(list) && list.includes(type)));
  if (lists.length === 0 || allowed.length === 0) {
    throw new FormworkError('material-type', 'The schema of a material allows no media type that can be checked.', {
      mend: `Give its property \`mediaType\` an \`enum\` with some of ${known.join(', ')}.`,
    });
  }
  return allowed;
}

function largest<K extends string>(name: K, values: readonly number[]): {[key in K]?: number} {
  return values.length > 0 ? ({[name]: Math.max(...values)} as {[key in K]: number}) : {};
}

function smallest<K extends string>(name: K, values: readonly number[]): {[key in K]?: number} {
  return values.length > 0 ? ({[name]: Math.min(...values)} as {[key in K]: number}) : {};
}
