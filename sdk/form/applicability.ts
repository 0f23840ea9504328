import {copy, isObject, read, type Answers} from './data.ts';
import {LiveField} from './field.ts';
import {readersOf, type Guard} from './guards.ts';
import type {ModelNode} from './model.ts';

/**
 * Keeps what applies in step with the answers.
 *
 * An answer asks again only the conditions that read it; what they turn on or off may ask further ones.
 */
export class Applicability {
  readonly #changed: Set<LiveField>;
  readonly #refreshed: (place: LiveField) => void;
  /** Sections and lists that have come into the document or left it, whose readers have not been asked yet. */
  readonly #toggled: LiveField[] = [];

  constructor(changed: Set<LiveField>, refreshed: (place: LiveField) => void) {
    this.#changed = changed;
    this.#refreshed = refreshed;
  }

  /** Makes all places of a form, with the given answers, or those that the schema takes for usual (`default`). */
  begin(root: LiveField, given: unknown): void {
    this.#fill(root, given, given === undefined);
    this.#refresh(root);
    this.#settle(everyGuard(root));
  }

  /** Puts an answer at a place that applies. */
  answer(field: LiveField, value: unknown): void {
    this.#write(field, value);
    this.#settle(readersOf(field));
  }

  /** Makes a place below a section or list, with an answer, and puts it into the document. */
  insert(parent: LiveField, key: string, value: unknown): void {
    const list = Array.isArray(parent.data);
    const node = parent.node.childFor(list ? Number(key) : key);
    if (!node) return;
    const place = new LiveField(node, parent, key);
    if (list) this.#splice(parent, Number(key), 0, place);
    else parent.places.set(key, place);
    this.#fill(place, value, value === undefined);
    this.#refresh(place);
    this.#reordered(parent, everyGuard(place));
  }

  /** Takes a place and its answers away. */
  remove(place: LiveField): void {
    const {parent} = place;
    if (!parent) return;
    if (Array.isArray(parent.data)) this.#splice(parent, Number(place.key), 1);
    else {
      place.put(undefined);
      parent.places.delete(place.key);
    }
    this.#reordered(parent, []);
  }

  /** Moves an item to another index. */
  move(place: LiveField, index: number): void {
    const {parent} = place;
    if (!parent || !Array.isArray(parent.data)) return;
    const [value] = parent.data.splice(Number(place.key), 1);
    const order = [...parent.places.values()].filter((other) => other !== place);
    parent.data.splice(index, 0, value);
    order.splice(index, 0, place);
    this.#number(parent, order);
    this.#reordered(parent, []);
  }

  /** Chooses one of the objects that a section offers. */
  choose(place: LiveField, index: number | undefined): void {
    const guards = place.choice?.branches.map(({guard}) => guard) ?? [];
    guards.forEach((guard, branch) => this.#decide(place, guard, branch === index));
    this.#changed.add(place);
  }

  /** Opens a section that waits to be wanted. */
  open(place: LiveField): void {
    place.closed = false;
    this.#fill(place, place.node.shape === 'list' ? [] : {}, true);
    this.#keep(place);
    this.#reordered(place, everyGuard(place));
  }

  /** Makes the places below a place with their answers: the given ones, or in a fresh form the usual ones. */
  #fill(place: LiveField, given: unknown, fresh: boolean): void {
    const {node} = place;
    if (node.leaf) {
      place.parked = given === undefined ? undefined : copy(given);
      return;
    }
    place.places = new Map();
    place.data = node.shape === 'list' ? [] : {};
    // Expanded first: what a `$ref` names shows only then.
    if (node.below && given === undefined && recurs(place)) {
      place.closed = true;
      return;
    }
    this.#prepareGuards(place, given);
    for (const [key, child, value] of below(place, given, fresh)) {
      const made = new LiveField(child, place, key);
      place.places.set(key, made);
      this.#fill(made, value, fresh);
      this.#refresh(made);
      const {default: usual} = made.schema;
      if (fresh && child.leaf && usual !== undefined && made.value === undefined) this.#write(made, copy(usual));
    }
  }

