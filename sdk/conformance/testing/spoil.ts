import {copy, isObject, write, type Answers} from '../../form/data.ts';
import type {Dice} from './dice.ts';

/** A document with a mistake or two of the kinds that happen: left out, of another type, too long, unknown, doubled. */
export function spoil(document: unknown, dice: Dice): unknown {
  const result: unknown[] = [copy(document)];
  for (let mistakes = dice.below(3); mistakes >= 0 && result.length > 0; mistakes -= 1) {
    const [holder, key] = dice.one(placesIn(result));
    mistake(holder, key, dice);
  }
  return result[0] ?? null;
}

type Holder = Answers | unknown[];

function mistake(holder: Holder, key: string, dice: Dice): void {
  const value = (holder as Answers)[key];
  switch (dice.below(7)) {
    case 0:
    case 1:
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else write(holder, key, undefined);
      return;
    case 2:
      return put(holder, key, dice.one<unknown>(['text', 17, -1.5, true, null, {}, [], {a: 1}, [1, 'x'], '']));
    case 3:
      if (isObject(value)) return write(value, dice.one(['unknown', '', 'a/b']), dice.one<unknown>(['x', 1, {}]));
      if (Array.isArray(value)) return void value.push(value.length > 0 ? copy(value[0]) : 'x');
      return put(holder, key, typeof value === 'string' ? value.repeat(300) || '—' : 1e9);
    case 4:
      if (typeof value === 'string') return put(holder, key, value.slice(0, -1));
      return put(holder, key, typeof value === 'number' ? value + 0.5 : null);
    case 5:
      return put(holder, key, typeof value === 'string' ? `${value}§` : typeof value === 'boolean' ? !value : 'yes');
    default:
      if (isObject(value)) return put(holder, key, {});
      return put(holder, key, Array.isArray(value) ? [] : typeof value === 'number' ? -value : '2024-02-30');
  }
}

function put(holder: Holder, key: string, value: unknown): void {
  if (Array.isArray(holder)) holder[Number(key)] = value;
  else write(holder, key, value);
}

/** Every place of a document, the document itself among them. */
function placesIn(holder: Holder): (readonly [Holder, string])[] {
  return Object.keys(holder).flatMap((key) => {
    const value = (holder as Answers)[key];
    const below = typeof value === 'object' && value !== null ? placesIn(value as Holder) : [];
    return [[holder, key] as const, ...below];
  });
}
