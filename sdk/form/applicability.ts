import {copy, isObject, read, type Answers} from './data.ts';
import {LiveField} from './field.ts';
import {readersOf, type Guard} from './guards.ts';

/**
 * Keeps what applies in step with the answers.
 *
 * An answer asks again only the conditions that read it; what they turn on or off may ask further ones.
 */
export class Applicability {
  readonly #changed: Set<LiveField>;
  readonly #refreshed: (place: LiveField) => void;

  constructor(changed: Set<LiveField>, refreshed: (place: LiveField) => void) {
    this.#changed = changed;
    this.#refreshed = refreshed;
  }

  /** Makes all places of a form, with the given answers, or those that the schema takes for usual (`default`). */
  begin(root: LiveField, given: Answers | undefined): void {
    root.applies = true;
    this.#build(root, given ?? {}, given === undefined);
    this.#settle(everyGuard(root));
  }

  /** Puts an answer at a place that applies. */
  answer(field: LiveField, value: unknown): void {
    this.#write(field, value);
    this.#settle(readersOf(field));
  }

  /** Makes the places below a section with their answers: the given ones, or in a fresh form the usual ones. */
  #build(section: LiveField, given: Answers, fresh: boolean): void {
    section.data = {};
    for (const guard of section.node.guards) section.outcomes.set(guard, guard.test(section.data, '', undefined));
    for (const node of section.node.properties.values()) {
      const place = new LiveField(node, section);
      section.places.set(node.key, place);
      const value = read(given, node.key);
      if (node.leaf) place.parked = value === undefined ? undefined : copy(value);
      else this.#build(place, isObject(value) ? value : {}, fresh);
    }
    for (const place of section.places.values()) {
      this.#refresh(place);
      const {default: usual} = place.schema;
      if (fresh && place.node.leaf && usual !== undefined && place.value === undefined) this.#write(place, copy(usual));
    }
  }

  /** Asks guards again, applies what follows, and goes on with what that changes, until nothing does. */
  #settle(asked: readonly (readonly [LiveField, Guard])[]): void {
    const queue = [...asked];
    // A condition that hides what it reads never comes to rest; the bound keeps the form alive.
    for (let turns = 0; queue.length > 0 && turns < MOST_TURNS; turns += 1) {
      const [owner, guard] = queue.shift() as readonly [LiveField, Guard];
      const outcome = guard.test(owner.data ?? {}, '', undefined);
      if (outcome === owner.outcomes.get(guard)) continue;
      owner.outcomes.set(guard, outcome);
      for (const node of guard.targets) {
        const place = descend(owner, node);
        if (place && this.#refresh(place)) queue.push(...readersOf(place));
      }
    }
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
    } else if (!place.node.leaf) this.#keepContainer(place);
    this.#refreshed(place);
    return moved;
  }

  #unpark(place: LiveField): void {
    place.applies = true;
    if (!place.node.leaf) return this.#keepContainer(place);
    const answer = place.parked;
    place.parked = undefined;
    if (answer !== undefined) this.#write(place, answer);
  }

  #park(place: LiveField): void {
    const {hidden} = place.ui;
    if (place.node.leaf && hidden !== 'drop') place.parked = place.value;
    place.applies = false;
    place.own = [];
    place.outside = [];
    if (hidden !== 'keep') place.put(undefined);
  }

  #write(field: LiveField, answer: unknown): void {
    field.put(answer);
    this.#changed.add(field);
    for (let section = field.parent; section?.parent; section = section.parent) this.#keepContainer(section);
  }

  /** A required section stands in the document even while it is empty, an optional one only with an answer. */
  #keepContainer(section: LiveField): void {
    const wanted = section.applies && (section.required || !isEmpty(section.data));
    section.put(wanted ? section.data : undefined);
  }
}

/** More turns than any settled form needs: each condition may flip a few times. */
const MOST_TURNS = 10_000;

function everyGuard(section: LiveField): (readonly [LiveField, Guard])[] {
  const own = section.node.guards.map((guard) => [section, guard] as const);
  return [...own, ...[...section.places.values()].flatMap(everyGuard)];
}

function descend(owner: LiveField, node: LiveField['node']): LiveField | undefined {
  if (node === owner.node) return owner;
  return node.parent && descend(owner, node.parent)?.places.get(node.key);
}

function isEmpty(data: Answers | undefined): boolean {
  for (const _ in data) return false;
  return true;
}
