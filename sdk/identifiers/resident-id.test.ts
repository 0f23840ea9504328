import {describe, it} from 'node:test';
import {expect} from 'chai';
import {
  checkResidentId,
  isResidentId,
  maskResidentId,
  normalizeResidentId,
  parseResidentId,
  residentIdCheck,
  upgradeResidentId,
} from './resident-id.ts';

const clock = () => new Date('2026-11-21T04:00:00Z');

describe('parseResidentId', () => {
  it('reads the published example of a woman in Beijing', () => {
    expect(parseResidentId('11010519491231002X', {clock})).to.deep.equal({
      ok: true,
      value: '11010519491231002X',
      region: '110105',
      birthDate: '1949-12-31',
      sex: '2',
    });
  });

  it('reads the published example of a man born in 1880', () => {
    expect(parseResidentId('440524188001010014', {clock})).to.include({
      ok: true,
      region: '440524',
      birthDate: '1880-01-01',
      sex: '1',
    });
  });

  it('puts spaces, full-width characters and a lower-case x right', () => {
    for (const text of [
      ' 110105 19491231 002x ',
      '１１０１０５１９４９１２３１００２Ｘ',
      '１１０１０５１９４９１２３１００２ｘ',
      '110105\u300019491231\u00a0002X\u200b',
    ]) {
      expect(parseResidentId(text, {clock})).to.include({ok: true, value: '11010519491231002X'});
    }
  });

  it('takes residence permits of Hong Kong, Macau and Taiwan residents', () => {
    for (const region of ['810000', '820000', '830000']) {
      expect(parseResidentId(numberOf(region, '19900101', '001'), {clock})).to.include({ok: true, region});
    }
  });

  it('takes exactly the provinces of GB/T 2260', () => {
    const accepted = Array.from({length: 100}, (_, index) => String(index).padStart(2, '0')).filter(
      (code) => parseResidentId(numberOf(`${code}0000`, '19900101', '001'), {clock}).ok,
    );
    expect(accepted.join(' ')).to.equal(
      '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83',
    );
  });

  const refused: readonly (readonly [text: string, reason: string, why: string])[] = [
    ['', 'length', 'an empty text'],
    ['1101051949123100', 'length', 'sixteen digits'],
    ['1101051949123100200', 'length', 'nineteen digits'],
    ['11010519491231O02X', 'characters', 'the letter O for a zero'],
    ['X1010519491231002X', 'characters', 'an X that is not the last character'],
    ['110105-19491231-002X', 'characters', 'dashes'],
    ['١١٠١٠٥١٩٤٩١٢٣١٠٠٢X', 'characters', 'digits of another script'],
    ['110105491231002', 'fifteen-digits', 'a number of the first generation'],
    ['11010519491231002０', 'check', 'a wrong check digit'],
    ['110105194912310021', 'check', 'a digit where the X belongs'],
    [numberOf('000000', '19900101', '001'), 'region', 'a region that does not exist'],
    [numberOf('990105', '19900101', '001'), 'region', 'a province that does not exist'],
    [numberOf('110105', '19900230', '001'), 'birth-date', '30 February'],
    [numberOf('110105', '19000229', '001'), 'birth-date', '29 February of a year that was no leap year'],
    [numberOf('110105', '19901301', '001'), 'birth-date', 'a thirteenth month'],
    [numberOf('110105', '19900431', '001'), 'birth-date', '31 April'],
    [numberOf('110105', '19900100', '001'), 'birth-date', 'the day 0'],
    [numberOf('110105', '10490101', '001'), 'birth-date', 'a birth in the eleventh century'],
    [numberOf('110105', '20261122', '001'), 'future', 'a birth tomorrow'],
  ];
  for (const [text, reason, why] of refused) {
    it(`refuses ${why} as ${reason}`, () => {
      expect(parseResidentId(text, {clock})).to.deep.equal({ok: false, value: normalizeResidentId(text), reason});
    });
  }

  it('takes a birth today, and knows that the day begins in China first', () => {
    const number = numberOf('110105', '20261122', '001');
    expect(parseResidentId(number, {clock: () => new Date('2026-11-21T15:59:59Z')}).ok).to.equal(false);
    expect(parseResidentId(number, {clock: () => new Date('2026-11-21T16:00:00Z')}).ok).to.equal(true);
  });

  it('takes every day of the calendar and no other', () => {
    for (const year of [1900, 2000, 2023, 2024]) {
      for (let month = 0; month <= 13; month++) {
        for (let day = 0; day <= 32; day++) {
          const digits = `${year}${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}`;
          const date = new Date(Date.UTC(year, month - 1, day));
          const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
          expect(parseResidentId(numberOf('110105', digits, '001'), {clock}).ok, digits).to.equal(exists);
        }
      }
    }
  });

  it('agrees with the recursive form of ISO 7064 MOD 11-2 on every check character of 20,000 numbers', () => {
    const random = generator(7064);
    const seen = new Set<string>();
    for (let round = 0; round < 20_000; round++) {
      const body = randomBody(random);
      const right = recursiveCheck(body);
      expect(residentIdCheck(body), body).to.equal(right);
      seen.add(right);
      if (round >= 500) continue;
      for (const character of '0123456789X') {
        expect(isResidentId(body + character, {clock}), body + character).to.equal(character === right);
      }
    }
    expect(seen.size).to.equal(11);
  });

  it('notices every single wrong digit and every swap of neighbours', () => {
    const number = '440524198001010013';
    expect(isResidentId(number, {clock})).to.equal(true);
    for (let index = 0; index < 17; index++) {
      for (const digit of '0123456789') {
        const wrong = number.slice(0, index) + digit + number.slice(index + 1);
        if (wrong !== number) expect(isResidentId(wrong, {clock}), wrong).to.equal(false);
      }
      const [a, b] = [number[index] ?? '', number[index + 1] ?? ''];
      const swapped = number.slice(0, index) + b + a + number.slice(index + 2);
      if (a !== b) expect(isResidentId(swapped, {clock}), swapped).to.equal(false);
    }
  });

  it('takes the sex from the seventeenth digit', () => {
    for (let last = 0; last <= 9; last++) {
      const id = parseResidentId(numberOf('110105', '19900101', `00${last}`), {clock});
      expect(id).to.include({ok: true, sex: last % 2 === 1 ? '1' : '2'});
    }
  });
});

