import type {LiveField} from './live-field.ts';

/**
 * Keeps sections and lists in the document exactly while they belong there.
 *
 * An optional one does while something in it is answered or it was given explicitly; a required one also while it is
 * empty, if what is around it is in the document.
 */
export class Containers {
  /** Those that have come into the document or left it, whose readers have not been asked yet. */
  readonly toggled: LiveField[] = [];
  readonly #followed: (place: LiveField) => void;
  /** How often each has come or gone since the last answer. */
  readonly #turns = new Map<LiveField, number>();

  /** `followed` is told of each place around which something has come or gone. */
  constructor(followed: (place: LiveField) => void) {
    this.#followed = followed;
  }

  /** A further answer has been given. */
  begin(): void {
    this.#turns.clear();
  }

  /** Brings a section or list up to date, and those around it. */
  keep(place: LiveField): void {
    if (this.#update(place)) this.#follow(place);
    this.keepAround(place);
  }

  /** Brings the sections and lists around a place up to date. */
  keepAround(place: LiveField): void {
    const toggled: LiveField[] = [];
    for (let around = place.parent; around?.parent; around = around.parent) {
      if (this.#update(around)) toggled.unshift(around);
    }
    for (const around of toggled) this.#follow(around);
  }

  #update(place: LiveField): boolean {
    const {parent, shut} = place;
    const isDue = place.required && (!parent?.parent || parent.stands);
    const turns = this.#turns.get(place) ?? 0;
    // A condition may hide the only answer of a section because the section is there: then it stays, or it would never rest.
    const isRestless = turns > MOST_TURNS && place.stands;
    const wanted = place.applies && (shut ? shut === 'null' : hasContent(place) || isDue || isRestless);
    place.put(wanted ? place.value : undefined);
    if (wanted === place.stands) return false;
    place.stands = wanted;
    this.#turns.set(place, turns + 1);
    this.toggled.push(place);
    return true;
  }

  /** What a section has to contain is only missing while the section is there. */
  #follow(place: LiveField): void {
    for (const child of place.below) {
      if (!child.applies) continue;
      const goesOn = !child.node.leaf && (this.#update(child) || child.stands);
      this.#followed(child);
      if (goesOn) this.#follow(child);
    }
  }
}

/** Coming, going, and coming again. */
const MOST_TURNS = 2;

/** Whether there is anything in a section or list besides sections and lists that are only there because they have to be. */
function hasContent(place: LiveField): boolean {
  const {data, explicit} = place;
  if (explicit || place.shut === 'null') return true;
  if (!data || Array.isArray(data)) return Boolean(data?.length);
  for (const key in data) {
    const child = place.child(key);
    if (!child || child.node.leaf || hasContent(child)) return true;
  }
  return false;
}
