import type {Field} from 'formwork/sdk';

/** An item that was removed and may come back, with what says so in its place. */
export interface RemovedItem {
  readonly key: string;
  readonly label: string;
  readonly value: unknown;
  readonly notice: HTMLElement;
  readonly undo: HTMLButtonElement;
}

/** Where among the present items those stood that were removed, whatever has been added, removed and moved since. */
export class RemovedItems {
  #order: readonly (Field | RemovedItem)[] = [];
  #returning: RemovedItem | undefined;

  *[Symbol.iterator](): Iterator<RemovedItem> {
    yield* this.#order.filter(isRemoved);
  }

  /** Puts a removed item in the place of its field, which is about to go. */
  replace(field: Field, item: RemovedItem): void {
    this.#order = this.#order.map((each) => (each === field ? item : each));
  }

  /** Has the next field that comes take the place of a removed item; returns its index among the present ones. */
  bringBack(item: RemovedItem): number {
    this.#returning = item;
    item.notice.remove();
    return this.#order.slice(0, this.#order.indexOf(item)).filter((each) => !isRemoved(each)).length;
  }

  /** Speaks no more of a removed item; returns the index that it had. */
  forget(item: RemovedItem): number {
    const index = this.bringBack(item);
    this.#returning = undefined;
    this.#order = this.#order.filter((each) => each !== item);
    return index;
  }

  /** The present items and the removed ones, in order. */
  among(present: readonly Field[]): readonly (Field | RemovedItem)[] {
    if (!this.#order.some(isRemoved)) return (this.#order = present);
    const known = new Set(this.#order);
    const back = this.#returning && present.find((field) => !known.has(field));
    if (back) {
      this.#order = this.#order.map((each) => (each === this.#returning ? back : each));
      this.#returning = undefined;
    }
    const after = this.#followers(new Set(present));
    const following = (field: Field | undefined): RemovedItem[] => after.get(field) ?? [];
    return (this.#order = [...following(undefined), ...present.flatMap((field) => [field, ...following(field)])]);
  }

  /** The removed items by the present one that they follow. */
  #followers(present: ReadonlySet<Field>): Map<Field | undefined, RemovedItem[]> {
    const found = new Map<Field | undefined, RemovedItem[]>();
    let last: Field | undefined;
    for (const each of this.#order) {
      if (isRemoved(each)) found.set(last, [...(found.get(last) ?? []), each]);
      else if (present.has(each)) last = each;
    }
    return found;
  }
}

/** Whether it is one that was removed. */
export function isRemoved(each: Field | RemovedItem): each is RemovedItem {
  return 'notice' in each;
}
