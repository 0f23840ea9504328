/** Chance that comes out the same for the same seed. */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A whole number from 0 up to, but not including, a limit. */
  below(limit: number): number {
    // mulberry32
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  }

  /** True in so many of a hundred throws. */
  chance(percent: number): boolean {
    return this.below(100) < percent;
  }

  /** One of several things. Throws where there is none. */
  one<T>(things: readonly T[]): T {
    if (things.length === 0) throw new Error('There is nothing to choose from.');
    return things[this.below(things.length)] as T;
  }
}

/** A seed made of a name, so that each schema has documents of its own that stay the same. */
export function seedOf(name: string): number {
  let hash = 2166136261;
  for (const letter of name) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619);
  return hash >>> 0;
}