  #prepareGuards(place: LiveField, given: unknown): void {
    const {guards, variants} = place.node.below;
    if (guards.length === 0) return;
    place.outcomes = new Map(guards.map((guard) => [guard, guard.test?.(place.data, '', undefined) ?? false]));
    for (const {branches} of variants) {
      const found = given === undefined ? undefined : branches.find(({fits}) => fits(given));
      if (found) place.outcomes.set(found.guard, true);
    }
  }

  /** Asks guards again, applies what follows, and goes on with what that changes, until nothing does. */
  #settle(asked: readonly (readonly [LiveField, Guard])[]): void {
    const queue = [...asked];
    // A condition that hides what it reads never comes to rest; the bound keeps the form alive.
    for (let turns = 0; turns < MOST_TURNS; turns += 1) {
      queue.push(...this.#toggled.splice(0).flatMap(readersOf));
      const [owner, guard] = queue.shift() ?? [];
      if (!owner || !guard) return;
      if (guard.test) queue.push(...this.#switch(owner, guard, guard.test(owner.data ?? {}, '', undefined)));
    }
  }

  #decide(owner: LiveField, guard: Guard, outcome: boolean): void {
    this.#settle(this.#switch(owner, guard, outcome));
  }

  #switch(owner: LiveField, guard: Guard, outcome: boolean): (readonly [LiveField, Guard])[] {
    if (outcome === owner.outcomes.get(guard)) return [];
    owner.outcomes.set(guard, outcome);
    return [...guard.targets]
      .flatMap((node) => placesOf(owner, node))
      .filter((place) => this.#refresh(place))
      .flatMap(readersOf);
  }

  /** Brings a place up to date with what the schema says now; returns whether answers moved. */
  #refresh(place: LiveField): boolean {
    const {applies, changed} = place.refresh();
    if (!changed && applies === place.applies) return false;
    this.#changed.add(place);
    const moved = applies !== place.applies;
    if (moved) {
      if (place.parent) this.#changed.add(place.parent);
      if (applies) this.#unpark(place);
      else this.#park(place);
    } else if (!place.node.leaf) this.#keep(place);
    this.#refreshed(place);
    return moved;
  }

  #unpark(place: LiveField): void {
    place.applies = true;
    if (!place.node.leaf) return this.#keep(place);
    const answer = place.parked ?? (place.required && place.kind === 'constant' ? place.schema['const'] : undefined);
    place.parked = undefined;
    if (answer !== undefined || Array.isArray(place.parent?.data)) this.#write(place, answer);
  }

  #park(place: LiveField): void {
    const {hidden} = place.ui;
    if (place.node.leaf && hidden !== 'drop') place.parked = place.value;
    place.applies = false;
    place.own = [];
    place.outside = [];
    if (hidden !== 'keep') place.put(undefined);
    this.#keepAround(place);
  }

  #write(field: LiveField, answer: unknown): void {
    field.put(answer);
    this.#changed.add(field);
    this.#keepAround(field);
  }

  #keep(place: LiveField): void {
    if (this.#keepContainer(place)) this.#refreshBelow(place);
    this.#keepAround(place);
  }

  #keepAround(place: LiveField): void {
    let outermost: LiveField | undefined;
    for (let around = place.parent; around?.parent; around = around.parent) {
      if (this.#keepContainer(around)) outermost = around;
    }
    if (outermost) this.#refreshBelow(outermost);
  }

  /** What a section has to contain is only missing while the section is there. */
  #refreshBelow(place: LiveField): void {
    for (const child of place.places.values()) {
      if (!child.applies) continue;
      this.#refreshed(child);
      this.#refreshBelow(child);
    }
  }

  /**
   * A required section or list stands in the document even while empty, an optional one only with an answer.
   * Returns whether that has changed.
   */
  #keepContainer(place: LiveField): boolean {
    const wanted = place.applies && !place.closed && (place.required || !isEmpty(place.data));
    place.put(wanted ? place.data : undefined);
    const toggled = wanted !== place.stands;
    place.stands = wanted;
    if (toggled) this.#toggled.push(place);
    return toggled;
  }

  #splice(parent: LiveField, index: number, removed: number, ...added: LiveField[]): void {
    (parent.data as unknown[]).splice(index, removed, ...added.map(() => null));
    const order = [...parent.places.values()];
    order.splice(index, removed, ...added);
    this.#number(parent, order);
  }

  #number(parent: LiveField, order: readonly LiveField[]): void {
    parent.places = new Map(order.map((place, index) => [String(index), place]));
    order.forEach((place, index) => {
      place.moveTo(index);
      this.#changed.add(place);
    });
  }

  #reordered(parent: LiveField, asked: readonly (readonly [LiveField, Guard])[]): void {
    this.#changed.add(parent);
    if (parent.parent) this.#keep(parent);
    const wide = parent.node.below.wideGuards.map((guard) => [parent, guard] as const);
    this.#settle([...asked, ...wide, ...readersOf(parent)]);
  }
}

/** More turns than any settled form needs: each condition may flip a few times. */
const MOST_TURNS = 10_000;

function* below(place: LiveField, given: unknown, fresh: boolean): Generator<readonly [string, ModelNode, unknown]> {
  const {node} = place;
  if (node.shape === 'list') {
    const items = Array.isArray(given) ? given : [];
    const schema = node.fragments[0]?.schema;
    const minItems = isObject(schema) ? Number(schema['minItems'] ?? 0) : 0;
    const wanted = fresh && node.requiredWhen.length > 0 ? Math.min(minItems, MOST_EMPTY) : 0;
    for (let index = 0; index < Math.max(items.length, node.below.prefix.length, wanted); index += 1) {
      const child = node.childFor(index);
      if (child) yield [String(index), child, items[index] ?? undefined];
    }
    return;
  }
  const answers: Answers = isObject(given) ? given : {};
  for (const child of node.properties.values()) yield [child.key, child, read(answers, child.key)];
  for (const key of Object.keys(answers)) {
    const child = node.properties.has(key) ? undefined : node.childFor(key);
    if (child) yield [key, child, answers[key]];
  }
}

/** A list that has to have items begins with that many empty ones, within reason. */
const MOST_EMPTY = 10;

/** An optional section like one that it is in would never end. */
function recurs(place: LiveField): boolean {
  if (Array.isArray(place.parent?.data)) return false;
  const own = new Set(place.node.fragments.map(({schema}) => schema));
  for (let around = place.parent; around; around = around.parent) {
    if (around.node.fragments.some(({schema}) => own.has(schema))) return true;
  }
  return false;
}

function everyGuard(place: LiveField): (readonly [LiveField, Guard])[] {
  if (place.node.leaf || place.closed) return [];
  const own = place.node.below.guards.map((guard) => [place, guard] as const);
  return [...own, ...[...place.places.values()].flatMap(everyGuard)];
}

/** The live places of a model's place, seen from one that is around them. */
function placesOf(owner: LiveField, node: ModelNode): LiveField[] {
  if (node === owner.node) return [owner];
  if (!node.parent) return [];
  return placesOf(owner, node.parent).flatMap((around) =>
    node.key === '*'
      ? [...around.places.values()].filter((place) => place.node === node)
      : [around.places.get(node.key) ?? []].flat(),
  );
}

function isEmpty(data: Answers | unknown[] | undefined): boolean {
  if (!data || Array.isArray(data)) return !data?.length;
  for (const _ in data) return false;
  return true;
}
