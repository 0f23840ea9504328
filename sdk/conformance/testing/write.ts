import type {Schema, SchemaObject} from '../../validation/check.ts';
import {interpreterOf, type Interpreter} from '../../validation/interpreter.ts';
import {Conjunction} from './conjunction.ts';
import type {Dice} from './dice.ts';
import {textFor} from './texts.ts';

/**
 * Writes documents as a schema asks for them.
 *
 * Most of them are valid; what it does not look at (`not`, which branch of a `oneOf` excludes which) is left to a judge.
 */
export class Writer {
  readonly #root: SchemaObject;
  readonly #interpreter: Interpreter;
  readonly #dice: Dice;
  /** How many values may still be written before only what is required follows. */
  #left = 0;

  constructor(root: SchemaObject, dice: Dice) {
    this.#root = root;
    this.#interpreter = interpreterOf(root, {});
    this.#dice = dice;
  }

  /** One document, whose optional parts go so many places deep. */
  write(depth: number): unknown {
    this.#left = MOST_VALUES;
    return this.#value([this.#root], depth);
  }

  #value(schemas: readonly Schema[], deep: number): unknown {
    this.#left -= 1;
    const depth = this.#left > 0 ? deep : 0;
    let all = new Conjunction(schemas, this.#interpreter, this.#dice);
    let value = this.#plain(all, depth);
    // What the value makes apply was not known before there was one.
    for (let turn = 0; turn < 3; turn += 1) {
      const further = all.awokenBy(value);
      if (further.length === 0) break;
      all = new Conjunction([...all.schemas, ...further], this.#interpreter, this.#dice);
      value = this.#plain(all, depth, value);
    }
    return value;
  }

  /** A value that a conjunction of schemas without conditions asks for; of an earlier one it keeps what they allow. */
  #plain(all: Conjunction, depth: number, earlier?: unknown): unknown {
    const choices = all.choices();
    if (choices) return choices.length > 0 ? this.#dice.one(choices) : null;
    switch (all.type()) {
      case 'object':
        return this.#object(all, depth, earlier);
      case 'array':
        return this.#array(all, depth);
      case 'string':
        return textFor(all.schemas, this.#dice);
      case 'integer':
        return this.#number(all, true);
      case 'number':
        return this.#number(all, this.#dice.chance(50));
      case 'boolean':
        return this.#dice.chance(50);
      case 'null':
        return null;
      default:
        return this.#dice.one<unknown>(['any', 7, true, {a: 1}, ['x']]);
    }
  }

  #object(all: Conjunction, depth: number, earlier: unknown): Record<string, unknown> {
    const before = typeof earlier === 'object' && earlier !== null ? (earlier as Record<string, unknown>) : {};
    const keys = new Set([...all.required(), ...Object.keys(before)]);
    const atLeast = Math.max(0, ...all.values<number>('minProperties'));
    const wanted = depth > 0 && earlier === undefined ? this.#dice.below(101) : 0;
    for (const key of all.named()) if (this.#dice.chance(wanted) || keys.size < atLeast) keys.add(key);
    for (let more = wanted > 50 ? this.#dice.below(3) : 0; more > 0 || keys.size < atLeast; more -= 1) {
      const key = all.keyToAdd();
      if (key === undefined || more < -5) break;
      keys.add(key);
    }
    for (const dependents of all.values<Record<string, string[]>>('dependentRequired')) {
      for (const key of [...keys])
        if (Object.hasOwn(dependents, key)) dependents[key]?.forEach((name) => keys.add(name));
    }
    const result: [string, unknown][] = [];
    for (const key of keys) {
      const schemas = all.below(key);
      if (schemas.includes(false)) continue;
      const kept = Object.hasOwn(before, key) && schemas.every((schema) => all.allows(schema, before[key]));
      result.push([key, kept ? before[key] : this.#value(schemas, depth - 1)]);
    }
    const most = Math.min(Infinity, ...all.values<number>('maxProperties'));
    return Object.fromEntries(result.slice(0, most));
  }

  #array(all: Conjunction, depth: number): unknown[] {
    const least = Math.max(0, ...all.values<number>('minItems'));
    const most = Math.min(Infinity, ...all.values<number>('maxItems'));
    const length = Math.min(most, Math.max(least, depth > 0 ? this.#dice.below(4) : 0));
    const items = Array.from({length}, (_, index) => all.item(index))
      .filter((schemas) => !schemas.includes(false))
      .map((schemas) => this.#value(schemas, depth - 1));
    const contained = all.values<Schema>('contains');
    if (contained.length > 0 && !items.some((item) => contained.every((schema) => all.allows(schema, item)))) {
      const index = Math.max(0, Math.min(items.length, most - 1));
      items[index] = this.#value([...contained, ...all.item(index)], depth - 1);
    }
    if (!all.values<boolean>('uniqueItems').includes(true)) return items;
    return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
  }

  #number(all: Conjunction, whole: boolean): number {
    const step = Math.max(...all.values<number>('multipleOf'), whole ? 1 : 0) || 0.25;
    const low = Math.max(...all.values<number>('minimum'), ...all.values<number>('exclusiveMinimum'));
    const high = Math.min(...all.values<number>('maximum'), ...all.values<number>('exclusiveMaximum'));
    const from = Number.isFinite(low) ? low : Number.isFinite(high) ? high - 100 * step : -3 * step;
    const to = Number.isFinite(high) ? high : from + 200 * step;
    const steps = Math.max(1, Math.floor((to - from) / step) + 1);
    const first = Math.ceil(from / step);
    // Divided instead of multiplied, 0.01 and the like stay multiples.
    const value = (first + this.#dice.below(Math.min(steps, 10_000))) / (1 / step);
    return Number(value.toFixed(6));
  }
}

/** A schema that refers to itself could be written on for ever. */
const MOST_VALUES = 200;