describe('isResidentId', () => {
  it('takes the normal form only', () => {
    expect(isResidentId('11010519491231002X')).to.equal(true);
    expect(isResidentId('11010519491231002x')).to.equal(false);
    expect(isResidentId(' 11010519491231002X')).to.equal(false);
    expect(isResidentId('110105491231002')).to.equal(false);
  });
});

describe('upgradeResidentId', () => {
  it('makes eighteen digits out of fifteen', () => {
    expect(upgradeResidentId('110105491231002')).to.equal('11010519491231002X');
    expect(upgradeResidentId('１１０１０５ 491231 002')).to.equal('11010519491231002X');
  });

  it('refuses what is no number of fifteen digits', () => {
    for (const text of ['', '11010549123100', '11010519491231002X', '110105490230002', '990105491231002']) {
      expect(upgradeResidentId(text), text).to.equal(undefined);
    }
  });
});

describe('checkResidentId', () => {
  const number = '11010519491231002X';

  it('finds no fault with facts that agree, or that are absent', () => {
    expect(checkResidentId(number, {sex: '2', birthDate: '1949-12-31'})).to.deep.equal([]);
    expect(checkResidentId(number, {})).to.deep.equal([]);
    expect(checkResidentId(number, {sex: undefined, birthDate: ''})).to.deep.equal([]);
  });

  it('names each fact that disagrees', () => {
    expect(checkResidentId(number, {sex: '1', birthDate: '1949-12-31'})).to.deep.equal(['sex']);
    expect(checkResidentId(number, {sex: '2', birthDate: '1949-12-30'})).to.deep.equal(['birthDate']);
    expect(checkResidentId(number, {sex: '1', birthDate: '1950-01-01'})).to.deep.equal(['sex', 'birthDate']);
  });

  it('compares nothing with a number that is not valid', () => {
    expect(checkResidentId('110105194912310021', {sex: '1'})).to.deep.equal([]);
  });
});

describe('maskResidentId', () => {
  it('shows the first three and the last four characters', () => {
    expect(maskResidentId('11010519491231002x')).to.equal('110***********002X');
    expect(maskResidentId('110105491231002')).to.equal('110********1002');
  });

  it('shows nothing of what is too short to be a number', () => {
    expect(maskResidentId('1101051')).to.equal('*******');
    expect(maskResidentId('')).to.equal('');
  });
});

function numberOf(region: string, birth: string, sequence: string): string {
  const body = region + birth + sequence;
  return body + residentIdCheck(body);
}

/** ISO 7064's own definition, without weights. */
function recursiveCheck(body: string): string {
  let product = 0;
  for (const digit of body) product = ((product + Number(digit)) * 2) % 11;
  const check = (12 - product) % 11;
  return check === 10 ? 'X' : String(check);
}

function randomBody(random: () => number): string {
  const pick = (low: number, high: number, width: number) =>
    String(low + Math.floor(random() * (high - low + 1))).padStart(width, '0');
  return `1101${pick(1, 99, 2)}${pick(1900, 2025, 4)}${pick(1, 12, 2)}${pick(1, 28, 2)}${pick(1, 999, 3)}`;
}

/** A small generator (mulberry32), so that a failure can be repeated. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
