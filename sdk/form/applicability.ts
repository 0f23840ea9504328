import {Containers} from './containers.ts';
import {copy, isObject, type Answers} from './data.ts';
import {below, constantOf, declaringMostOf, isWanted, keepUndeclared} from './filling.ts';
import {readersOf, type Guard} from './guards.ts';
import {LiveField} from './live-field.ts';
import {twinsOf, type ModelNode} from './model.ts';
import {recurs} from './recursion.ts';

/**
 * Keeps what applies in step with the answers.
 *
 * An answer asks again only the conditions that read it; what they turn on or off may ask further ones.
 */
export class Applicability {
  readonly #changed: Set<LiveField>;
  readonly #refreshed: (place: LiveField) => void;
  readonly #containers: Containers;

  constructor(changed: Set<LiveField>, refreshed: (place: LiveField) => void) {
    this.#changed = changed;
    this.#refreshed = refreshed;
    this.#containers = new Containers(refreshed);
  }

  /** Makes all places of a form, with the given answers, or those that the schema takes for usual (`default`). */
  begin(root: LiveField, given: unknown): void {
    this.#containers.begin();
    this.#fill(root, given, given === undefined);
    this.#refresh(root);
    this.#settle(everyGuard(root));
  }

  /** Puts an answer at a place that applies. */
  answer(field: LiveField, value: unknown): void {
    this.#containers.begin();
    this.#write(field, value);
    this.#settle(readersOf(field));
  }

  /** Makes a place below a section or list, with an answer, and puts it into the document. */
  insert(parent: LiveField, key: string, value: unknown): void {
    this.#containers.begin();
    const list = Array.isArray(parent.data);
    const node = parent.node.childFor(list ? Number(key) : key);
    if (!node) return;
    const place = new LiveField(node, parent, key);
    if (list) this.#splice(parent, Number(key), 0, place);
    else parent.places.set(key, place);
    for (let twin = node.twin; twin; twin = twin.twin) this.#make(parent, key, twin);
    const made = [...twinsOf<LiveField>(place)];
    for (const twin of made) {
      this.#fill(twin, value, value === undefined);
      this.#refresh(twin);
    }
    this.#reordered(parent, made.flatMap(everyGuard));
  }

  /** Takes a place and its answers away; an opened section is closed. */
  remove(place: LiveField): void {
    this.#containers.begin();
    const {parent} = place;
    if (!parent) return;
    if (Array.isArray(parent.data)) this.#splice(parent, Number(place.key), 1);
    else if (place.isNamed) {
      place.put(undefined);
      parent.places.delete(place.key);
    } else {
      place.explicit = false;
      this.#fill(place, undefined, true);
      place.shut ??= 'waiting';
      this.#containers.keep(place);
      this.#changed.add(place);
    }
    this.#reordered(parent, []);
  }

  /** Moves an item to another index. */
  move({parent, key}: LiveField, index: number): void {
    this.#containers.begin();
    if (!parent || !Array.isArray(parent.data)) return;
    const [value] = parent.data.splice(Number(key), 1);
    const order = [...parent.places.values()];
    // With it go the places that share its name in other shapes.
    const moved = order.splice(Number(key), 1);
    parent.data.splice(index, 0, value);
    order.splice(index, 0, ...moved);
    this.#number(parent, order);
    this.#reordered(parent, []);
  }

  /** Chooses one of the objects that a section offers. */
  choose(place: LiveField, index: number | undefined): void {
    this.#containers.begin();
    const guards = place.choice?.branches.map(({guard}) => guard) ?? [];
    guards.forEach((guard, branch) => this.#decide(place, guard, branch === index));
    this.#changed.add(place);
  }

  /** Opens a section that waits to be wanted, with these answers. */
  open(place: LiveField, value: unknown): void {
    this.#containers.begin();
    place.shut = undefined;
    place.explicit = true;
    this.#fill(place, value ?? (place.node.isList ? [] : {}), value === undefined);
    if (place.parent) this.#changed.add(place.parent);
    this.#containers.keep(place);
    this.#reordered(place, everyGuard(place));
  }

  /** Makes the places below a place with their answers: the given ones, or in a fresh form the usual ones. */
  #fill(place: LiveField, given: unknown, fresh: boolean): void {
    const {node} = place;
    if (node.leaf) {
      place.parked = given === undefined ? undefined : copy(given);
      return;
    }
    const isList = node.isList;
    place.places = new Map();
    place.data = isList ? [] : {};
    // Expanded first: what a `$ref` names shows only then.
    void node.below;
    place.shut =
      given === null && place.takesNull ? 'null' : given === undefined && recurs(place) ? 'waiting' : undefined;
    if (place.shut) return;
    place.explicit ||= isList ? Array.isArray(given) && given.length === 0 : isObject(given) && isEmpty(given);
    this.#prepareGuards(place, given);
    const usual = fresh && isWanted(place);
    for (const [key, child, value] of below(place, given, usual)) {
      const made = this.#make(place, key, child);
      if (!child.leaf) made.refresh();
      this.#fill(made, value, fresh);
      this.#refresh(made);
      const {default: answer} = made.schema;
      if (usual && child.leaf && answer !== undefined && made.value === undefined) this.#write(made, copy(answer));
    }
    if (isObject(given)) keepUndeclared(place, given);
  }

