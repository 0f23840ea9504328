import {JSONPathError, jsonpath, type JSONValue} from 'json-p3';

/** An overlay in the OpenAPI Overlay 1.0 format: a list of changes to a document, each addressed by JSONPath. */
export interface Overlay {
  /** The version of the format. */
  readonly overlay: `1.0.${number}`;
  readonly info: {readonly title: string; readonly version: string};
  /** Path of the document that the overlay was written for. */
  readonly extends?: string;
  readonly actions: readonly OverlayAction[];
}

/** One change. `remove` is carried out and `update` ignored if both are given, as the format says. */
export interface OverlayAction {
  /** RFC 9535 JSONPath of what is changed; address list entries by name (`[?@.id=='notice']`), not by index. */
  readonly target: string;
  readonly description?: string;
  /** Merged into each target that is an object, appended to each that is an array. */
  readonly update?: unknown;
  /** Takes each target out of its parent. */
  readonly remove?: boolean;
}

/** Why an action changed nothing. */
export interface OverlayProblem {
  /** Index of the action in the overlay. */
  readonly action: number;
  readonly target: string;
  readonly reason: 'unmatched' | 'invalid-target' | 'not-updatable';
  readonly message: string;
}

/**
 * Applies an overlay to a document and returns the changed copy.
 *
 * An action that changed nothing is a problem and not an error: the overlay may have been written for another version of
 * the document, and whoever applies it decides what that means.
 */
export function applyOverlay(
  document: unknown,
  overlay: Overlay,
): {readonly document: unknown; readonly problems: readonly OverlayProblem[]} {
  const copy: unknown = structuredClone(document);
  const problems: OverlayProblem[] = [];
  for (const [index, action] of overlay.actions.entries()) {
    const fault = applyAction(copy, action);
    if (fault) problems.push({action: index, target: action.target, ...fault});
  }
  return {document: copy, problems};
}

type Fault = Pick<OverlayProblem, 'reason' | 'message'>;
type Location = readonly (string | number)[];

function applyAction(document: unknown, {target, update, remove}: OverlayAction): Fault | undefined {
  const locations = locate(document, target);
  if (!Array.isArray(locations)) return locations;
  if (locations.length === 0) {
    return {reason: 'unmatched', message: 'The target matches nothing. Compare its names with those of the document.'};
  }
  if (remove) {
    // From the end, so that the indices of what is still to be removed stay right.
    for (const location of locations.toReversed()) removeAt(document, location);
    return undefined;
  }
  if (update === undefined) return {reason: 'not-updatable', message: 'The action has neither update nor remove.'};
  const unfit = locations.filter((location) => !updateAt(valueAt(document, location), update));
  if (unfit.length === 0) return undefined;
  return {
    reason: 'not-updatable',
    message: 'An object takes an object, a list takes an entry, and a single value takes nothing: target its parent.',
  };
}

function locate(document: unknown, target: string): Location[] | Fault {
  try {
    return jsonpath.query(target, document as JSONValue).locations();
  } catch (error) {
    if (!(error instanceof JSONPathError)) throw error;
    return {reason: 'invalid-target', message: `The target is not a JSONPath of RFC 9535: ${error.message}.`};
  }
}

function updateAt(target: unknown, update: unknown): boolean {
  if (Array.isArray(target)) {
    target.push(structuredClone(update));
    return true;
  }
  if (!isObject(target) || !isObject(update)) return false;
  merge(target, update);
  return true;
}

function merge(target: Record<string, unknown>, update: Record<string, unknown>): void {
  for (const [key, value] of Object.entries(update)) {
    const present = Object.hasOwn(target, key) ? target[key] : undefined;
    if (isObject(present) && isObject(value)) merge(present, value);
    else if (Array.isArray(present) && Array.isArray(value)) present.push(...structuredClone(value));
    else define(target, key, structuredClone(value));
  }
}

function removeAt(document: unknown, location: Location): void {
  const key = location.at(-1);
  if (key === undefined) return;
  const parent = valueAt(document, location.slice(0, -1));
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else if (isObject(parent)) delete parent[key];
}

function valueAt(document: unknown, location: Location): unknown {
  return location.reduce((value: unknown, key) => (value as Record<string | number, unknown>)[key], document);
}

/** Assignment would let the key `__proto__` reach the prototype. */
function define(target: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(target, key, {value, writable: true, enumerable: true, configurable: true});
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
