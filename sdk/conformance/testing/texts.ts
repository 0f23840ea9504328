import * as fc from 'fast-check';
import type {SchemaObject} from '../../validation/check.ts';
import {seedOf, type Dice} from './dice.ts';

/** A text that a schema's `pattern`, `format` and lengths probably allow. */
export function textFor(schemas: readonly SchemaObject[], dice: Dice): string {
  const values = <T>(keyword: string): T[] => schemas.map((schema) => schema[keyword] as T).filter((v) => v != null);
  const shortest = Math.max(0, ...values<number>('minLength'));
  const longest = Math.min(Infinity, ...values<number>('maxLength'));
  const [pattern] = values<string>('pattern').toSorted((a, b) => b.length - a.length);
  const [format] = values<string>('format');
  const sample = format === undefined ? undefined : SAMPLES[format];
  if (sample) return dice.one(sample);
  const length = (text: string): number => Array.from(text).length;
  const fits = (text: string): boolean => text.trim() === text && length(text) >= shortest && length(text) <= longest;
  const matching = pattern === undefined ? [] : textsOf(pattern, shortest > 10).filter(fits);
  if (matching.length > 0) return dice.one(matching);
  const words = Array.from({length: dice.below(3) + 1}, () => dice.one(WORDS)).join(' ');
  const letters = Array.from(words.padEnd(shortest, 'x'));
  return letters.slice(0, Math.min(longest, letters.length)).join('').trimEnd().padEnd(shortest, 'x');
}

/** Some texts that match a pattern, the same each time; none where it cannot be read backwards. */
function textsOf(pattern: string, long: boolean): readonly string[] {
  const name = `${long ? 'long' : 'short'} ${pattern}`;
  const known = pools.get(name) ?? made(pattern, long);
  pools.set(name, known);
  return known;
}

function made(pattern: string, long: boolean): readonly string[] {
  try {
    const texts = fc.stringMatching(new RegExp(pattern, 'u'), {size: long ? 'medium' : 'xsmall'});
    return fc.sample(texts, {seed: seedOf(pattern), numRuns: 60});
  } catch {
    // Not every expression can be read backwards, for example one that looks ahead.
    return [];
  }
}

const pools = new Map<string, readonly string[]>();

const WORDS = ['Zoë', 'Ørsted', '北京', 'Main', 'St', '12', 'a', 'lot', 'O’Neill', '😀', 'Ⅻ', 'constructor', '0'];

const SAMPLES: Readonly<Record<string, readonly string[]>> = {
  date: ['2024-02-29', '1999-12-31', '2031-07-01'],
  'past-date': ['2001-01-01', '1987-06-05'],
  'date-time': ['2024-02-29T23:59:59Z', '2025-01-01T00:00:00.5+08:00'],
  time: ['08:30:00Z', '23:59:59+02:00'],
  duration: ['P1Y2M', 'PT15M', 'P3W'],
  email: ['zoe@example.org', 'a.b+c@mail.example.cn'],
  uri: ['https://example.org/a?b=c#d', 'urn:isbn:9780141036144'],
  'uri-reference': ['#/components', 'other.json', 'https://example.org'],
  uuid: ['6ba7b810-9dad-11d1-80b4-00c04fd430c8'],
  ipv4: ['192.0.2.1'],
  hostname: ['example.org'],
  regex: ['^a+$'],
  'resident-id': ['11010519491231002X'],
  'credit-code': ['91350100M000100Y43'],
  'mobile-cn': ['13800138000'],
};