  #make(parent: LiveField, key: string, node: ModelNode): LiveField {
    const made = new LiveField(node, parent, key);
    const first = parent.places.get(key);
    if (first) [...twinsOf<LiveField>(first)].at(-1)!.twin = made;
    else parent.places.set(key, made);
    return made;
  }

  #prepareGuards(place: LiveField, given: unknown): void {
    const {guards, variants} = place.node.below;
    if (guards.length === 0) return;
    place.outcomes = new Map(guards.map((guard) => [guard, guard.test?.(place.data, '', undefined) ?? false]));
    for (const {branches} of variants) {
      const [found] = isObject(given) ? branches.filter(({fits}) => fits(given)).toSorted(declaringMostOf(given)) : [];
      if (found) place.outcomes.set(found.guard, true);
    }
  }

  /** Asks guards again, applies what follows, and goes on with what that changes, until nothing does. */
  #settle(asked: readonly (readonly [LiveField, Guard])[]): void {
    const queue = [...asked];
    // A condition that hides what it reads never comes to rest; the bound keeps the form alive.
    for (let turns = 0; turns < MOST_TURNS; turns += 1) {
      queue.push(...this.#containers.toggled.splice(0).flatMap(readersOf));
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
    } else if (!place.node.leaf) this.#containers.keep(place);
    this.#refreshed(place);
    return moved;
  }

  #unpark(place: LiveField): void {
    place.applies = true;
    if (!place.node.leaf) return this.#containers.keep(place);
    const answer = place.parked === undefined && place.required ? constantOf(place) : place.parked;
    if (place.parent) place.parked = undefined;
    if (answer !== undefined || Array.isArray(place.parent?.data)) this.#write(place, answer);
  }

  #park(place: LiveField): void {
    const {hidden} = place.ui;
    if (place.node.leaf && hidden !== 'drop') place.parked = place.value;
    place.applies = false;
    place.own = [];
    place.outside = [];
    place.refusal = undefined;
    if (hidden === 'keep') return;
    if (!place.node.leaf) return this.#containers.keep(place);
    place.put(undefined);
    this.#containers.keepAround(place);
  }

  #write(field: LiveField, answer: unknown): void {
    field.put(answer);
    this.#changed.add(field);
    this.#containers.keepAround(field);
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
      this.#changed.add(place);
      place.moveTo(index, (moved) => this.#changed.add(moved));
    });
  }

  #reordered(parent: LiveField, asked: readonly (readonly [LiveField, Guard])[]): void {
    this.#changed.add(parent);
    if (parent.parent) this.#containers.keep(parent);
    const wide = parent.node.below.wideGuards.map((guard) => [parent, guard] as const);
    this.#settle([...asked, ...wide, ...readersOf(parent)]);
  }
}

/** More turns than any settled form needs: each condition may flip a few times. */
const MOST_TURNS = 10_000;

function everyGuard(place: LiveField): (readonly [LiveField, Guard])[] {
  if (place.node.leaf || place.closed) return [];
  const own = place.node.below.guards.map((guard) => [place, guard] as const);
  return [...own, ...place.below.flatMap(everyGuard)];
}

/** The live places of a model's place, seen from one that is around them. */
function placesOf(owner: LiveField, node: ModelNode): LiveField[] {
  if (node === owner.node) return [owner];
  if (!node.parent) return [];
  return placesOf(owner, node.parent).flatMap((around) =>
    node.key === '*' ? around.below.filter((place) => place.node === node) : (around.placeOf(node) ?? []),
  );
}

function isEmpty(answers: Answers): boolean {
  return Object.keys(answers).length === 0;
}
