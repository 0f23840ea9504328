import type {SchemaObject} from '../../validation/check.ts';
import {Dice, seedOf} from './dice.ts';
import type {Judge} from './judges.ts';
import {spoil} from './spoil.ts';
import {Writer} from './write.ts';

/** Documents to try a schema with. */
export interface Documents {
  readonly valid: readonly unknown[];
  readonly invalid: readonly unknown[];
}

/** As many valid and invalid documents as asked for, always the same for the same name; fewer where they are hard to find. */
export function documentsFor(name: string, schema: SchemaObject, isValid: Judge, each: number): Documents {
  const dice = new Dice(seedOf(name));
  const writer = new Writer(schema, dice);
  const valid: unknown[] = [];
  const invalid: unknown[] = [];
  for (let tries = 0; tries < each * 30 && (valid.length < each || invalid.length < each); tries += 1) {
    const written = writer.write(tries % 6);
    const document = valid.length < each || dice.chance(10) ? written : spoil(dice.one(valid), dice);
    const kind = isValid(document) ? valid : invalid;
    if (kind.length < each) kind.push(document);
    if (kind === valid && invalid.length < each) {
      const spoilt = spoil(document, dice);
      if (!isValid(spoilt)) invalid.push(spoilt);
    }
  }
  return {valid, invalid};
}
